/**
 * Everything that can change in a class, as plain JSON data. An act makes a new state from an old one; what it has not
 * changed is the same object, so that a server can tell by identity whom to send a new view.
 */
import type { Move } from '../table/move.ts'
import type { Reasons } from '../table/reasons.ts'
import type { TableState } from '../table/state.ts'
import type { PartyId } from '../terms/ids.ts'
import { onceFor } from '../terms/onceFor.ts'
import type { Package } from '../terms/package.ts'
import type { ClassEvent } from './classEvent.ts'
import { type Person, type PersonId, tableOf } from './person.ts'
import type { ClassPlan } from './plan.ts'

/** A move that one of two in a seat would make, waiting for the other. */
export interface Proposal {
  readonly by: PersonId
  readonly move: Move
}

export interface HeldSeat {
  /** A counterpart plays it because the teacher said so. */
  readonly takenOver: boolean
  /** A counterpart plays it for as long as everyone in it is away. */
  readonly minded: boolean
  readonly proposal: Proposal | null
  /** What its people draft, while the teacher looks in; for the teacher alone. */
  readonly draft: Package | null
}

/** A move as a transcript keeps it, and who made it. */
export interface PlayedMove {
  readonly move: Move
  /** A counterpart's; null for everybody else. */
  readonly reasons: Reasons | null
  /** `clock`: the seat was silent when the round's time was up. */
  readonly by: 'person' | 'counterpart' | 'clock'
  readonly person: PersonId | null
  /** Place of its first event in the table's record, and the index of the round that it was made in. */
  readonly from: number
  readonly round: number
}

/** Milliseconds of class time. `due` is null while the clock stands still; `left` is then what remains. */
export interface RoundClock {
  readonly due: number | null
  readonly left: number
  readonly warned: boolean
}

/** Somebody left the table; the teacher may call them back until then. */
export interface WalkOut {
  readonly seat: PartyId
  readonly person: PersonId
  readonly until: number
}

export interface ClassTable {
  /** Counts from 1. */
  readonly number: number
  readonly seats: Readonly<Record<PartyId, HeldSeat>>
  /** Null until the tables open. */
  readonly talks: TableState | null
  readonly moves: readonly PlayedMove[]
  readonly paused: boolean
  /** Null where no clock runs. */
  readonly clock: RoundClock | null
  /** The round's time is up: once what is being dealt with is over, the rest of the round is passed. */
  readonly closing: boolean
  readonly walkOut: WalkOut | null
  /** Seats that were called back once, and are not a second time. */
  readonly recalled: readonly PartyId[]
  /** Class time of the last move. */
  readonly movedAt: number
  readonly teacherLooks: boolean
  readonly booksOpen: boolean
}

export interface ClassState {
  readonly plan: ClassPlan
  readonly phase: 'lobby' | 'running' | 'closed'
  readonly locked: boolean
  readonly paused: boolean
  readonly namesHidden: boolean
  /** Of the last row, in milliseconds since 1970. */
  readonly stamp: number
  /** Class time: milliseconds since the class was opened during which its server was there. */
  readonly now: number
  /** How many names have been drawn. */
  readonly drawn: number
  /** In the order in which they joined. */
  readonly people: readonly Person[]
  readonly tables: readonly ClassTable[]
  /** Everything that happened besides the tables' own talks. It only grows. */
  readonly record: readonly ClassEvent[]
  /** By actor, the ids of the last acts that were taken: an act sent twice counts once. */
  readonly taken: Readonly<Record<string, readonly string[]>>
}

const peopleById = onceFor(
  (people: ClassState['people']): ReadonlyMap<PersonId, Person> =>
    new Map(people.map((one) => [one.id, one])),
)

export const personIn = ({ people }: ClassState, id: PersonId): Person | undefined =>
  peopleById(people).get(id)

export const tableIn = (state: ClassState, number: number): ClassTable | undefined => state.tables[number - 1]

/** Its talks have begun and are not over. */
export const isOpenTable = ({ talks }: ClassTable): boolean => talks !== null && talks.end === null

const NOBODY: readonly Person[] = []

const peopleByTable = onceFor(
  (people: ClassState['people']): ReadonlyMap<number | null, readonly Person[]> => {
    const byTable = new Map<number | null, Person[]>()
    for (const one of people) {
      const table = tableOf(one.place)
      const others = byTable.get(table)
      if (others === undefined) byTable.set(table, [one])
      else others.push(one)
    }
    return byTable
  },
)

/** Whoever sits at a table or observes it, in the order in which they joined. */
export const peopleOf = ({ people }: ClassState, table: number): readonly Person[] =>
  peopleByTable(people).get(table) ?? NOBODY

/** People in a seat, in the order in which they joined. */
export const peopleAt = (state: ClassState, table: number, seat: PartyId): readonly Person[] =>
  peopleOf(state, table).filter(({ place }) => place.at === 'seat' && place.seat === seat)

export const changePerson = (state: ClassState, id: PersonId, change: Partial<Person>): ClassState => ({
  ...state,
  people: state.people.map((person) => (person.id === id ? { ...person, ...change } : person)),
})

export const changeTable = (state: ClassState, number: number, change: Partial<ClassTable>): ClassState => ({
  ...state,
  tables: state.tables.map((table) => (table.number === number ? { ...table, ...change } : table)),
})

export const changeSeat = (
  state: ClassState,
  number: number,
  seat: PartyId,
  change: Partial<HeldSeat>,
): ClassState => {
  const table = tableIn(state, number)
  const before = table?.seats[seat]
  if (table === undefined || before === undefined)
    throw new Error(`There is no seat "${seat}" at table ${number}.`)
  return changeTable(state, number, { seats: { ...table.seats, [seat]: { ...before, ...change } } })
}

/** Who plays a seat now. A seat without people is a counterpart's, whatever the plan says. */
export const isPlayedByCounterpart = (state: ClassState, table: ClassTable, seat: PartyId): boolean => {
  const held = table.seats[seat]
  return (
    held === undefined || held.takenOver || held.minded || peopleAt(state, table.number, seat).length === 0
  )
}
