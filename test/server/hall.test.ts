import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { Broadcast } from '../../src/server/hall.ts'
import { type ClassStore, openClassStore, StoreFault } from '../../src/server/storage/classStore.ts'
import { exportedText, readExported } from '../../src/server/storage/exportClass.ts'
import { type KeptClass, readClass, readClassByTurns } from '../../src/server/storage/keptClass.ts'
import { idsKept } from './kill.ts'
import {
  asPerson,
  asTeacher,
  decisions,
  enterLesson,
  OPENED,
  OPENING,
  openLesson,
  sitDown,
} from './lesson.ts'

const folder = mkdtempSync(join(tmpdir(), 'parley-hall-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let files = 0
const newStore = (): Promise<ClassStore> => openClassStore({ file: join(folder, `${files++}.db`) })

const hello = (id: string) => asTeacher({ type: 'announce', tables: null, text: id }, id)

/** A store whose appends wait to be let through, or fail. */
const held = (store: ClassStore) => {
  const log: string[] = []
  let gate = Promise.resolve()
  let fault: unknown = null
  const append: ClassStore['append'] = async (id, rows, until) => {
    await gate
    if (fault !== null) throw fault
    await store.append(id, rows, until)
    log.push(`committed ${rows.map(({ seq }) => seq).join(' ')}`)
  }
  return {
    log,
    store: { ...store, append },
    hold: (): (() => void) => {
      let open = () => {}
      gate = new Promise((resolve) => {
        open = resolve
      })
      return open
    },
    fail: (with_: unknown) => {
      fault = with_
    },
  }
}

describe('a running class', () => {
  test('tells nobody of an act before its row is committed, and tells in the order of the rows', async () => {
    const store = await newStore()
    await openLesson(store, 'order')
    const { log, store: watched } = held(store)
    const hall = await enterLesson(watched, 'order', {
      broadcast: ({ events }) =>
        log.push(`told ${events.map((event) => ('text' in event ? event.text : '')).join()}`),
    })
    await Promise.all(
      ['a', 'b', 'c'].map(async (id) => {
        const answer = hall.send(hello(id)).then(() => log.push(`counts ${id}`))
        await answer
      }),
    )
    const at = (line: string) => log.indexOf(line)
    expect(log.filter((line) => line.startsWith('told'))).toEqual(['told a', 'told b', 'told c'])
    expect(log.filter((line) => line.startsWith('counts'))).toEqual(['counts a', 'counts b', 'counts c'])
    expect(log[0]).toBe('committed 1')
    expect(at('committed 2 3')).toBeLessThan(at('told b'))
    await store.close()
  })

  test('commits together what arrives while it is writing', async () => {
    const store = await newStore()
    await openLesson(store, 'batch')
    const { log, store: watched, hold } = held(store)
    const hall = await enterLesson(watched, 'batch')
    const open = hold()
    const answers = Promise.all(Array.from({ length: 30 }, (_, at) => hall.send(hello(`a${at}`))))
    open()
    expect((await answers).every((answer) => answer === null)).toBe(true)
    expect(log).toHaveLength(2)
    expect((await idsKept(store, 'batch')).size).toBe(30)
    await store.close()
  })

  test('keeps no row of an act that is refused or repeated', async () => {
    const store = await newStore()
    await openLesson(store, 'rows')
    const told: Broadcast[] = []
    const hall = await enterLesson(store, 'rows', { broadcast: (happened) => told.push(happened) })
    expect(await hall.send(asPerson('ann', { type: 'raiseHand' }))).toMatchObject({ code: 'unknown-person' })
    expect(await hall.send(hello('once'))).toBeNull()
    expect(await hall.send(hello('once'))).toBeNull()
    expect(told).toHaveLength(1)
    expect((await store.read('rows'))?.rows).toHaveLength(1)
    await store.close()
  })

  test('changes nothing when a commit fails, says so, and takes the act when it is sent again', async () => {
    const store = await newStore()
    await openLesson(store, 'fails')
    const { store: watched, fail } = held(store)
    const faults: unknown[] = []
    const told: Broadcast[] = []
    const hall = await enterLesson(watched, 'fails', {
      broadcast: (happened) => told.push(happened),
      onFault: (fault) => faults.push(fault),
    })
    const before = hall.state
    fail(new StoreFault('unavailable', 'Away.'))
    const answers = await Promise.all([hall.send(hello('a')), hall.send(hello('b'))])
    expect(answers.map((answer) => answer?.code)).toEqual(['not-kept', 'not-kept'])
    expect(hall.state).toBe(before)
    expect([told.length, faults.length]).toEqual([0, 2])
    fail(null)
    expect(await hall.send(hello('a'))).toBeNull()
    expect(await idsKept(store, 'fails')).toEqual(new Set(['a']))
    await store.close()
  })

  test('takes an act once whose commit took place though its answer was lost', async () => {
    const store = await newStore()
    await openLesson(store, 'lost')
    const lossy: Pick<ClassStore, 'read' | 'append'> = {
      read: store.read,
      append: async (id, rows, until) => {
        await store.append(id, rows, until)
        throw new StoreFault('unavailable', 'The answer was lost.')
      },
    }
    const hall = await enterLesson(lossy, 'lost')
    expect(await hall.send(hello('a'))).toMatchObject({ code: 'not-kept' })
    const again = await enterLesson(store, 'lost')
    expect(await again.send(hello('a'))).toBeNull()
    expect((await store.read('lost'))?.rows).toHaveLength(1)
    await store.close()
  })

  test('stops where another process has written to the same class', async () => {
    const store = await newStore()
    await openLesson(store, 'two')
    const [one, other] = [await enterLesson(store, 'two'), await enterLesson(store, 'two')]
    expect(await one.send(hello('a'))).toBeNull()
    expect(await other.send(hello('b'))).toMatchObject({ code: 'elsewhere' })
    expect(await other.send(hello('c'))).toMatchObject({ code: 'elsewhere' })
    expect([one.stopped, other.stopped]).toEqual([null, 'taken'])
    expect(await idsKept(store, 'two')).toEqual(new Set(['a']))
    await store.close()
  })

  test('stops where the class has been deleted', async () => {
    const store = await newStore()
    await openLesson(store, 'gone')
    const hall = await enterLesson(store, 'gone')
    await store.remove('gone')
    expect(await hall.send(hello('a'))).toMatchObject({ code: 'class-deleted' })
    expect(hall.stopped).toBe('gone')
    await store.close()
  })

  test('goes on when a listener fails, which is told to the log', async () => {
    const store = await newStore()
    await openLesson(store, 'deaf')
    const faults: unknown[] = []
    const hall = await enterLesson(store, 'deaf', {
      broadcast: () => {
        throw new Error('A socket is gone.')
      },
      onFault: (fault) => faults.push(fault),
    })
    expect(await hall.send(hello('a'))).toBeNull()
    expect(await hall.send(hello('b'))).toBeNull()
    expect(faults).toHaveLength(2)
    await store.close()
  })

  test('is deleted as much later as a changed plan says', async () => {
    const store = await newStore()
    await openLesson(store, 'later')
    const hall = await enterLesson(store, 'later')
    expect(
      await hall.send(asTeacher({ type: 'plan', plan: { ...OPENING.plan, retentionDays: 60 } })),
    ).toBeNull()
    const day = 86_400_000
    expect(await store.removeExpired(OPENED + 31 * day)).toEqual([])
    expect(await store.removeExpired(OPENED + 61 * day)).toEqual(['later'])
    await store.close()
  })

  test('says when the disk is full, keeps what it acknowledged, and goes on when there is room', async () => {
    const file = join(folder, 'full.db')
    const roomy = await openClassStore({ file })
    await openLesson(roomy, 'full')
    await roomy.close()
    const small = await openClassStore({ file, mostBytes: 200_000 })
    const hall = await enterLesson(small, 'full')
    const acknowledged: string[] = []
    let refused = null
    for (let at = 0; refused === null && at < 2_000; at++) {
      refused = await hall.send(hello(`${at} ${'x'.repeat(30)}`.slice(0, 40)))
      if (refused === null) acknowledged.push(`${at} ${'x'.repeat(30)}`.slice(0, 40))
    }
    expect(refused).toMatchObject({ code: 'not-kept' })
    expect(acknowledged.length).toBeGreaterThan(50)
    await small.close()
    const again = await openClassStore({ file })
    expect([...(await idsKept(again, 'full'))]).toEqual(acknowledged)
    expect(await (await enterLesson(again, 'full')).send(hello('room'))).toBeNull()
    await again.close()
  })
})

/** A class in which something has happened. */
const kept = async (): Promise<KeptClass> => {
  const store = await newStore()
  await openLesson(store, 'kept')
  const hall = await enterLesson(store, 'kept')
  await sitDown(hall)
  for (const sent of decisions(hall.state)) await hall.send(sent)
  const found = await store.read('kept')
  await store.close()
  if (found === null) throw new Error('Nothing was kept.')
  return found
}

describe('a class that is read back', () => {
  test('is the same after an export', async () => {
    const found = await kept()
    const again = readExported(exportedText(found))
    expect(again).toEqual({ ok: true, value: found, warnings: [] })
    expect(exportedText(found).split('\n').length).toBe(found.rows.length + 9)
  })

  test.each(['', '{', '[]', '{"id":"a"}', '{"rows":[]}'])(
    'is refused as an export where the text is %j',
    (text) => {
      expect(readExported(text)).toMatchObject({ ok: false, problems: [{ code: 'not-a-class' }] })
    },
  )

  const changed: Readonly<
    Record<string, readonly [(found: KeptClass) => KeptClass, code: string, path: string]>
  > = {
    'a row was changed': [
      (found) => ({
        ...found,
        rows: found.rows.map((row) =>
          row.seq === 2 ? { ...row, body: row.body.replace('ann', 'eve') } : row,
        ),
      }),
      'damaged',
      '/rows/1',
    ],
    'a row is missing': [
      (found) => ({ ...found, rows: found.rows.filter(({ seq }) => seq !== 2) }),
      'damaged',
      '/rows/1',
    ],
    'two rows were swapped': [
      (found) => ({
        ...found,
        rows: [...found.rows.slice(1, 2), ...found.rows.slice(0, 1), ...found.rows.slice(2)],
      }),
      'damaged',
      '/rows/0',
    ],
    'it was given another id': [(found) => ({ ...found, id: 'other' }), 'damaged', '/rows/0'],
    'the opening is no opening': [(found) => ({ ...found, opening: '{}' }), 'damaged', '/opening'],
    'the opening is no JSON': [(found) => ({ ...found, opening: '{' }), 'damaged', '/opening'],
    'the scenario was changed': [
      (found) => ({ ...found, scenario: found.scenario.replace('bicycle', 'tricycle') }),
      'damaged',
      '/scenario',
    ],
    'a later version kept it': [(found) => ({ ...found, format: 2 }), 'other-format', '/format'],
  }

  test.each(Object.entries(changed))('says what is wrong where %s', async (_, [change, code, path]) => {
    const read = readClass(change(await kept()))
    expect(read).toMatchObject({ ok: false, problems: [{ code, path }] })
  })

  test('is whole where nothing was changed, also where others have a turn meanwhile', async () => {
    const found = await kept()
    const read = readClass(found)
    expect(read.ok).toBe(true)
    expect(await readClassByTurns(found)).toEqual(read)
  })
})
