/** Refusals that several acts share. */
import { refusal } from '../../table/refusal.ts'
import type { PartyId } from '../../terms/ids.ts'
import type { Problem } from '../../terms/problem.ts'
import type { Tables } from '../classAct.ts'
import { type ClassState, type ClassTable, personIn, tableIn } from '../classState.ts'
import type { Person, PersonId } from '../person.ts'

/** What an act comes to: the next state, or why there is none. */
export type ActOutcome = ClassState | Problem

export const isProblem = (outcome: object): outcome is Problem => 'severity' in outcome

export const noPerson = (id: PersonId): Problem =>
  refusal('unknown-person', '/person', `Nobody in this class is “${id}”.`, 'Choose somebody from the list.')

export const noTable = (number: number): Problem =>
  refusal('unknown-table', '/table', `There is no table ${number}.`, 'Choose a table of this class.')

export const noSeat = (seat: PartyId): Problem =>
  refusal('unknown-seat', '/seat', `There is no seat “${seat}” here.`, 'Choose a seat of this table.')

export const notOpen = (): Problem =>
  refusal('not-open', '', 'The tables are not open.', 'Open them first.', { variant: 'teacher' })

export const notYours = (): Problem =>
  refusal('not-seated', '', 'You have no seat at a table.', 'Ask the teacher for a seat.', {
    variant: 'class',
  })

export interface Seated {
  readonly person: Person
  readonly table: ClassTable
  readonly seat: PartyId
}

export const seatedPerson = (state: ClassState, id: PersonId): Seated | Problem => {
  const person = personIn(state, id)
  if (person === undefined) return noPerson(id)
  const { place } = person
  const table = place.at === 'seat' ? tableIn(state, place.table) : undefined
  return place.at !== 'seat' || table === undefined ? notYours() : { person, table, seat: place.seat }
}

/** The tables that an act names, or all; a problem where one does not exist or is named twice. */
export const tablesNamed = (state: ClassState, tables: Tables): readonly ClassTable[] | Problem => {
  if (tables === null) return state.tables
  if (tables.length === 0 || new Set(tables).size !== tables.length)
    return refusal('bad-tables', '/tables', 'Name each table once, and at least one.', 'Choose tables.')
  const found = tables.map((number) => tableIn(state, number))
  const missing = tables.find((number) => tableIn(state, number) === undefined)
  return missing === undefined ? found.filter((table) => table !== undefined) : noTable(missing)
}
