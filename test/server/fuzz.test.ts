/**
 * A running server, and clients that send it whatever comes: half of it well formed. Afterwards the class is replayed from its
 * rows, and every view that a seat was sent is looked for, to the byte, among those that the replayed states allow that seat.
 */
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openClass } from '../../src/class/openClass.ts'
import { withDifference } from '../../src/class/protocol/difference.ts'
import { PROTOCOL } from '../../src/class/protocol/limits.ts'
import type { ServerMessage } from '../../src/class/protocol/serverMessage.ts'
import { viewToSend } from '../../src/class/protocol/wireView.ts'
import { settingIn } from '../../src/class/tablePlay.ts'
import { takeAct } from '../../src/class/takeAct.ts'
import { personView } from '../../src/class/views/personView.ts'
import { openClassStore } from '../../src/server/storage/classStore.ts'
import { readClass } from '../../src/server/storage/keptClass.ts'
import { tableTranscriptOf } from '../../src/session/remote/classRequests.ts'
import { MOVE_TYPES, type Move } from '../../src/table/move.ts'
import type { PartyView } from '../../src/table/view.ts'
import { chance } from '../../src/terms/chance.ts'
import type { PartyId } from '../../src/terms/ids.ts'
import { howMany } from '../howMany.ts'
import { type Dice, draw } from '../table/legalMoves.ts'
import { wouldMake } from './play.ts'
import { type RawClient, rawClient } from './rawClient.ts'
import { device, enterAs, GENEVA, joinAs, logged, openLessonAt, openSchool, until, viewAs } from './school.ts'

const folder = mkdtempSync(join(tmpdir(), 'parley-fuzz-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const SEATS = ['ukraine', 'russia', 'united-states'] as readonly string[] as readonly PartyId[]
const SEED = 41

const one = <Thing>(dice: Dice, what: string, things: readonly Thing[]): Thing =>
  things[dice(what, things.length)] as Thing

const JUNK = [
  null,
  true,
  -1,
  1e300,
  '',
  'x'.repeat(2_000),
  '<img src=x onerror=alert(1)>',
  '\u0000\u202e',
  [],
  {},
  [[[]]],
  { type: 'move' },
]

/** A value with one of its parts, at any depth, made into something else. */
const mutated = (dice: Dice, value: unknown, depth = 0): unknown => {
  if (typeof value !== 'object' || value === null || dice(`here ${depth}`, 4) === 0)
    return one(dice, 'junk', JUNK)
  const keys = Object.keys(value)
  const how = dice(`how ${depth}`, 4)
  const key = one(dice, `key ${depth}`, keys.length === 0 ? ['type'] : keys)
  const record = value as Record<string, unknown>
  if (how === 0)
    return { ...record, [one(dice, 'more', ['as', 'by', 'secret', 'toString'])]: one(dice, 'junk', JUNK) }
  if (how === 1) return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key))
  const changed = { ...record, [key]: mutated(dice, record[key], depth + 1) }
  return Array.isArray(value) ? Object.values(changed) : changed
}

const someMove = (dice: Dice, view: PartyView | null): Move => {
  if (view === null) return { type: 'pass', by: one(dice, 'seat', SEATS) }
  if (view.toMove === view.viewer && dice('fitting', 3) === 0) {
    const fitting = wouldMake(view)
    if (fitting !== undefined) return fitting
  }
  const type = one(dice, 'type', dice('may', 2) === 0 && view.may.length > 0 ? view.may : MOVE_TYPES)
  // Who leaves holds up the table for three minutes.
  const move = draw(view, type === 'walkAway' ? 'pass' : type, dice)
  return dice('by', 8) === 0 ? { ...move, by: one(dice, 'seat', SEATS) } : move
}

const someMessage = (dice: Dice, view: PartyView | null): unknown => {
  const seen = (view?.record.length ?? 0) - (dice('stale', 10) === 0 ? 1 : 0)
  const table = 1 + dice('table', 3)
  const acts: readonly (() => unknown)[] = [
    () => ({ type: 'move', move: someMove(dice, view), seen }),
    () => ({ type: 'move', move: someMove(dice, view), seen }),
    () => ({ type: 'move', move: someMove(dice, view), seen }),
    () => ({ type: 'propose', move: someMove(dice, view), seen }),
    () => ({ type: 'confirm', seen }),
    () => ({ type: 'withdraw' }),
    () => ({ type: 'presence', presence: one(dice, 'presence', ['here', 'typing', 'thinking', 'gone']) }),
    () => ({
      type: 'say',
      channel: one(dice, 'channel', ['table', 'caucus', 'team']),
      body: { text: 'How about energy?' },
    }),
    () => ({ type: 'raiseHand' }),
    () => ({ type: 'lowerHand' }),
    () => ({ type: 'wish', seat: one(dice, 'seat', [...SEATS, 'any', 'europe']) }),
    () => ({ type: 'join', name: 'Eve' }),
    () => ({ type: 'takeOver', table, seat: one(dice, 'seat', SEATS) }),
    () => ({ type: 'lookIn', table, looks: true }),
    () => ({ type: 'openBooks', tables: null }),
    () => ({
      type: 'decided',
      table,
      move: someMove(dice, view),
      reasons: { rule: 'x', because: 'x' },
      seen,
    }),
  ]
  const act = { type: 'act', key: `k${dice('id', 1_000_000)}`, act: one(dice, 'act', acts)() }
  return dice('mutate', 2) === 0 ? act : mutated(dice, act)
}

/** A view to the byte. A hundred thousand of them, whole, would not fit into memory. */
const digestOf = (wire: unknown): string => createHash('sha256').update(JSON.stringify(wire)).digest('base64')

/** Every view that a client was sent, whole, by its digest. */
const viewsIn = (client: RawClient): readonly string[] => {
  let wire: unknown = null
  return client.heard.flatMap((message) => {
    if (message.type !== 'view') return []
    wire = withDifference(wire, message.difference)
    return [digestOf(wire)]
  })
}

const problemsIn = (client: RawClient): string =>
  JSON.stringify(
    client.heard.flatMap((message: ServerMessage) => ('problem' in message ? [message.problem] : [])),
  )

/** What only this seat may read. */
const secretsOf = ({ own }: PartyView): readonly string[] =>
  [own.goal, own.batna, own.brief, own.sheet].map((secret) => JSON.stringify(secret).slice(1, -1))

test('no message breaks the server, and no byte is sent to a seat that its view does not allow', async () => {
  const { log, lines } = logged()
  const file = join(folder, 'classes.db')
  const school = await openSchool({ database: { file }, log, rate: { burst: 1e9, perSecond: 1e9 } })
  const { class: id, code, secret } = await openLessonAt(school.port, { seats: SEATS }, GENEVA)
  const teacher = await enterAs(device(school.port), id, { as: 'teacher', secret })
  const people = await Promise.all(Array.from({ length: 6 }, () => joinAs(school.port, id, code)))
  await teacher.act({ type: 'deal' })
  await teacher.act({ type: 'start' })
  const tokens = people.map(({ kept }) => kept.get(id))
  const clients = await Promise.all(
    tokens.map(async (entrance) => {
      const client = await rawClient(school.port, id)
      client.say({ type: 'hello', protocol: PROTOCOL, entrance })
      await client.hear('view')
      return client
    }),
  )
  const messages = howMany(3_000, 100_000)
  for (let at = 0; at < messages; at++) {
    const dice: Dice = (what, sides) => Math.floor(chance(SEED, 'message', at, what) * sides)
    const which = dice('who', clients.length)
    const { remote } = people[which] as (typeof people)[number]
    const client = clients[which] as RawClient
    const { view } = remote.store.getState()
    client.say(someMessage(dice, view?.of === 'person' ? view.view.seat : null))
    if (at % 50 === 0)
      await teacher.act({ type: 'whisper', table: 1, seat: 'russia' as PartyId, text: `A word ${at}` })
    // As many as lie on the way at once. An act that is taken comes after them all: the next moves are made on views as they are.
    if (at % 8 === 0) await teacher.act({ type: 'lookIn', table: 1, looks: at % 16 === 0 })
  }
  await until(
    'all is answered',
    async () => (await teacher.act({ type: 'announce', tables: null, text: 'The end.' })) === null,
    60_000,
  )
  for (const { remote } of people)
    await until('everybody was told', () =>
      JSON.stringify(viewAs(remote, 'person').record).includes('The end.'),
    )
  await new Promise((resolve) => setTimeout(resolve, 300))

  expect(clients.map((client) => client.closed())).toEqual(clients.map(() => null))
  expect(lines.filter((line) => line.includes('"level":50'))).toEqual([])
  const seats = people.map(({ remote }) => viewAs(remote, 'person'))
  expect(
    await tableTranscriptOf(device(school.port), id, tokens[0]?.as === 'person' ? tokens[0].token : '', 1),
  ).toMatchObject({ ok: false })

  for (const { remote } of [{ remote: teacher }, ...people]) remote.leave()
  const views = clients.map(viewsIn)
  await school.stop()

  const store = await openClassStore({ file })
  const kept = await store.read(id)
  await store.close()
  const read = kept === null ? null : readClass(kept)
  if (!read?.ok) throw new Error('The class cannot be read back.')
  const { scenario, opening, acts } = read.value
  const opened = openClass(scenario, opening)
  if (!opened.ok) throw new Error(opened.problem.message)
  const ids = tokens.map((entrance) =>
    entrance?.as === 'person' ? (entrance.token.split('.')[0] ?? '') : '',
  )
  const found = views.map(() => 0)
  let { state } = opened
  for (const sent of acts) {
    const taken = takeAct(scenario, state, sent)
    if (!taken.ok) throw new Error(taken.problem.message)
    state = taken.state
    for (const [at, person] of ids.entries()) {
      if ((found[at] ?? 0) === views[at]?.length) continue
      const view = personView(settingIn(scenario, state.plan), state, person)
      if (view !== null && digestOf(viewToSend({ of: 'person', view })) === views[at]?.[found[at] ?? 0])
        found[at] = (found[at] ?? 0) + 1
    }
  }
  expect(found).toEqual(views.map(({ length }) => length))
  expect(Math.min(...found)).toBeGreaterThan(10)

  // What is said in refusals names nothing of another seat's folder.
  for (const [at, client] of clients.entries())
    for (const { seat } of seats)
      if (seat !== null && seat.viewer !== seats[at]?.seat?.viewer)
        for (const text of secretsOf(seat)) expect(problemsIn(client)).not.toContain(text)
  const made = state.tables.reduce(
    (sum, { moves }) => sum + moves.filter(({ by }) => by === 'person').length,
    0,
  )
  const refused = new Set(
    clients.flatMap((client) =>
      client.heard.flatMap((one) => (one.type === 'refused' ? [one.problem.code] : [])),
    ),
  )
  console.log(
    `${messages} messages, ${acts.length} rows, ${made} moves, ${found.reduce((a, b) => a + b, 0)} views; refused: ${[...refused].join(', ')}`,
  )
  expect(made).toBeGreaterThan(30)
  expect([...refused]).toEqual(
    expect.arrayContaining(['not-understood', 'not-your-seat', 'stale-view', 'has-joined']),
  )
}, 3_600_000)
