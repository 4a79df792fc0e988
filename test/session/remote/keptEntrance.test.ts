// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest'
import type { ClassEntrance } from '../../../src/class/protocol/clientMessage.ts'
import { browserPorts, newDevice } from '../../../src/session/remote/browserPorts.ts'
import { forgetEntrance, keepEntrance, keptEntrance } from '../../../src/session/remote/keptEntrance.ts'

afterEach(() => {
  vi.restoreAllMocks()
  localStorage.clear()
})

const ENTRANCES: readonly ClassEntrance[] = [
  { as: 'newcomer', code: 'ABC234', device: newDevice() },
  { as: 'newcomer', code: 'ABC234', device: newDevice(), name: 'Anna' },
  { as: 'person', token: 'p-1.x' },
  { as: 'teacher', secret: 's' },
  { as: 'projector', secret: 's' },
]

test.each(ENTRANCES)('an entrance is kept by class: $as', (entrance) => {
  browserPorts().keep('one', entrance)
  expect(keptEntrance('one')).toEqual(entrance)
  expect(keptEntrance('other')).toBeNull()
  forgetEntrance('one')
  expect(keptEntrance('one')).toBeNull()
})

test('what is kept and is no entrance is none', () => {
  localStorage.setItem('parley-class:broken', '{"as":"king"}')
  expect(keptEntrance('broken')).toBeNull()
})

test('where the browser keeps nothing, the page still knows', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new Error('QuotaExceededError')
  })
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new Error('SecurityError')
  })
  keepEntrance('private', { as: 'person', token: 't' })
  expect(keptEntrance('private')).toEqual({ as: 'person', token: 't' })
})

test('devices are of 160 random bits', () => {
  const drawn = new Set(Array.from({ length: 100 }, newDevice))
  expect(drawn.size).toBe(100)
  for (const one of drawn) expect(one).toMatch(/^[0-9a-f]{40}$/)
})

test('a page that has a network again is told, until it no longer asks', () => {
  let times = 0
  const stop = browserPorts().onNetwork(() => {
    times += 1
  })
  dispatchEvent(new Event('online'))
  stop()
  dispatchEvent(new Event('online'))
  expect(times).toBe(1)
})
