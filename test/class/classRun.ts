/** A test of a class as data: its plan, the acts sent to it, and what is then the case. One `check` reads them all. */
import { expect } from 'vitest'
import type { PersonAct, SentAct, ServerAct, TeacherAct } from '../../src/class/classAct.ts'
import type { ClassEvent, ClassHappening } from '../../src/class/classEvent.ts'
import { type ClassState, personIn, tableIn } from '../../src/class/classState.ts'
import { type ClassOpening, openClass } from '../../src/class/openClass.ts'
import type { ClassPlan } from '../../src/class/plan.ts'
import { seatViewAt, settingIn } from '../../src/class/tablePlay.ts'
import { takeAct } from '../../src/class/takeAct.ts'
import { type PersonView, personView } from '../../src/class/views/personView.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import type { Move } from '../../src/table/move.ts'
import type { Problem } from '../../src/terms/problem.ts'
import { TABLES } from '../table/tables.ts'

/** Two principals, a mediator, an underwriter that nobody may play. */
export const SCENARIO: Scenario = (() => {
  const scenario = TABLES['everyone, with a free hand']
  if (scenario === undefined) throw new Error('There is no such table.')
  return scenario
})()

export const PLAN: ClassPlan = {
  title: 'Thursday, second period',
  scenario: { id: SCENARIO.id, hash: 'hash' },
  reading: 'plain',
  sitting: 'full',
  seats: ['north', 'south'],
  perSeat: 1,
  expected: 4,
  minutes: 15,
  whenTimeIsUp: 'finishTurn',
  reasons: 'debrief',
  messages: 'free',
  names: 'generated',
  seating: 'lot',
  oddOnes: 'share',
  temperament: 'scenario',
  retentionDays: 30,
  seed: 7,
} as unknown as ClassPlan

/** Monday, 09:00 UTC; each act is sent a second after the one before. */
export const MORNING = Date.UTC(2026, 1, 23, 9)
export const SECOND = 1000
export const MINUTES = 60 * SECOND

/** What is sent, from the state as it then is; `after` milliseconds after the act before it. */
export interface Step {
  readonly send: (state: ClassState) => Pick<SentAct, 'by' | 'act'> & { readonly id?: string }
  readonly after?: number
}

export const by = (person: string, act: PersonAct): Step => ({
  send: () => ({ by: { who: 'person', person }, act }),
})
export const teacher = (act: TeacherAct): Step => ({ send: () => ({ by: { who: 'teacher' }, act }) })
export const server = (act: ServerAct): Step => ({ send: () => ({ by: { who: 'server' }, act }) })
export const tick = (after: number): Step => ({ ...server({ type: 'tick' }), after })

/** How many events the seat of a person has seen. */
export const seenBy = (state: ClassState, person: string): number =>
  personView(settingIn(SCENARIO, state.plan), state, person)?.seat?.record.length ?? 0

/** A move from the newest view of whoever makes it. */
export const makes = (person: string, move: Move): Step => ({
  send: (state) => ({
    by: { who: 'person', person },
    act: { type: 'move', move, seen: seenBy(state, person) },
  }),
})

/** The same as a proposal to a team-mate. */
export const proposes = (person: string, move: Move): Step => ({
  send: (state) => ({
    by: { who: 'person', person },
    act: { type: 'propose', move, seen: seenBy(state, person) },
  }),
})

export const confirms = (person: string): Step => ({
  send: (state) => ({ by: { who: 'person', person }, act: { type: 'confirm', seen: seenBy(state, person) } }),
})

/** A counterpart’s decision for whichever counterpart’s move is awaited at a table. */
export const counterpartMakes = (table: number, move: Move): Step => ({
  send: (state) => {
    const found = tableIn(state, table)
    const view = found === undefined ? null : seatViewAt(settingIn(SCENARIO, state.plan), found, move.by)
    return {
      by: { who: 'server' },
      act: { type: 'decided', table, move, reasons: REASONS, seen: view?.record.length ?? 0 },
    }
  },
})

export const REASONS = { rule: 'bidding.time', because: 'It was time.', worth: 61, target: 60 }

export const joins = (...people: readonly string[]): readonly Step[] =>
  people.map((person) => by(person, { type: 'join' }))

/** Puts people into seats: `ann: [1, 'north']`. */
export const seated = (seats: Readonly<Record<string, readonly [number, string]>>): readonly Step[] => [
  ...joins(...Object.keys(seats)),
  ...Object.entries(seats).map(([person, [table, seat]]) =>
    teacher({ type: 'seat', person, table, seat: seat as never }),
  ),
]

/** Two people at one open table, its floor North’s. */
export const atTable = (
  seats: Readonly<Record<string, readonly [number, string]>> = { ann: [1, 'north'], bob: [1, 'south'] },
): readonly Step[] => [...seated(seats), teacher({ type: 'start' })]

export interface Run {
  readonly opening: ClassOpening
  readonly state: ClassState
  readonly sent: readonly SentAct[]
  /** Of the last act. */
  readonly events: readonly ClassEvent[]
  readonly problem: Problem | null
  readonly view: (person: string) => PersonView
}

export const runClass = (plan: Partial<ClassPlan>, steps: readonly Step[]): Run => {
  const opening: ClassOpening = { plan: { ...PLAN, ...plan }, at: MORNING }
  const opened = openClass(SCENARIO, opening)
  if (!opened.ok) throw new Error(opened.problem.message)
  let { state } = opened
  let at = MORNING
  let events: readonly ClassEvent[] = []
  let problem: Problem | null = null
  const kept: SentAct[] = []
  for (const [place, { send, after }] of steps.entries()) {
    at += after ?? SECOND
    const { by: actor, act, id } = send(state)
    const sent = { by: actor, id: id ?? null, at, act } as SentAct
    const taken = takeAct(SCENARIO, state, sent)
    if (!taken.ok && place < steps.length - 1)
      throw new Error(
        `Act ${place} (${act.type}) was refused: ${taken.problem.code} ${taken.problem.message}`,
      )
    if (taken.ok) {
      state = taken.state
      events = taken.events
      if (!taken.repeated) kept.push(sent)
    } else problem = taken.problem
  }
  const view = (person: string): PersonView => {
    const seen = personView(settingIn(SCENARIO, state.plan), state, person)
    if (seen === null) throw new Error(`Nobody is ${person}.`)
    return seen
  }
  return { opening, state, sent: kept, events, problem, view }
}

export interface ClassTest {
  /** A sentence about behaviour. */
  readonly name: string
  readonly plan?: Partial<ClassPlan>
  readonly acts: readonly Step[]
  /** The class refuses the last act, with this code and path. */
  readonly refused?: readonly [code: string, path: string]
  /** What the last act brought about, whole and in order. */
  readonly brings?: readonly ClassHappening['type'][]
  /** Places of people: `waiting`, `observing 2`, `1 north`. */
  readonly places?: Readonly<Record<string, string>>
  readonly also?: (run: Run) => void
}

export const placeOf = (state: ClassState, id: string): string => {
  const place = personIn(state, id)?.place
  if (place === undefined) return 'nobody'
  if (place.at === 'seat') return `${place.table} ${place.seat}`
  return place.at === 'observing' && place.table !== null ? `observing ${place.table}` : place.at
}

export const checkClass = ({ plan, acts, refused, brings, places, also }: ClassTest): void => {
  const run = runClass(plan ?? {}, acts)
  expect(run.problem === null ? null : [run.problem.code, run.problem.path]).toEqual(refused ?? null)
  if (run.problem !== null) expect(run.problem.message.length * run.problem.hint.length).toBeGreaterThan(0)
  if (brings !== undefined) expect(run.events.map(({ type }) => type)).toEqual(brings)
  for (const [id, place] of Object.entries(places ?? {})) expect(placeOf(run.state, id)).toBe(place)
  also?.(run)
}
