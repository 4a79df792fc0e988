/** The same class with everything changed that is no business of one person: their view must stay the same, to the byte. */
import type { Audience, ClassEvent } from '../../src/class/classEvent.ts'
import type { ClassState, ClassTable } from '../../src/class/classState.ts'
import type { Person, PersonId } from '../../src/class/person.ts'
import type { Move } from '../../src/table/move.ts'
import type { TableState } from '../../src/table/state.ts'
import type { PartyId } from '../../src/terms/ids.ts'
import { withOtherMinds } from '../table/otherSecrets.ts'

/** Nobody at the table: what anybody may see does not change when every seat's secrets do. */
export const NOBODY = 'nobody' as PartyId

export const viewerOf = ({ place }: Person): PartyId => (place.at === 'seat' ? place.seat : NOBODY)
export const tableOf = ({ place }: Person): number | null => (place.at === 'waiting' ? null : place.table)

/** Written anew from the words of the rule, not from the code that applies it. */
const isToldTo = (person: Person, told: Audience): boolean => {
  if (told.to === 'all') return true
  if (told.to === 'person') return told.person === person.id
  if (told.to === 'tables') return told.tables.some((table) => table === tableOf(person))
  return told.to === 'seats' && told.table === tableOf(person) && told.seats.includes(viewerOf(person))
}

const MOVE: Move = { type: 'pass', by: 'south' as PartyId }

const otherSeats = (seats: ClassTable['seats'], own: PartyId): ClassTable['seats'] =>
  Object.fromEntries(
    Object.entries(seats).map(([seat, held]) => [
      seat,
      seat === own ? held : { ...held, proposal: { by: 'secret', move: MOVE } },
    ]),
  )

/** News is left out: a scenario whose secrets differ may only differ in news that has not struck. */
export const withoutNews = (talks: TableState | null): TableState | null =>
  talks === null ? null : { ...talks, struck: [] }

const otherTable = (table: ClassTable, viewer: PartyId, seed: number): ClassTable => {
  const talks = withoutNews(table.talks)
  return {
    ...table,
    talks: talks === null ? null : withOtherMinds(talks, viewer, seed),
    seats: otherSeats(table.seats, viewer),
    moves: table.booksOpen
      ? table.moves
      : table.moves.map((move) => ({
          ...move,
          person: 'secret',
          reasons: { rule: 'secret', because: 'A secret.' },
        })),
    recalled: ['south' as PartyId],
    movedAt: 1,
  }
}

const elsewhere = (table: ClassTable): ClassTable => ({
  ...table,
  talks: null,
  moves: [],
  clock: { due: null, left: 1, warned: true },
  paused: !table.paused,
  seats: otherSeats(table.seats, NOBODY),
  teacherLooks: !table.teacherLooks,
})

const otherEvent = (event: ClassEvent): ClassEvent => ({
  type: 'whispered',
  text: 'A secret.',
  index: event.index,
  told: event.told,
  now: 1,
  stamp: 1,
})

export const withOtherBusiness = (state: ClassState, id: PersonId, seed: number): ClassState => {
  const person = state.people.find((one) => one.id === id)
  if (person === undefined) throw new Error(`Nobody is ${id}.`)
  const own = tableOf(person)
  const viewer = viewerOf(person)
  const renamed = (other: PersonId) => (other === id ? other : `secret-${other}`)
  return {
    ...state,
    taken: {},
    drawn: 999,
    people: state.people.map((one) =>
      one.id === id
        ? one
        : {
            ...one,
            id: renamed(one.id),
            wish: 'any',
            muted: !one.muted,
            hand: one.hand === null ? 1 : null,
            held: [],
            awaySince: null,
            ...(own !== null && tableOf(one) === own ? {} : { name: 'A secret', presence: 'away' as const }),
          },
    ),
    tables: state.tables.map((table) => {
      if (table.number !== own) return elsewhere(table)
      const mine = table.seats[viewer]?.proposal ?? null
      const other = otherTable(table, viewer, seed)
      const seat = table.seats[viewer]
      return mine === null || seat === undefined
        ? other
        : {
            ...other,
            seats: { ...other.seats, [viewer]: { ...seat, proposal: { ...mine, by: renamed(mine.by) } } },
          }
    }),
    record: state.record.map((event) => (isToldTo(person, event.told) ? event : otherEvent(event))),
  }
}
