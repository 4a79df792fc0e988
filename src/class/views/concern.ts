/**
 * Whom something that happened concerns: whose view may have changed by it, told from which parts of the class are new
 * objects. For everybody else the view stays as it is, but for the time that is left in a round, which each view counts on
 * from its own.
 */
import type { ClassEvent } from '../classEvent.ts'
import type { ClassState } from '../classState.ts'
import { type Person, type PersonId, tableOf } from '../person.ts'
import { isToldTo } from './audience.ts'

export interface Concern {
  /** Everybody, at whatever table. */
  readonly all: boolean
  /** Tables at which something has changed, by number. */
  readonly tables: ReadonlySet<number>
  /** People about whom something has changed. */
  readonly people: ReadonlySet<PersonId>
  readonly events: readonly ClassEvent[]
}

const OF_ALL = ['plan', 'phase', 'paused', 'locked'] as const

const changedPeople = (before: ClassState, { people }: ClassState): readonly Person[] => {
  if (before.people === people) return []
  const were = new Set(before.people)
  const are = new Set(people)
  return [...before.people.filter((one) => !are.has(one)), ...people.filter((one) => !were.has(one))]
}

const isMoved = (before: ClassState, after: ClassState, people: readonly Person[]): boolean =>
  people.some(
    ({ id }) =>
      before.people.find((one) => one.id === id)?.place !== after.people.find((one) => one.id === id)?.place,
  )

export const concernOf = (before: ClassState, after: ClassState, events: readonly ClassEvent[]): Concern => {
  const people = changedPeople(before, after)
  const showsPlaces = after.phase === 'lobby' && after.plan.seating === 'choice'
  return {
    all:
      OF_ALL.some((part) => before[part] !== after[part]) || (showsPlaces && isMoved(before, after, people)),
    tables: new Set([
      ...after.tables.filter((table, at) => table !== before.tables[at]).map(({ number }) => number),
      ...people.flatMap(({ place }) => tableOf(place) ?? []),
    ]),
    people: new Set(people.map(({ id }) => id)),
    events,
  }
}

/** Whether something at their table, or about themselves, has changed. */
export const isNear = ({ all, tables, people }: Concern, { id, place }: Person): boolean => {
  const table = tableOf(place)
  return all || people.has(id) || (table !== null && tables.has(table))
}

/** The same, or they were told of something. */
export const isConcerned = (concern: Concern, person: Person): boolean =>
  isNear(concern, person) || concern.events.some(({ told }) => isToldTo(person, told))
