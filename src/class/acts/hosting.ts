/** The teacher before and around the talks: the plan, the door, who sits where, and the opening of the tables. */
import { refusal } from '../../table/refusal.ts'
import type { Setting } from '../../table/setting.ts'
import type { PartyId } from '../../terms/ids.ts'
import type { Problem } from '../../terms/problem.ts'
import type { ActOf } from '../classAct.ts'
import { type ClassState, peopleAt, personIn, tableIn } from '../classState.ts'
import { dealSeats } from '../deal.ts'
import { happenInClass, TO_ALL, TO_TEACHER } from '../happenInClass.ts'
import type { Person, PersonId, Place } from '../person.ts'
import { CLASS_LIMITS } from '../plan.ts'
import { planProblem } from '../planProblem.ts'
import { mostIn, openTables, placePerson, withTables } from '../seating.ts'
import { settingIn } from '../tablePlay.ts'
import { type ActOutcome, noPerson, noSeat, noTable } from './barred.ts'

const tablesAreOpen = (variant: 'plan' | 'deal' | 'begun', message: string): Problem =>
  refusal('tables-open', '', message, 'Seat people one by one.', { variant })

/** People who sit in a seat that is no longer theirs to hold wait again. */
const withOthersWaiting = (setting: Setting, state: ClassState): ClassState =>
  state.people.reduce((now, { id, place }) => {
    if (place.at !== 'seat') return now
    const fits =
      now.plan.seats.includes(place.seat) && peopleAt(now, place.table, place.seat).length <= mostIn(now.plan)
    return fits ? now : placePerson(setting, now, id, { at: 'waiting' })
  }, state)

export const plan = ({ scenario }: Setting, state: ClassState, act: ActOf<'plan'>): ActOutcome => {
  if (state.phase !== 'lobby') return tablesAreOpen('plan', 'The tables are open: the plan stays as it is.')
  if (act.plan.scenario.hash !== state.plan.scenario.hash || act.plan.seed !== state.plan.seed)
    return refusal(
      'other-scenario',
      '/plan',
      'The scenario and the seed of a class stay.',
      'Open another class for another scenario.',
    )
  const problem = planProblem(scenario, act.plan)
  if (problem !== null) return problem
  const setting = settingIn(scenario, act.plan)
  const changed = happenInClass({ ...state, plan: act.plan }, TO_TEACHER, { type: 'plan.changed' })
  return withOthersWaiting(setting, changed)
}

export const lockDoor = (state: ClassState, { locked }: ActOf<'lockDoor'>): ActOutcome =>
  state.locked === locked
    ? state
    : happenInClass({ ...state, locked }, TO_ALL, { type: locked ? 'door.locked' : 'door.unlocked' })

export const hideNames = (state: ClassState, { hidden }: ActOf<'hideNames'>): ActOutcome =>
  state.namesHidden === hidden
    ? state
    : happenInClass({ ...state, namesHidden: hidden }, TO_ALL, {
        type: hidden ? 'names.hidden' : 'names.shown',
      })

export const deal = (setting: Setting, state: ClassState): ActOutcome => {
  if (state.phase !== 'lobby') return tablesAreOpen('deal', 'The tables are open: nobody is dealt any more.')
  return state.people.some(({ place }) => place.at === 'waiting')
    ? dealSeats(setting, state)
    : refusal('nobody-waits', '', 'Nobody is waiting for a seat.', 'Wait until somebody has joined.')
}

/** Nobody changes sides where they have read the other side's secrets. */
const hasReadOther = ({ held }: Person, table: number, seat: PartyId): boolean =>
  held.some((one) => one.table === table && one.seat !== seat)

const seatProblem = (state: ClassState, person: Person, table: number, seat: PartyId): Problem | null => {
  if (!state.plan.seats.includes(seat)) return noSeat(seat)
  const last = state.tables.length + 1
  if (!Number.isSafeInteger(table) || table < 1 || table > Math.min(last, CLASS_LIMITS.tables))
    return noTable(table)
  if ((tableIn(state, table)?.talks?.end ?? null) !== null)
    return refusal('talks-closed', '/table', 'The talks at this table are over.', 'Choose another table.', {
      variant: 'class',
    })
  if (hasReadOther(person, table, seat))
    return refusal(
      'has-read-the-other-side',
      '/seat',
      `${person.name} has held another seat at this table, and read its folder.`,
      'Choose another table, or let them observe.',
      { name: person.name },
    )
  const others = peopleAt(state, table, seat).filter(({ id }) => id !== person.id)
  return others.length < mostIn(state.plan)
    ? null
    : refusal('seat-full', '/seat', `${others.length} people hold this seat.`, 'Choose another seat.', {
        people: others.length,
      })
}

export const seat = (setting: Setting, state: ClassState, act: ActOf<'seat'>): ActOutcome => {
  const person = personIn(state, act.person)
  if (person === undefined) return noPerson(act.person)
  const problem = seatProblem(state, person, act.table, act.seat)
  if (problem !== null) return problem
  return placePerson(setting, withTables(setting, state, act.table), act.person, {
    at: 'seat',
    table: act.table,
    seat: act.seat,
  })
}

const placed = (setting: Setting, state: ClassState, id: PersonId, place: Place): ActOutcome =>
  personIn(state, id) === undefined ? noPerson(id) : placePerson(setting, state, id, place)

export const observe = (setting: Setting, state: ClassState, act: ActOf<'observe'>): ActOutcome =>
  act.table !== null && tableIn(state, act.table) === undefined
    ? noTable(act.table)
    : placed(setting, state, act.person, { at: 'observing', table: act.table })

export const unseat = (setting: Setting, state: ClassState, act: ActOf<'unseat'>): ActOutcome =>
  placed(setting, state, act.person, { at: 'waiting' })

/** They are out of the class, and their name is free. What they did stays in the record. */
export const removePerson = (setting: Setting, state: ClassState, act: ActOf<'removePerson'>): ActOutcome => {
  const person = personIn(state, act.person)
  if (person === undefined) return noPerson(act.person)
  const waits = placePerson(setting, state, act.person, { at: 'waiting' })
  return happenInClass({ ...waits, people: waits.people.filter(({ id }) => id !== act.person) }, TO_TEACHER, {
    type: 'person.removed',
    name: person.name,
  })
}

export const start = (setting: Setting, state: ClassState): ActOutcome => {
  if (state.phase !== 'lobby') return tablesAreOpen('begun', 'The tables are open: they have begun.')
  const taken = state.tables
    .map(({ number }) => number)
    .filter((number) => state.people.some(({ place }) => place.at === 'seat' && place.table === number))
  return taken.length === 0
    ? refusal('nobody-seated', '', 'Nobody has a seat yet.', 'Seat those who wait first.')
    : openTables(setting, state, taken)
}
