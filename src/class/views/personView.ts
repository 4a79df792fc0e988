/**
 * What one person in a class is shown: their seat's own `PartyView`, or as an observer what everybody may see, and the
 * class around it. By allow-list; no id of another person, no other seat's messages, and no reasons before their time.
 */
import type { Move } from '../../table/move.ts'
import type { Setting } from '../../table/setting.ts'
import type { PartyView } from '../../table/view.ts'
import { idsIn, type PartyId } from '../../terms/ids.ts'
import {
  type ClassState,
  type ClassTable,
  isPlayedByCounterpart,
  type PlayedMove,
  peopleAt,
  peopleOf,
  personIn,
  tableIn,
} from '../classState.ts'
import { type Person, type PersonId, type Presence, tableOf } from '../person.ts'
import type { ClassPlan } from '../plan.ts'
import { tablesToChoose } from '../seating.ts'
import { seatViewAt } from '../tablePlay.ts'
import { leftOn } from '../tableTime.ts'
import { toldTo } from './audience.ts'
import { type BystanderView, bystanderView } from './bystanderView.ts'
import { type ReasonShown, reasonsShown } from './reasonsShown.ts'
import { type ToldEvent, toldEvents } from './toldEvents.ts'

/** A seat of the table as everyone at it sees it. */
export interface SeatSeen {
  readonly seat: PartyId
  /** A counterpart plays it now. */
  readonly counterpart: boolean
  readonly minded: boolean
  readonly people: readonly { readonly name: string; readonly presence: Presence }[]
}

export interface TableSeen {
  readonly number: number
  readonly paused: boolean
  /** Milliseconds left in the round; null where no clock runs. `running` says whether they are running down. */
  readonly left: number | null
  readonly running: boolean
  /** The round's time is up, and what is being dealt with is the last. */
  readonly closing: boolean
  readonly seats: readonly SeatSeen[]
  readonly observers: readonly string[]
  /** The seat that left, and may still be called back. */
  readonly walkedOut: PartyId | null
  readonly teacherLooks: boolean
}

export interface ProposalSeen {
  readonly by: string
  readonly mine: boolean
  readonly move: Move
}

export interface PersonView {
  readonly class: Pick<ClassPlan, 'title' | 'messages' | 'names' | 'seating' | 'perSeat' | 'reasons'> &
    Pick<ClassState, 'phase' | 'paused' | 'locked'> & {
      readonly scenario: string
      readonly seats: readonly PartyId[]
    }
  readonly you: Pick<Person, 'name' | 'place' | 'wish' | 'presence' | 'muted'> & { readonly hand: boolean }
  /** While people choose: places left in each seat. */
  readonly places: Readonly<Record<PartyId, number>> | null
  readonly table: TableSeen | null
  /** The own seat's view; null without a seat, and until the tables open. */
  readonly seat: PartyView | null
  /** For observers. */
  readonly bystander: BystanderView | null
  readonly proposal: ProposalSeen | null
  readonly reasons: readonly ReasonShown[]
  /**
   * The table's moves with all reasons, once its books are open: with the scenario, all that a debrief reads. An observer, who
   * may still be seated elsewhere, reads them when the class is closed.
   */
  readonly books: readonly Pick<PlayedMove, 'move' | 'reasons'>[] | null
  readonly record: readonly ToldEvent[]
}

const namesIn = (people: readonly Person[]) => people.map(({ name, presence }) => ({ name, presence }))

export const tableSeen = (state: ClassState, table: ClassTable): TableSeen => {
  const { number, clock, talks } = table
  return {
    number,
    paused: state.paused || table.paused,
    left: clock === null || talks === null ? null : leftOn(clock, state.now),
    running: clock !== null && clock.due !== null,
    closing: table.closing,
    seats: idsIn(table.seats).map((seat) => ({
      seat,
      counterpart: isPlayedByCounterpart(state, table, seat),
      minded: table.seats[seat]?.minded === true,
      people: namesIn(peopleAt(state, number, seat)),
    })),
    observers: peopleOf(state, number)
      .filter(({ place }) => place.at === 'observing')
      .map(({ name }) => name),
    walkedOut: table.walkOut?.seat ?? null,
    teacherLooks: table.teacherLooks,
  }
}

const placesLeft = (state: ClassState): PersonView['places'] => {
  const { plan } = state
  if (state.phase !== 'lobby' || plan.seating !== 'choice') return null
  const tables = tablesToChoose(state)
  const taken = (seat: PartyId) =>
    state.people.filter(({ place }) => place.at === 'seat' && place.seat === seat).length
  return Object.fromEntries(
    plan.seats.map((seat) => [seat, Math.max(0, tables * plan.perSeat - taken(seat))]),
  )
}

/** What is proposed in a seat; `viewer` is null for the teacher. */
export const proposalSeen = (
  state: ClassState,
  { seats }: ClassTable,
  seat: PartyId,
  viewer: PersonId | null,
): ProposalSeen | null => {
  const proposal = seats[seat]?.proposal ?? null
  if (proposal === null) return null
  return { by: personIn(state, proposal.by)?.name ?? '', mine: proposal.by === viewer, move: proposal.move }
}

/**
 * Whether somebody may read the books of a table: their own one's, once they are open; an observer, who may still be seated
 * elsewhere, once the class is closed.
 */
export const readsBooks = ({ phase }: ClassState, { place }: Person, table: ClassTable): boolean =>
  table.booksOpen && tableOf(place) === table.number && (place.at === 'seat' || phase === 'closed')

const movesOf = ({ moves }: ClassTable) => moves.map(({ move, reasons }) => ({ move, reasons }))

/** Null where nobody in the class has this id. */
export const personView = (setting: Setting, state: ClassState, id: PersonId): PersonView | null => {
  const person = personIn(state, id)
  if (person === undefined) return null
  const { plan, phase, paused, locked } = state
  const { name, place, wish, presence, muted } = person
  const number = tableOf(place)
  const table = number === null ? undefined : tableIn(state, number)
  const own = place.at === 'seat' && table !== undefined ? { table, seat: place.seat } : null
  const [anySeat] = setting.scenario.parties
  const observed =
    place.at === 'observing' && table !== undefined && anySeat !== undefined
      ? seatViewAt(setting, table, anySeat.id)
      : null
  return {
    class: {
      title: plan.title,
      messages: plan.messages,
      names: plan.names,
      seating: plan.seating,
      perSeat: plan.perSeat,
      reasons: plan.reasons,
      phase,
      paused,
      locked,
      scenario: plan.scenario.id,
      seats: plan.seats,
    },
    you: { name, place, wish, presence, muted, hand: person.hand !== null },
    places: placesLeft(state),
    table: table === undefined ? null : tableSeen(state, table),
    seat: own === null ? null : seatViewAt(setting, own.table, own.seat),
    bystander: observed === null ? null : bystanderView(observed),
    proposal: own === null ? null : proposalSeen(state, own.table, own.seat, id),
    reasons: own === null ? [] : reasonsShown(own.table, own.seat, plan.reasons),
    books: table !== undefined && readsBooks(state, person, table) ? movesOf(table) : null,
    record: toldEvents(toldTo(state.record, person)),
  }
}
