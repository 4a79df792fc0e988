/**
 * A running server, and clients that send it whatever comes: half of it well formed. Afterwards the class is replayed from its
 * rows, and every view that a seat was sent is looked for, to the byte, among those that the replayed states allow that seat.
 * With PARLEY_FULL_TESTS=1 they send 100,000 messages, in slices of a class each that can be run one by one (`-t "from 30000"`).
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { PROTOCOL } from '../../src/class/protocol/limits.ts'
import { tableTranscriptOf } from '../../src/session/remote/classRequests.ts'
import type { PartyView } from '../../src/table/view.ts'
import { chance } from '../../src/terms/chance.ts'
import type { PartyId } from '../../src/terms/ids.ts'
import { howMany } from '../howMany.ts'
import type { Dice } from '../table/legalMoves.ts'
import { type Allowed, allowedIn } from './allowedViews.ts'
import { type Heard, listening } from './heardBytes.ts'
import { rawClient } from './rawClient.ts'
import {
  device,
  enterAs,
  GENEVA,
  joinAs,
  logged,
  openLessonAt,
  openSchool,
  planFor,
  until,
  viewAs,
} from './school.ts'
import { someMessage } from './wildMessage.ts'

const folder = mkdtempSync(join(tmpdir(), 'parley-fuzz-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const SLICES = howMany(1, 25)
const A_SLICE = howMany(3_000, 4_000)
const SEED = 41
const PEOPLE = 6
/** Bytes of the process after a slice: what one leaves behind must not be there at the next. */
const MOST_MEMORY = 1.5e9

const scenario = (name: string): string => readFileSync(join(process.cwd(), `scenarios/${name}.json`), 'utf8')

/**
 * What is played, two to a seat or not, how slowly it gets on, and the least moves that people make: some classes come to
 * their end, and some hardly begin.
 */
const CLASSES = [
  { text: GENEVA, seats: ['ukraine', 'russia', 'united-states'], perSeat: 1, dawdles: 60, least: 30 },
  {
    text: scenario('class-trip'),
    seats: ['class-a', 'class-b', 'class-c'],
    perSeat: 1,
    dawdles: 12,
    least: 10,
  },
  { text: GENEVA, seats: ['ukraine', 'russia', 'united-states'], perSeat: 2, dawdles: 20, least: 5 },
  { text: scenario('second-hand-bicycle'), seats: null, perSeat: 2, dawdles: 30, least: 1 },
  { text: GENEVA, seats: ['ukraine', 'russia', 'united-states'], perSeat: 1, dawdles: 8, least: 30 },
] as const

/** What only this seat may read. */
const secretsOf = ({ own }: PartyView): readonly string[] =>
  [own.goal, own.batna, own.brief, own.sheet].map((secret) => JSON.stringify(secret).slice(1, -1))

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((all, number) => all + number, 0)

/** One line for each slice, of which a run's counts are added up. */
const tell = (from: number, heard: readonly Heard[], { found, rows, last }: Allowed): void => {
  const refused: Record<string, number> = {}
  for (const one of heard)
    for (const [code, times] of one.refused) refused[code] = (refused[code] ?? 0) + times
  const moves = last.tables.flatMap((table) => table.moves)
  console.log(
    `fuzz ${JSON.stringify({
      from,
      messages: A_SLICE,
      acknowledged: sum(heard.map((one) => one.acknowledged())),
      refused,
      rows,
      moves: moves.filter(({ by }) => by === 'person').length,
      counterparts: moves.filter(({ by }) => by !== 'person').length,
      ended: last.tables.filter(({ talks }) => talks !== null && talks.end !== null).length,
      views: sum(found),
      bytesSent: sum(heard.map((one) => one.bytes())),
      bytesCompared: sum(heard.map((one) => one.viewBytes())),
      memory: Math.round(process.memoryUsage().rss / 1e6),
    })}`,
  )
}

test.each(Array.from({ length: SLICES }, (_, slice) => slice * A_SLICE))(
  `no message breaks the server, and no byte is sent to a seat that its view does not allow: ${A_SLICE} from %i`,
  async (from) => {
    const lesson = CLASSES[(from / A_SLICE) % CLASSES.length] as (typeof CLASSES)[number]
    const { text, seats: held, perSeat, dawdles, least } = lesson
    const seats = (held ?? planFor(text).seats) as readonly string[] as readonly PartyId[]
    const { log, lines } = logged()
    const file = join(folder, `classes-${from}.db`)
    const school = await openSchool({ database: { file }, log, rate: { burst: 1e9, perSecond: 1e9 } })
    const { class: id, code, secret } = await openLessonAt(school.port, { seats, perSeat }, text)
    const teacher = await enterAs(device(school.port), id, { as: 'teacher', secret })
    const people = await Promise.all(Array.from({ length: PEOPLE }, () => joinAs(school.port, id, code)))
    await teacher.act({ type: 'deal' })
    await teacher.act({ type: 'start' })
    const tokens = people.map(({ kept }) => {
      const entrance = kept.get(id)
      if (entrance?.as !== 'person') throw new Error('They have joined, and hold a token.')
      return entrance.token
    })
    const keys = people.map(() => new Set<string>())
    const heard = keys.map((own) => listening((key) => own.has(key)))
    const clients = await Promise.all(
      tokens.map(async (token, at) => {
        const client = await rawClient(school.port, id, {}, (said) => heard[at]?.take(said))
        client.say({ type: 'hello', protocol: PROTOCOL, entrance: { as: 'person', token } })
        return client
      }),
    )
    await until('everybody has a view', () => heard.every(({ views }) => views.length > 0))
    for (let at = from; at < from + A_SLICE; at++) {
      const dice: Dice = (what, sides) => Math.floor(chance(SEED, 'message', at, what) * sides)
      const which = dice('who', clients.length)
      const { view } = (people[which] as (typeof people)[number]).remote.store.getState()
      const key = `k${dice('id', 1_000_000)}`
      const seat = view?.of === 'person' ? view.view.seat : null
      const message = someMessage(dice, key, { seats, dawdles, view: seat })
      // A mutated one may carry any key, or another type of value in its place.
      const sent = (message as { readonly key?: unknown } | null)?.key
      if (typeof sent === 'string') keys[which]?.add(sent)
      clients[which]?.say(message)
      if (at % 50 === 0)
        await teacher.act({ type: 'whisper', table: 1, seat: seats[1] as PartyId, text: `A word ${at}` })
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
    expect(lines.filter((line) => /"level":[56]0/.test(line))).toEqual([])
    expect(heard.flatMap(({ strange }) => strange)).toEqual([])
    const views = people.map(({ remote }) => viewAs(remote, 'person'))
    expect(await tableTranscriptOf(device(school.port), id, tokens[0] ?? '', 1)).toMatchObject({ ok: false })

    for (const { remote } of [{ remote: teacher }, ...people]) remote.leave()
    for (const client of clients) client.end()
    await school.stop()
    const allowed = await allowedIn(
      file,
      id,
      tokens.map((token, at) => ({ person: token.split('.')[0] ?? '', views: heard[at]?.views ?? [] })),
    )
    tell(from, heard, allowed)
    expect(allowed.found).toEqual(heard.map(({ views: sent }) => sent.length))
    expect(Math.min(...allowed.found)).toBeGreaterThan(10)

    // What is said in refusals names nothing of another seat's folder.
    for (const [at, { problems }] of heard.entries())
      for (const { seat } of views)
        if (seat !== null && seat.viewer !== views[at]?.seat?.viewer)
          for (const secretText of secretsOf(seat)) expect([...problems].join()).not.toContain(secretText)

    const made = allowed.last.tables.flatMap(({ moves }) => moves).filter(({ by }) => by === 'person')
    expect(made.length).toBeGreaterThan(least)
    expect(heard.flatMap(({ refused }) => [...refused.keys()])).toEqual(
      expect.arrayContaining(['not-understood', 'not-your-seat', 'stale-view', 'has-joined']),
    )
    expect(process.memoryUsage().rss).toBeLessThan(MOST_MEMORY)
    rmSync(file, { force: true })
  },
  900_000,
)
