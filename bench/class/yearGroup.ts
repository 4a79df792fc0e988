/** A class by script: tables of Geneva, people in three seats of each, counterparts in the rest. */
import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import WebSocket from 'ws'
import type { ClassPlan } from '../../src/class/plan.ts'
import type { ClassEntrance } from '../../src/class/protocol/clientMessage.ts'
import type { Memory } from '../../src/counterparts/memory.ts'
import { decide } from '../../src/counterparts/playParty.ts'
import { hashOf } from '../../src/scenario/hash.ts'
import { openClassroom } from '../../src/session/remote/classRequests.ts'
import { openRemoteClass, type RemoteClass, type RemotePorts } from '../../src/session/remote/remoteClass.ts'
import { judge } from '../../src/table/judge.ts'
import { mildMoves } from '../../src/table/mildMoves.ts'
import type { PartyView } from '../../src/table/view.ts'
import { chance } from '../../src/terms/chance.ts'

const SEATS = ['ukraine', 'russia', 'united-states']
/** Milliseconds for which a person considers a move, from and to. */
const THINKS = [1_000, 5_000] as const
/** Milliseconds after which the bench gives up, so that it ends on the busiest machine. */
const GIVES_UP = 30_000
/** Milliseconds for which a move's views are waited for when the time is over; one that is not shown by then counts as shown then. */
const LAST_SHOWN = 8_000

const text = readFileSync('scenarios/geneva-2026-02.json', 'utf8')

const planOf = (people: number): ClassPlan => {
  const scenario = JSON.parse(text)
  return {
    title: 'A year group',
    scenario: { id: scenario.id, hash: hashOf(text) },
    reading: scenario.readings[0].id,
    sitting: scenario.sittings.at(-1).id,
    seats: SEATS as readonly string[] as ClassPlan['seats'],
    perSeat: 1,
    expected: people,
    minutes: null,
    whenTimeIsUp: 'finishTurn',
    reasons: 'debrief',
    messages: 'phrases',
    names: 'generated',
    seating: 'lot',
    oddOnes: 'share',
    temperament: 'fair',
    retentionDays: 30,
    seed: 5,
  }
}

const portsTo = (origin: string): RemotePorts => ({
  origin,
  WebSocket,
  fetch,
  now: () => performance.now(),
  newKey: () => randomBytes(16).toString('hex'),
  keep: () => {},
  onNetwork: () => () => {},
})

const seatOf = ({ store }: RemoteClass): PartyView | null => {
  const { view } = store.getState()
  return view?.of === 'person' ? view.view.seat : null
}

export const wait = (time: number) => new Promise((resolve) => setTimeout(resolve, time))

const until = async (what: string, holds: () => boolean): Promise<void> => {
  const begun = performance.now()
  while (!holds()) {
    if (performance.now() - begun > GIVES_UP)
      throw new Error(
        `After ${GIVES_UP / 1000} s still not so: ${what}. The machine is too busy to measure a class.`,
      )
    await wait(5)
  }
}

/** Makes a counterpart's moves in a person's seat, with what it remembers of its own. */
const player = () => {
  let memory: Memory | null = null
  return (view: PartyView) => {
    const { decision, memory: now } = decide(view, memory, 'fair')
    memory = now
    return [decision.move, ...mildMoves(view)].find((move) => judge(view, move) === null)
  }
}

/** Resolves with the time at which the last of them has a longer record. */
const shownToAll = (table: readonly RemoteClass[], lengths: readonly number[]): Promise<number> =>
  new Promise((resolve) => {
    const missing = new Set(table)
    for (const [at, one] of table.entries()) {
      const stop = one.store.subscribe(() => {
        if ((seatOf(one)?.record.length ?? 0) <= (lengths[at] ?? 0) || !missing.delete(one)) return
        stop()
        if (missing.size === 0) resolve(performance.now())
      })
    }
  })

const tablesOf = (people: readonly RemoteClass[]): readonly (readonly RemoteClass[])[] => {
  const tables = new Map<number, RemoteClass[]>()
  for (const one of people) {
    const { view } = one.store.getState()
    const number = view?.of === 'person' ? (view.view.table?.number ?? 0) : 0
    tables.set(number, [...(tables.get(number) ?? []), one])
  }
  return [...tables.values()]
}

export interface YearGroup {
  readonly people: number
  /** Milliseconds from the first connection until everybody had a view. */
  readonly joined: number
  /** Plays for a while. Every delay, in milliseconds, is from a move's sending until all people at its table have a view with it. */
  play(time: number): Promise<readonly number[]>
  leave(): void
}

export interface Places {
  readonly code: string
  /** Seats everybody and opens the tables, once all three have come. */
  start(): Promise<void>
  leave(): void
}

/** A class of one table with a place left: two people by script are there, a third is waited for. */
export const openPlaces = async (origin: string): Promise<Places> => {
  const ports = portsTo(origin)
  const opened = await openClassroom(ports, planOf(SEATS.length), text)
  if (!opened.ok) throw new Error(opened.problems[0]?.message)
  const { class: id, code, secret } = opened.value
  const teacher = openRemoteClass(ports, id, { as: 'teacher', secret })
  const people = Array.from({ length: SEATS.length - 1 }, () =>
    openRemoteClass(ports, id, { as: 'newcomer', code, device: ports.newKey() }),
  )
  const come = (): number => {
    const { view } = teacher.store.getState()
    return view?.of === 'teacher' ? view.view.class.people.length : 0
  }
  return {
    code,
    start: async () => {
      await until('everybody has come', () => come() === SEATS.length)
      for (const type of ['deal', 'start'] as const) {
        const problem = await teacher.act({ type })
        if (problem !== null) throw new Error(problem.message)
      }
    },
    leave: () => {
      for (const one of [teacher, ...people]) one.leave()
    },
  }
}

/** People connect to the origins by turns. */
export const openYearGroup = async (origins: readonly string[], tables: number): Promise<YearGroup> => {
  const count = tables * SEATS.length
  const portsOf = (which: number) => portsTo(origins[which % origins.length] ?? '')
  const ports = portsOf(0)
  const opened = await openClassroom(ports, planOf(count), text)
  if (!opened.ok) throw new Error(opened.problems[0]?.message)
  const { class: id, code, secret } = opened.value
  const teacher = openRemoteClass(ports, id, { as: 'teacher', secret })
  await until('the teacher is there', () => teacher.store.getState().status === 'open')

  const begun = performance.now()
  const people = Array.from({ length: count }, (_, which) => {
    const entrance: ClassEntrance = { as: 'newcomer', code, device: ports.newKey() }
    return openRemoteClass(portsOf(which), id, entrance)
  })
  await until('everybody has joined', () => people.every(({ store }) => store.getState().status === 'open'))
  const joined = performance.now() - begun
  for (const type of ['deal', 'start'] as const) {
    const problem = await teacher.act({ type })
    if (problem !== null) throw new Error(problem.message)
  }
  await until('everybody has a seat', () => people.every((one) => seatOf(one) !== null))
  await wait(1_000)

  const play: YearGroup['play'] = async (time) => {
    const delays: number[] = []
    let isOver = false
    let over = () => {}
    const lastShown = new Promise<void>((resolve) => {
      over = resolve
    })
    const person = async (table: readonly RemoteClass[], one: RemoteClass, which: number): Promise<void> => {
      const wouldMake = player()
      for (let move = 0; !isOver; move++) {
        const [least, most] = THINKS
        await wait(least + (most - least) * chance(which, 'thinks', move))
        const seat = seatOf(one)
        if (isOver || seat === null || seat.end !== null) return
        if (seat.toMove !== seat.viewer) continue
        const made = wouldMake(seat)
        if (made === undefined || made.type === 'walkAway') continue
        const lengths = table.map((other) => seatOf(other)?.record.length ?? 0)
        const sent = performance.now()
        const isShown = shownToAll(table, lengths)
        const problem = await Promise.race([one.move(made), lastShown.then(() => null)])
        if (problem !== null) continue
        await Promise.race([isShown, lastShown])
        delays.push(performance.now() - sent)
      }
    }
    const playing = tablesOf(people).flatMap((table, at) =>
      table.map((one, seat) => person(table, one, at * SEATS.length + seat)),
    )
    await wait(time)
    isOver = true
    const late = setTimeout(over, LAST_SHOWN)
    await Promise.all(playing)
    clearTimeout(late)
    return delays
  }

  return {
    people: count,
    joined,
    play,
    leave: () => {
      for (const one of [teacher, ...people]) one.leave()
    },
  }
}
