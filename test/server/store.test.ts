import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chainNext, chainStart } from '../../src/server/storage/chain.ts'
import { type ClassStore, openClassStore } from '../../src/server/storage/classStore.ts'
import type { KeptClass, KeptRow } from '../../src/server/storage/keptClass.ts'
import type { DatabasePlace } from '../../src/server/storage/openDatabase.ts'
import { howMany } from '../howMany.ts'
import { builtProgram, idsKept, killAfter } from './kill.ts'
import { BICYCLE, decisions, enterLesson, OPENING, openLesson, sitDown } from './lesson.ts'
import { type OwnPostgres, ownPostgres } from './startPostgres.ts'

const folder = mkdtempSync(join(tmpdir(), 'parley-store-'))
let postgres: OwnPostgres
let appender: string

beforeAll(async () => {
  postgres = await ownPostgres()
  await postgres.start()
  appender = await builtProgram('appender')
}, 180_000)

afterAll(async () => {
  await postgres.remove()
  rmSync(folder, { recursive: true, force: true })
  rmSync(join(appender, '..'), { recursive: true, force: true })
}, 60_000)

const PLACES: Readonly<Record<string, () => DatabasePlace>> = {
  'a libsql file': () => ({ file: join(folder, 'classes.db') }),
  Postgres: () => ({ url: postgres.url }),
}

const opening = JSON.stringify(OPENING)

/** Rows of which only the chain matters. */
const rowsOf = (id: string, count: number): readonly KeptRow[] => {
  let digest = chainStart(id, BICYCLE, opening)
  return Array.from({ length: count }, (_, at) => {
    const body = JSON.stringify({ row: at, text: 'Ünïcode ’ 👋' })
    digest = chainNext(digest, body)
    return { seq: at + 1, body, digest }
  })
}

describe.each(Object.entries(PLACES))('%s', (name, place) => {
  const prefix = name === 'Postgres' ? 'p' : 'l'
  const within = async (work: (store: ClassStore) => Promise<void>): Promise<void> => {
    const store = await openClassStore(place())
    try {
      await work(store)
    } finally {
      await store.close()
    }
  }

  test('gives a class back as it was kept, also after it was closed and opened again', async () => {
    const id = `${prefix}-kept`
    const rows = rowsOf(id, 3)
    await within(async (store) => {
      await openLesson(store, id)
      await store.append(id, rows.slice(0, 1))
      await store.append(id, rows.slice(1))
    })
    await within(async (store) => {
      const kept: KeptClass = { id, format: 1, scenario: BICYCLE, opening, rows }
      expect(await store.read(id)).toEqual(kept)
    })
  })

  test('has no class that was never opened', () =>
    within(async (store) => expect(await store.read('nowhere')).toBeNull()))

  test('keeps all rows of an append or none', () =>
    within(async (store) => {
      const id = `${prefix}-none`
      const rows = rowsOf(id, 3)
      await openLesson(store, id)
      await store.append(id, rows.slice(1, 2))
      await expect(store.append(id, rows)).rejects.toMatchObject({ kind: 'taken' })
      expect((await store.read(id))?.rows).toEqual(rows.slice(1, 2))
    }))

  test('keeps what is written at the same time as an append that fails', () =>
    within(async (store) => {
      const ids = Array.from({ length: 6 }, (_, at) => `${prefix}-together-${at}`)
      for (const id of ids) await openLesson(store, id)
      const [first = ''] = ids
      await store.append(first, rowsOf(first, 1))
      const outcomes = await Promise.allSettled(ids.map((id) => store.append(id, rowsOf(id, 2))))
      expect(outcomes.map(({ status }) => status)).toEqual(['rejected', ...Array(5).fill('fulfilled')])
      expect(outcomes[0]).toMatchObject({ reason: { kind: 'taken' } })
      const kept = await Promise.all(ids.map(async (id) => (await store.read(id))?.rows.length))
      expect(kept).toEqual([1, 2, 2, 2, 2, 2])
    }))

  test('opens no class twice, and appends to none that there is not', () =>
    within(async (store) => {
      await openLesson(store, `${prefix}-once`)
      await expect(openLesson(store, `${prefix}-once`)).rejects.toMatchObject({ kind: 'taken' })
      await expect(store.append('nowhere', rowsOf('nowhere', 1))).rejects.toMatchObject({ kind: 'gone' })
    }))

  test('deletes a class with all its rows, and no other', () =>
    within(async (store) => {
      const [gone, stays] = [`${prefix}-gone`, `${prefix}-stays`]
      for (const id of [gone, stays]) {
        await openLesson(store, id)
        await store.append(id, rowsOf(id, 2))
      }
      expect(await store.remove(gone)).toBe(true)
      expect(await store.remove(gone)).toBe(false)
      expect(await store.read(gone)).toBeNull()
      expect((await store.read(stays))?.rows).toHaveLength(2)
      // The id is free: had rows been left behind, they would be in the way.
      await openLesson(store, gone)
      expect((await store.read(gone))?.rows).toEqual([])
    }))

  test('deletes what is older than its retention, which a row may have changed', () =>
    within(async (store) => {
      const [old, longer] = [`${prefix}-old`, `${prefix}-longer`]
      const day = 86_400_000
      for (const id of [old, longer]) await store.open({ id, scenario: BICYCLE, opening }, 10 * day)
      await store.append(longer, rowsOf(longer, 1), 20 * day)
      expect(await store.removeExpired(10 * day)).toEqual([])
      expect(await store.removeExpired(10 * day + 1)).toEqual([old])
      expect(await store.read(old)).toBeNull()
      expect(await store.removeExpired(20 * day + 1)).toEqual([longer])
    }))

  test('plays a class, and goes on with it in another process as if nothing had happened', () =>
    within(async (store) => {
      const id = `${prefix}-play`
      await openLesson(store, id)
      const first = await enterLesson(store, id)
      await sitDown(first)
      for (let round = 0; round < 3; round++)
        for (const sent of decisions(first.state)) expect(await first.send(sent)).toBeNull()
      const second = await enterLesson(store, id)
      expect(JSON.stringify(second.state)).toBe(JSON.stringify(first.state))
      expect(second.state.tables.length).toBe(2)
    }))

  test('loses nothing that was acknowledged when its process is killed in mid-write', async () => {
    const id = `${prefix}-killed`
    const wanted = howMany(1_000, 10_000)
    await within(async (store) => {
      await openLesson(store, id)
      await sitDown(await enterLesson(store, id))
    })
    const acknowledged: string[] = []
    for (let run = 0; acknowledged.length < wanted; run++) {
      const killed = await killAfter(appender, place(), id, `run${run}`, Math.ceil(wanted / 4) + 7 * run)
      acknowledged.push(...killed.acknowledged)
      await within(async (store) => {
        const kept = await idsKept(store, id)
        expect(killed.acknowledged.filter((one) => !kept.has(one))).toEqual([])
      })
    }
    await within(async (store) => {
      const kept = await idsKept(store, id)
      expect(acknowledged.filter((one) => !kept.has(one))).toEqual([])
      expect(kept.size).toBeGreaterThanOrEqual(new Set(acknowledged).size)
    })
  }, 600_000)
})

test('a database that goes away is said, loses nothing, and the class goes on when it is back', async () => {
  const id = 'p-away'
  const store = await openClassStore({ url: postgres.url })
  await openLesson(store, id)
  const faults: unknown[] = []
  const hall = await enterLesson(store, id, { onFault: (fault) => faults.push(fault) })
  await sitDown(hall)
  const before = JSON.stringify(hall.state)
  const [move] = decisions(hall.state)
  await postgres.kill()
  if (move !== undefined) expect(await hall.send(move)).toMatchObject({ code: 'not-kept' })
  expect(JSON.stringify(hall.state)).toBe(before)
  expect(faults).toHaveLength(move === undefined ? 0 : 1)
  await postgres.start()
  const announced = {
    by: { who: 'teacher' },
    id: 'x',
    at: OPENING.at,
    act: { type: 'announce', tables: null, text: 'On we go.' },
  } as const
  expect(await hall.send(announced)).toBeNull()
  expect(await idsKept(store, id)).toContain('x')
  await store.close()
}, 120_000)

test('a database that cannot be opened says so', async () => {
  await expect(openClassStore({ file: join(folder, 'nowhere', 'classes.db') })).rejects.toMatchObject({
    name: 'StoreFault',
    kind: 'unavailable',
  })
})
