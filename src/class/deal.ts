/** Seats everybody who waits: wishes first, the rest by lot, and then whoever is left over. */
import type { Setting } from '../table/setting.ts'
import { chance } from '../terms/chance.ts'
import type { PartyId } from '../terms/ids.ts'
import { type ClassState, peopleAt } from './classState.ts'
import type { Person, Place } from './person.ts'
import { mostIn, placePerson, placesPerTable, tablesFor, withTables } from './seating.ts'

/** A free place at a table. */
interface Chair {
  readonly table: number
  readonly seat: PartyId
}

/** Table by table, so that only the last one may stay without some of its people. */
const freeChairs = (state: ClassState): Chair[] =>
  state.tables.flatMap(({ number }) =>
    state.plan.seats.flatMap((seat) =>
      Array.from(
        { length: Math.max(0, state.plan.perSeat - peopleAt(state, number, seat).length) },
        (): Chair => ({ table: number, seat }),
      ),
    ),
  )

const byLot = (state: ClassState, people: readonly Person[]): readonly Person[] =>
  people
    .map((person, at) => ({ person, lot: chance(state.plan.seed, 'deal', state.record.length, at) }))
    .sort((a, b) => a.lot - b.lot)
    .map(({ person }) => person)

/** Seats that one more may share, from the last seat and the last table to the first. */
const mirrorSeats = (state: ClassState): Chair[] =>
  state.plan.seats.toReversed().flatMap((seat) =>
    state.tables
      .toReversed()
      .filter(({ number }) => peopleAt(state, number, seat).length < mostIn(state.plan))
      .map(({ number }) => ({ table: number, seat })),
  )

export const dealSeats = (setting: Setting, before: ClassState): ClassState => {
  const { plan } = before
  const waiting = byLot(
    before,
    before.people.filter(({ place }) => place.at === 'waiting'),
  )
  const seated = before.people.filter(({ place }) => place.at === 'seat').length
  const all = seated + waiting.length
  const whole = tablesFor(plan, all)
  const isOneMore = plan.oddOnes === 'counterpart' && all > whole * placesPerTable(plan)
  let state = withTables(setting, before, whole + (isOneMore ? 1 : 0))
  const chairs = freeChairs(state)
  const place = ({ id }: Person, at: Place) => {
    state = placePerson(setting, state, id, at)
  }
  /** Seats each of them in the first chair that fits, and returns those for whom there is none. */
  const seatThose = (people: readonly Person[], fits: (chair: Chair, person: Person) => boolean) =>
    people.filter((person) => {
      const at = chairs.findIndex((chair) => fits(chair, person))
      const [chair] = at < 0 ? [] : chairs.splice(at, 1)
      if (chair !== undefined) place(person, { at: 'seat', ...chair })
      return chair === undefined
    })
  const rest = seatThose(waiting, ({ seat }, { wish }) => seat === wish)
  const over = seatThose(rest, () => true)
  const mirrors = plan.oddOnes === 'share' ? mirrorSeats(state) : []
  for (const [at, person] of over.entries()) {
    const mirror = mirrors.shift()
    const table = state.tables.length - (at % state.tables.length)
    place(person, mirror === undefined ? { at: 'observing', table } : { at: 'seat', ...mirror })
  }
  return state
}
