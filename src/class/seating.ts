/** Who sits where: places and what changes when somebody takes one or leaves it. */
import type { Setting } from '../table/setting.ts'
import type { PartyId } from '../terms/ids.ts'
import type { Audience, ClassHappening } from './classEvent.ts'
import {
  type ClassState,
  type ClassTable,
  changePerson,
  changeSeat,
  peopleAt,
  personIn,
  tableIn,
} from './classState.ts'
import { happenInClass, TO_ALL, toTables } from './happenInClass.ts'
import { type Person, type PersonId, type Place, tableOf } from './person.ts'
import type { ClassPlan } from './plan.ts'
import { openTableTalks } from './tablePlay.ts'

export const placesPerTable = ({ seats, perSeat }: ClassPlan): number => seats.length * perSeat

/** Whole tables that so many people fill, at least one. */
export const tablesFor = (plan: ClassPlan, people: number): number =>
  Math.max(1, Math.floor(people / placesPerTable(plan)))

/** While people choose, there are tables for those expected, and for those who have come. */
export const tablesToChoose = ({ plan, people, tables }: ClassState): number =>
  Math.max(tables.length, tablesFor(plan, Math.max(plan.expected, people.length)))

/** One more than the plan says: somebody for whom no table was left shares a seat. */
export const mostIn = ({ perSeat }: ClassPlan): number => perSeat + 1

const emptyTable = (setting: Setting, number: number): ClassTable => ({
  number,
  seats: Object.fromEntries(
    setting.scenario.parties.map(({ id }) => [
      id,
      { takenOver: false, minded: false, proposal: null, draft: null },
    ]),
  ),
  talks: null,
  moves: [],
  paused: false,
  clock: null,
  closing: false,
  walkOut: null,
  recalled: [],
  movedAt: 0,
  teacherLooks: false,
  booksOpen: false,
})

/** With tables up to this number. */
export const withTables = (setting: Setting, state: ClassState, upTo: number): ClassState => {
  const more = Array.from({ length: Math.max(0, upTo - state.tables.length) }, (_, at) =>
    emptyTable(setting, state.tables.length + at + 1),
  )
  return more.length === 0 ? state : { ...state, tables: [...state.tables, ...more] }
}

const isOpen = (table: ClassTable | undefined): boolean => table !== undefined && table.talks !== null

/** Remembers, of everybody in a seat of an open table, that they have read its secrets. */
const withHeld = (state: ClassState, isMeant: (table: number) => boolean): ClassState => ({
  ...state,
  people: state.people.map((person) => {
    const { place, held } = person
    if (place.at !== 'seat' || !isMeant(place.table)) return person
    const { table, seat } = place
    return held.some((one) => one.table === table && one.seat === seat)
      ? person
      : { ...person, held: [...held, { table, seat }] }
  }),
})

/** Opens the talks at these tables. */
export const openTables = (setting: Setting, state: ClassState, numbers: readonly number[]): ClassState => {
  const running: ClassState = { ...state, phase: 'running' }
  const opened: ClassState = {
    ...running,
    tables: state.tables.map((table) =>
      numbers.includes(table.number) ? openTableTalks(setting, running, table) : table,
    ),
  }
  const held = withHeld(opened, (table) => numbers.includes(table))
  return happenInClass(held, TO_ALL, { type: 'tables.opened', tables: numbers })
}

/** Away people do not hold a seat back from its counterpart, nor do those present leave it with one. */
const withSeatReturned = (state: ClassState, number: number, seat: PartyId): ClassState => {
  const isMinded = tableIn(state, number)?.seats[seat]?.minded === true
  const isBack = peopleAt(state, number, seat).some(({ awaySince }) => awaySince === null)
  if (!isMinded || !isBack) return state
  return happenInClass(changeSeat(state, number, seat, { minded: false }), toTables(number), {
    type: 'seat.returned',
    table: number,
    seat,
  })
}

/** After somebody has come back to where they sit. */
export const withReturned = (state: ClassState, { place }: Person): ClassState =>
  place.at === 'seat' ? withSeatReturned(state, place.table, place.seat) : state

const withSeatLeft = (state: ClassState, { id, place }: Person): ClassState => {
  if (place.at !== 'seat') return state
  const { table, seat } = place
  const proposal = tableIn(state, table)?.seats[seat]?.proposal ?? null
  const isEmpty = peopleAt(state, table, seat).every((person) => person.id === id)
  const change = {
    ...(proposal?.by === id || isEmpty ? { proposal: null } : {}),
    ...(isEmpty ? { minded: false, draft: null } : {}),
  }
  return Object.keys(change).length === 0 ? state : changeSeat(state, table, seat, change)
}

const tellOf = (before: Place, now: Place): Audience => {
  const tables = new Set([tableOf(before), tableOf(now)])
  return toTables(...[...tables].filter((table) => table !== null))
}

const happeningOf = (name: string, place: Place): ClassHappening => {
  if (place.at === 'seat') return { type: 'person.seated', name, table: place.table, seat: place.seat }
  if (place.at === 'observing') return { type: 'person.observes', name, table: place.table }
  return { type: 'person.waits', name }
}

/** Moves somebody. In the lobby everyone is told; once tables are open, only the tables that it concerns. */
export const placePerson = (setting: Setting, state: ClassState, id: PersonId, place: Place): ClassState => {
  const person = personIn(state, id)
  if (person === undefined) throw new Error(`Nobody in this class is "${id}".`)
  const left = withSeatLeft(state, person)
  const moved = changePerson(left, id, { place })
  const told = happenInClass(
    moved,
    state.phase === 'lobby' ? TO_ALL : tellOf(person.place, place),
    happeningOf(person.name, place),
  )
  if (place.at !== 'seat') return told
  const { table, seat } = place
  if (state.phase === 'running' && !isOpen(tableIn(told, table))) return openTables(setting, told, [table])
  return withSeatReturned(
    withHeld(told, (number) => number === table && isOpen(tableIn(told, table))),
    table,
    seat,
  )
}
