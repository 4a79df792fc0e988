import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { indexedStorage } from '../../src/session/saving/indexedStorage.ts'
import { memoryStorage } from '../../src/session/saving/memoryStorage.ts'
import type { Storage } from '../../src/session/saving/storage.ts'
import { type StorageFailure, sturdyStorage } from '../../src/session/saving/sturdyStorage.ts'
import { idle, step, testDesk, untilAsked, wellSetup } from './testDesk.ts'

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})
afterEach(() => {
  Reflect.deleteProperty(globalThis, 'indexedDB')
})

const soon = () => new Promise((resolve) => setTimeout(resolve, 20))

describe.each<readonly [string, () => Storage]>([
  ['memory', () => memoryStorage()],
  ['IndexedDB', () => indexedStorage()],
])('texts in %s', (_, open) => {
  test('are kept under their ids, replaced and removed', async () => {
    const storage = open()
    expect(await storage.list()).toEqual([])
    expect(await storage.read('a')).toBeNull()
    await storage.write({ a: 'one', b: 'two' })
    await storage.write({ a: 'three' })
    expect([...(await storage.list())].sort()).toEqual(['a', 'b'])
    expect(await storage.read('a')).toBe('three')
    await storage.remove(['a', 'never'])
    expect(await storage.list()).toEqual(['b'])
  })
})

describe('IndexedDB', () => {
  test('keeps a game from one visit to the next', async () => {
    const first = testDesk({ storage: indexedStorage() })
    await first.acts.open()
    expect(first.store.getState().storage).toBe('ready')
    await first.acts.start(wellSetup())
    await step(first)
    await step(first)
    await soon()
    const again = testDesk({ storage: indexedStorage() })
    await again.acts.open()
    const { id } = first.game()
    expect(again.store.getState().saved).toEqual(first.store.getState().saved)
    expect(await again.acts.resume(id)).toEqual([])
    await untilAsked(again)
    expect(again.game()).toEqual(first.game())
    await again.acts.remove(id)
    expect(again.store.getState()).toMatchObject({ game: null, saved: [] })
    expect(await indexedStorage().list()).toEqual([])
  })

  test('closes for a newer version of the game in another tab', async () => {
    const storage = indexedStorage('shared')
    await storage.write({ a: 'one' })
    const newer = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('shared', 2)
      opening.onsuccess = () => resolve(opening.result)
      opening.onerror = () => reject(opening.error)
    })
    await expect(storage.write({ a: 'two' })).rejects.toThrow()
    newer.close()
  })
})

describe('where the browser refuses IndexedDB', () => {
  const refusals: readonly (readonly [string, () => void])[] = [
    ['because there is none', () => Reflect.deleteProperty(globalThis, 'indexedDB')],
    [
      'because it throws',
      () => {
        globalThis.indexedDB.open = () => {
          throw new DOMException('The operation is insecure.', 'SecurityError')
        }
      },
    ],
    [
      'because opening fails',
      () => {
        const { open } = globalThis.indexedDB
        globalThis.indexedDB.open = function (this: IDBFactory, name: string) {
          return open.call(this, name, -1 as never)
        } as never
      },
    ],
    [
      'by never answering',
      () => {
        globalThis.indexedDB.open = () => new EventTarget() as IDBOpenDBRequest
      },
    ],
  ]
  test.each(refusals)('%s, the game is played in memory and the shelf is told', async (_, refuse) => {
    refuse()
    const desk = testDesk({ storage: indexedStorage('parley', 10) })
    await desk.acts.open()
    expect(desk.store.getState()).toMatchObject({ storage: 'refused', notices: [] })
    await desk.acts.start(wellSetup())
    await step(desk)
    await step(desk)
    const { id, transcript } = desk.game()
    desk.acts.leave()
    await idle()
    expect(desk.store.getState().saved.map((saved) => saved.id)).toEqual([id])
    expect(await desk.acts.resume(id)).toEqual([])
    expect(desk.game().transcript.moves).toBeGreaterThanOrEqual(transcript.moves)
  })
})

/** Takes nothing more, and forgets nothing that it has. */
const full = (texts = new Map<string, string>()): Storage & { refusing: boolean } => {
  const under = memoryStorage(texts)
  const storage = {
    ...under,
    refusing: false,
    write: (changed: Readonly<Record<string, string>>) =>
      storage.refusing
        ? Promise.reject(new DOMException('The quota has been exceeded.', 'QuotaExceededError'))
        : under.write(changed),
  }
  return storage
}

describe('a full disk', () => {
  test('is told of once; the game goes on and can be exported', async () => {
    const storage = full()
    const desk = testDesk({ storage })
    await desk.acts.open()
    await desk.acts.start(wellSetup())
    await idle()
    storage.refusing = true
    for (let i = 0; i < 4; i++) await step(desk)
    await idle()
    const { store, acts, game } = desk
    expect(store.getState().notices.map(({ code }) => code)).toEqual(['storage-failed'])
    expect(store.getState().notices[0]?.message).toContain('quota')
    const { id, transcript } = game()
    acts.leave()
    await idle()
    expect(await acts.resume(id)).toEqual([])
    expect(game().transcript.moves).toBeGreaterThanOrEqual(transcript.moves)
    expect((await acts.exportGame(id)).text).toContain('"checksum"')
    const [notice] = store.getState().notices
    if (notice !== undefined) acts.dismiss(notice)
    expect(store.getState().notices).toEqual([])
  })

  test('that has room again gets what waited with whatever is written next', async () => {
    const texts = new Map<string, string>()
    const under = full(texts)
    const refusals: StorageFailure[] = []
    const storage = sturdyStorage(under, (refusal) => refusals.push(refusal))
    under.refusing = true
    await storage.write({ a: 'one' })
    expect([await storage.read('a'), texts.has('a'), refusals.length]).toEqual(['one', false, 1])
    under.refusing = false
    await storage.write({ b: 'two' })
    expect([await storage.read('a'), texts.get('a'), texts.get('b')]).toEqual(['one', 'one', 'two'])
  })

  test('that has room again gets the whole game by “try again”, and the notice is removed', async () => {
    const texts = new Map<string, string>()
    const storage = full(texts)
    const desk = testDesk({ storage })
    await desk.acts.open()
    await desk.acts.start(wellSetup())
    await idle()
    storage.refusing = true
    for (let i = 0; i < 4; i++) await step(desk)
    await idle()
    const [notice] = desk.store.getState().notices
    if (notice === undefined) throw new Error('Nothing was said.')
    await desk.acts.mend(notice)
    expect(desk.store.getState().notices.map(({ code }) => code)).toEqual(['storage-failed'])
    storage.refusing = false
    await desk.acts.mend(notice)
    expect(desk.store.getState().notices).toEqual([])
    const again = testDesk({ storage: memoryStorage(texts) })
    expect(await again.acts.resume(desk.game().id)).toEqual([])
    await untilAsked(again)
    expect(again.game()).toEqual(desk.game())
  })

  test('that refuses to remove a text no longer shows it', async () => {
    const under = memoryStorage(new Map([['a', 'one']]))
    const storage = sturdyStorage(
      { ...under, remove: () => Promise.reject(new Error('no')) },
      () => undefined,
    )
    await storage.remove(['a'])
    expect([await storage.list(), await storage.read('a')]).toEqual([[], null])
  })
})

test('settings are kept, and whatever cannot be read in them gets its default', async () => {
  const storage = memoryStorage()
  const desk = testDesk({ storage })
  await desk.acts.open()
  desk.acts.set({ theme: 'dark', sound: true })
  await idle()
  const again = testDesk({ storage })
  await again.acts.open()
  expect(again.store.getState().settings).toEqual({ theme: 'dark', motion: 'system', sound: true })
  for (const text of ['{', 'null', '[]', '{"theme":"plaid","motion":7,"sound":"loud"}']) {
    await storage.write({ settings: text })
    const fresh = testDesk({ storage })
    await fresh.acts.open()
    expect(fresh.store.getState().settings).toEqual({ theme: 'system', motion: 'system', sound: false })
  }
})

test('settings chosen while the storage opens take precedence, and leave the others as stored', async () => {
  const storage = memoryStorage(new Map([['settings', '{"theme":"dark","motion":"reduced","sound":false}']]))
  const desk = testDesk({ storage })
  const opening = desk.acts.open()
  desk.acts.set({ theme: 'light' })
  await opening
  await idle()
  const chosen = { theme: 'light', motion: 'reduced', sound: false }
  expect(desk.store.getState().settings).toEqual(chosen)
  expect(JSON.parse((await storage.read('settings')) ?? '')).toEqual(chosen)
})
