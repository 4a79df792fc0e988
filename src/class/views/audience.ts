/** Who is told of what happens in a class. */
import type { Audience, ClassEvent } from '../classEvent.ts'
import type { ClassState } from '../classState.ts'
import { type Person, type PersonId, type Place, tableOf } from '../person.ts'

export const isToldTo = ({ id, place }: Pick<Person, 'id' | 'place'>, told: Audience): boolean => {
  const table = tableOf(place)
  switch (told.to) {
    case 'all':
      return true
    case 'tables':
      return table !== null && told.tables.includes(table)
    case 'seats':
      return place.at === 'seat' && told.table === table && told.seats.includes(place.seat)
    case 'person':
      return told.person === id
    case 'teacher':
      return false
  }
}

/** What somebody in a place was told of a record, as far as it went. */
interface Told {
  readonly id: PersonId
  readonly length: number
  readonly last: ClassEvent | undefined
  readonly events: readonly ClassEvent[]
}

const toldSoFar = new WeakMap<Place, Told>()

/**
 * The events of the class's record that somebody is told. A record of thousands is asked for with every view, and only grows:
 * from one that goes on from the last one, what is new is looked at.
 */
export const toldTo = (record: ClassState['record'], { id, place }: Person): readonly ClassEvent[] => {
  const before = toldSoFar.get(place)
  const goesOn =
    before !== undefined && before.id === id && before.length > 0 && record[before.length - 1] === before.last
  const known = goesOn ? before : { length: 0, events: [] }
  const added = record.slice(known.length).filter(({ told }) => isToldTo({ id, place }, told))
  const events = added.length === 0 ? known.events : [...known.events, ...added]
  toldSoFar.set(place, { id, length: record.length, last: record.at(-1), events })
  return events
}
