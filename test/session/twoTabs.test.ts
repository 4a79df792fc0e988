import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type GameLocks, webLocks } from '../../src/session/saving/gameLocks.ts'
import { indexedStorage } from '../../src/session/saving/indexedStorage.ts'
import type { Storage } from '../../src/session/saving/storage.ts'
import { idle, NORTH, step, testDesk, untilAsked, wellSetup } from './testDesk.ts'

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})
afterEach(() => {
  Reflect.deleteProperty(globalThis, 'indexedDB')
})

/** Everything of a desk is written, however slow the storage. */
const written = async (storage: Storage) => {
  for (let i = 0; i < 20; i++) {
    await idle()
    await storage.list()
  }
}

/** The browser's locks, as one process would have them for all of its tabs. */
const browserLocks = () => {
  const holders = new Map<string, () => void>()
  const request = (
    name: string,
    { steal = false }: LockOptions,
    callback: (lock: Lock | null) => unknown,
  ): Promise<unknown> => {
    if (holders.has(name) && !steal) return Promise.resolve(callback(null))
    holders.get(name)?.()
    return new Promise((resolve, reject) => {
      const abort = () => reject(new DOMException('The lock was stolen.', 'AbortError'))
      holders.set(name, abort)
      void Promise.resolve(callback({ name, mode: 'exclusive' })).then((value) => {
        if (holders.get(name) === abort) holders.delete(name)
        resolve(value)
      })
    })
  }
  return { request } as unknown as LockManager
}

const twoTabs = async (locks: () => GameLocks | undefined = () => undefined) => {
  const tab = () => {
    const given = locks()
    return testDesk({ storage: indexedStorage(), ...(given === undefined ? {} : { locks: given }) })
  }
  const one = tab()
  await one.acts.start(wellSetup())
  one.acts.sitDown()
  await untilAsked(one)
  await written(one.storage)
  const two = tab()
  expect(await two.acts.resume(one.game().id)).toEqual([])
  await untilAsked(two)
  return { one, two, id: one.game().id, tab }
}

const codes = ({ store }: ReturnType<typeof testDesk>) => store.getState().notices.map(({ code }) => code)

describe('two tabs with one game and no locks', () => {
  test('the older one is told, does not overwrite the newer, and opens it when asked', async () => {
    const { one, two, id, tab } = await twoTabs()
    await written(two.storage)
    for (let i = 0; i < 5; i++) await step(two)
    await written(two.storage)
    const { moves } = two.game().transcript
    await step(one)
    await written(one.storage)
    expect(one.game().transcript.moves).toBeLessThan(moves)
    expect(codes(one)).toEqual(['older-game'])
    expect(one.game().elsewhere).toBe(true)
    expect(codes(two)).toEqual([])
    one.acts.note('Written in vain.')
    await written(one.storage)
    const third = tab()
    await third.acts.resume(id)
    expect(third.game().transcript.moves).toBe(moves)
    expect(third.game().notes).toBe('')
    const [notice] = one.store.getState().notices
    if (notice === undefined) throw new Error('Nothing was said.')
    await one.acts.mend(notice)
    expect(one.game().transcript.moves).toBe(moves)
    expect(one.game().elsewhere).toBe(false)
    expect(codes(one)).toEqual([])
  })

  test('a game removed in one is not written again by the other', async () => {
    const { one, two, id } = await twoTabs()
    await written(two.storage)
    await two.acts.remove(id)
    await step(one)
    await written(one.storage)
    expect(codes(one)).toEqual(['older-game'])
    expect(await one.storage.list()).toEqual([])
  })
})

describe('two tabs with one game and the browser’s locks', () => {
  const locked = async () => {
    const manager = browserLocks()
    return twoTabs(() => webLocks(manager))
  }

  test('the second shows the game, makes no move and writes nothing', async () => {
    const { one, two } = await locked()
    expect(codes(two)).toEqual(['open-elsewhere'])
    expect(two.game().elsewhere).toBe(true)
    expect(two.game().view).toEqual(one.game().view)
    expect(two.acts.make({ type: 'pass', by: NORTH })).toMatchObject({ code: 'elsewhere' })
    two.acts.note('Not here.')
    await written(two.storage)
    await step(one)
    await written(one.storage)
    expect(codes(one)).toEqual([])
  })

  test('the second may take the game over, the first is told and may take it back', async () => {
    const { one, two } = await locked()
    await step(one)
    await written(one.storage)
    const takeOver = async (desk: typeof one) => {
      const [notice] = desk.store.getState().notices
      if (notice === undefined) throw new Error('Nothing was said.')
      await desk.acts.mend(notice)
      await untilAsked(desk)
    }
    await takeOver(two)
    expect([two.game().elsewhere, one.game().elsewhere]).toEqual([false, true])
    expect(two.game().view).toEqual(one.game().view)
    expect([codes(one), codes(two)]).toEqual([['taken-over'], []])
    await step(two)
    await written(two.storage)
    await takeOver(one)
    expect([two.game().elsewhere, one.game().elsewhere]).toEqual([true, false])
    expect(one.game().transcript.moves).toBe(two.game().transcript.moves)
  })

  test('a game that was left can be played in the other tab', async () => {
    const { one, two, id } = await locked()
    two.acts.leave()
    one.acts.leave()
    await written(one.storage)
    expect(await two.acts.resume(id)).toEqual([])
    expect(two.game().elsewhere).toBe(false)
  })
})
