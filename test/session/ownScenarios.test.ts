import { describe, expect, test } from 'vitest'
import { ownKey } from '../../src/session/saving/ownKeys.ts'
import { MOST_OWN } from '../../src/session/saving/ownScenarios.ts'
import { readApart } from '../../src/session/thinking/readApart.ts'
import { readCard } from '../../src/session/thinking/readCard.ts'
import { thinkingRoom } from '../../src/session/thinking/thinkingRoom.ts'
import type { ThinkingWorker } from '../../src/session/thinking/workerThinker.ts'
import { tinyText } from '../fixtures/tinyScenario.ts'
import { testDesk } from './testDesk.ts'

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

test('what is removed while it is examined stays removed', async () => {
  const storage = testDesk().storage
  await storage.write({ [ownKey('a-well')]: named('a-well') })
  let isExamining = () => {}
  const examining = new Promise<void>((resolve) => {
    isExamining = resolve
  })
  let goOn = () => {}
  const removed = new Promise<void>((resolve) => {
    goOn = resolve
  })
  const desk = testDesk({
    storage,
    read: async (text) => {
      isExamining()
      await removed
      return readCard(text)
    },
  })
  const looking = desk.acts.lookAgain('a-well')
  await examining
  await desk.acts.removeScenario('a-well')
  goOn()
  await looking
  expect(listed(desk)).toEqual([])
})

test('a text with errors is kept as it was brought, each under an id of its own, and says what is wrong', async () => {
  const desk = testDesk()
  expect(await desk.acts.bringText('{ "format": 1,, }')).toBe('text-1')
  expect(await desk.acts.bringText('{')).toBe('text-2')
  const again = testDesk({ storage: desk.storage })
  await again.acts.open()
  expect(again.store.getState().own).toMatchObject([
    { id: 'text-2', card: null, problem: { severity: 'error' } },
    { id: 'text-1', card: null },
  ])
  expect(await again.acts.scenarioText('text-1')).toBe('{ "format": 1,, }')
})

describe('the text that earlier versions kept apart while it was mended', () => {
  const openedWith = async (texts: Readonly<Record<string, string>>) => {
    const desk = testDesk()
    await desk.storage.write(texts)
    await desk.acts.open()
    return desk
  }

  test('becomes a scenario of one’s own, once, with its errors', async () => {
    const desk = await openedWith({ mending: '{ "format": 1,, }', [ownKey('text-1')]: '{' })
    expect(listed(desk)).toEqual(['text-2', 'text-1'])
    expect(await desk.acts.scenarioText('text-2')).toBe('{ "format": 1,, }')
    const again = testDesk({ storage: desk.storage })
    await again.acts.open()
    expect(listed(again)).toEqual(['text-2', 'text-1'])
    expect(await desk.storage.list()).not.toContain('mending')
  })

  test('is not kept twice where it is one already, nor kept where it is blank', async () => {
    const same = await openedWith({ mending: named('a-well'), [ownKey('a-well')]: named('a-well') })
    expect(await same.storage.list()).toEqual([ownKey('a-well')])
    expect(await (await openedWith({ mending: ' \n' })).storage.list()).toEqual([])
  })

  test('becomes one scenario where two tabs open at once', async () => {
    const { storage } = testDesk()
    await storage.write({ mending: '{' })
    await Promise.all([testDesk({ storage }).acts.open(), testDesk({ storage }).acts.open()])
    expect((await storage.list()).filter((key) => key !== 'mending')).toEqual([ownKey('text-1')])
  })

  test('stays where it is while it cannot be written', async () => {
    const desk = testDesk()
    await desk.storage.write({ mending: '{' })
    const full = { ...desk.storage, write: () => Promise.reject(new Error('The disk is full.')) }
    await testDesk({ storage: full }).acts.open()
    expect(await desk.storage.read('mending')).toBe('{')
  })
})

test('a text that was written elsewhere on the page is read again when asked', async () => {
  const desk = testDesk()
  const id = await desk.acts.bringText('{')
  await (await desk.texts()).write({ [ownKey(id)]: named('a-well') })
  await desk.acts.lookAgain(id)
  expect(desk.store.getState().own).toMatchObject([{ id, card: { title: 'The well' }, problem: null }])
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
