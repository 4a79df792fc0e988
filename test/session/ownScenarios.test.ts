import { describe, expect, test } from 'vitest'
import { MOST_OWN } from '../../src/session/saving/ownScenarios.ts'
import { readApart } from '../../src/session/thinking/readApart.ts'
import { readCard } from '../../src/session/thinking/readCard.ts'
import { thinkingRoom } from '../../src/session/thinking/thinkingRoom.ts'
import type { ThinkingWorker } from '../../src/session/thinking/workerThinker.ts'
import { tinyText } from '../fixtures/tinyScenario.ts'
import { idle, testDesk } from './testDesk.ts'

const named = (id: string, title = 'The well') => tinyText((file) => Object.assign(file, { id, title }))
const listed = ({ store }: ReturnType<typeof testDesk>) => store.getState().own.map(({ id }) => id)

describe('a scenario of one’s own', () => {
  test('is on the shelf after a reload, as it was given, until it is removed', async () => {
    const desk = testDesk()
    expect(await desk.acts.addScenario(named('a-well'))).toMatchObject({ ok: true, value: { id: 'a-well' } })
    const again = testDesk({ storage: desk.storage })
    await again.acts.open()
    expect(again.store.getState().own).toMatchObject([{ id: 'a-well', card: { title: 'The well' } }])
    expect(await again.acts.scenarioText('a-well')).toBe(named('a-well'))
    await again.acts.removeScenario('a-well')
    expect(listed(again)).toEqual([])
    expect(await desk.storage.list()).toEqual([])
  })

  test('takes the place of the one with its id, and no more are kept than there is room for', async () => {
    const desk = testDesk()
    for (let i = 0; i < MOST_OWN; i++) await desk.acts.addScenario(named(`well-${i}`))
    expect(await desk.acts.addScenario(named('one-more'))).toMatchObject({
      problems: [{ code: 'too-many-scenarios' }],
    })
    expect(await desk.acts.addScenario(named('well-3', 'The third well'))).toMatchObject({ ok: true })
    expect(desk.store.getState().own).toHaveLength(MOST_OWN)
    expect(desk.store.getState().own[0]).toMatchObject({ id: 'well-3', card: { title: 'The third well' } })
  })

  test('that this version cannot read stays, and says why', async () => {
    const desk = testDesk()
    await desk.storage.write({ 'own:old': '{ "format": 99 }' })
    await desk.acts.open()
    expect(desk.store.getState().own).toMatchObject([
      { id: 'old', card: null, problem: { severity: 'error' } },
    ])
    expect(await desk.acts.scenarioText('old')).toBe('{ "format": 99 }')
  })
})

test('an unfinished text is kept as it was typed, errors included', async () => {
  const desk = testDesk()
  for (const text of ['{', '{ "form', '{ "format": 1,, }']) desk.acts.keepTextInHand(text)
  await idle()
  const again = testDesk({ storage: desk.storage })
  expect(await again.acts.textInHand()).toBe('{ "format": 1,, }')
  again.acts.keepTextInHand('')
  expect(await again.acts.textInHand()).toBe('')
})

describe('reading apart', () => {
  const worker = (lost: 'never' | 'silent' | 'stops') => {
    const events = new EventTarget()
    let terminated = 0
    const room = thinkingRoom((data) => events.dispatchEvent(new MessageEvent('message', { data })))
    const made: ThinkingWorker = {
      addEventListener: events.addEventListener.bind(events) as Worker['addEventListener'],
      terminate: () => {
        terminated += 1
      },
      postMessage: (message) => {
        if (lost === 'never') void room(structuredClone(message))
        if (lost === 'stops') queueMicrotask(() => events.dispatchEvent(new Event('error')))
      },
    }
    return { open: () => made, terminated: () => terminated }
  }
  const onPage = async (text: string) => readCard(text)
  const never = () => Promise.reject(new Error('Not on the page.'))

  test('gives the reader’s result, and ends its worker', async () => {
    const { open, terminated } = worker('never')
    for (const text of [named('a-well'), '{ "format": 1, }', '['.repeat(10_000)])
      expect(await readApart(open, never)(text)).toEqual(readCard(text))
    expect(terminated()).toBe(3)
  })

  test('stops a text that takes too long, and says so', async () => {
    const { open, terminated } = worker('silent')
    expect(await readApart(open, never, 10)(named('a-well'))).toMatchObject({
      ok: false,
      problems: [{ code: 'too-slow' }],
    })
    expect(terminated()).toBe(1)
  })

  test('is done in the page’s thread where the worker stops or there is none', async () => {
    const text = named('a-well')
    const none = () => {
      throw new Error('No workers here.')
    }
    for (const open of [worker('stops').open, none])
      expect(await readApart(open, onPage)(text)).toEqual(readCard(text))
  })
})
