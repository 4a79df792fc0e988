/**
 * Everything that can change during the talks, as plain JSON data. Rules make a new state from an old one; `openTalks`
 * is the only place where the new state replaces the old.
 */
import type { Revalued } from '../bargaining/sheetOf.ts'
import {
  type CommuniqueId,
  type EventId,
  type Id,
  type InducementId,
  type IssueId,
  idsIn,
  type OptionId,
  type PartyId,
  type ReadingId,
  type RoundId,
  type SittingId,
} from '../terms/ids.ts'
import type { Package } from '../terms/package.ts'
import type { End, TableEvent } from './event.ts'
import type { MoveType } from './move.ts'
import type { Counter, Draft, Offer, Shut } from './offer.ts'
import type { Phase } from './phase.ts'
import type { Rewording } from './rewording.ts'
import type { Shift } from './shift.ts'

/** What can change about one party. */
export interface PartyState {
  /** Worth of leaving now, before sealed gains, after news and pressing. */
  readonly reservationValue: number
  /** Points that pressing has taken off it, of those above. */
  readonly pressed: number
  /** Points promised to it if the accord is signed, less what its own promises then cost it. */
  readonly promised: number
  /** 0 to 100. */
  readonly support: number
  /** Points that its ratifier asks for at no support at all, promises made in public included; 0 where nobody ratifies. */
  readonly margin: number
  /** Rounds; at 0 or below it has run out. */
  readonly patience: number
  /** Whether its patience has run out and not come back since. */
  readonly outOfPatience: boolean
  /** Its trust in each other party, 0 to 100. */
  readonly trust: Readonly<Record<PartyId, number>>
  /** Weights and values that news has changed. */
  readonly revalued: Revalued
  /** Texts of its own folder that news has changed, in order. */
  readonly texts: readonly Rewording[]
  /** Options that its capital has allowed since the start. */
  readonly widened: Readonly<Partial<Record<IssueId, readonly OptionId[]>>>
  /** Widenings of the mandate whose condition the capital has named: their places in the scenario's lists. */
  readonly stated: readonly { readonly issue: IssueId; readonly widening: number }[]
}

/** An offer that is being answered. */
export interface Pending {
  /** Number of the offer. */
  readonly offer: number
  /** Who is still to be asked, in order. */
  readonly waiting: readonly PartyId[]
  readonly refusedBy: readonly PartyId[]
  /** What the first to refuse with a counter would sign instead. It goes on the table once all have answered. */
  readonly counter: (Counter & { readonly by: PartyId }) | null
}

export interface Said {
  readonly by: PartyId
  readonly communique: CommuniqueId
  /** The round that it closed. */
  readonly round: RoundId
  /** What it moved, as each party may know it. */
  readonly shifts: Readonly<Record<PartyId, readonly Shift[]>>
}

/** What a seat decided when an event asked it. */
export interface Chosen {
  readonly event: EventId
  readonly by: PartyId
  readonly answer: number
  /** What it moved, as each party may know it. */
  readonly shifts: Readonly<Record<PartyId, readonly Shift[]>>
}

export interface Request {
  readonly type: 'caucus' | 'adjourn'
  readonly by: PartyId
  /** Who is still to reply, in order, and who has declined though the others may still agree. */
  readonly waiting: readonly PartyId[]
  readonly declined: readonly PartyId[]
}

export interface Caucus {
  readonly by: PartyId
  readonly with: PartyId
  readonly speaker: PartyId
  /** Utterances so far. */
  readonly said: number
  /** A package that the speaker is to answer; null when nothing is waiting. */
  readonly floated: Package | null
  /** Whether the mediator has asked the other, and whether the speaker is to answer that. */
  readonly question: 'unasked' | 'waits' | 'answered'
}

export interface TableState {
  readonly reading: ReadingId
  readonly sitting: SittingId
  readonly seed: number
  readonly phase: Phase | 'briefing'
  /** Index of the current round among the sitting's; -1 before the first. */
  readonly round: number
  /** Rounds that have been opened, in order. */
  readonly held: readonly RoundId[]
  /** Turns of the round that are used. */
  readonly turn: number
  /** Turns that the move being dealt with will have cost once it is over. */
  readonly owed: number
  readonly floor: PartyId
  /** The floor goes to the next party as soon as the move has been dealt with. */
  readonly handsOn: boolean
  /** Place in the round's order of the party that is next. */
  readonly next: number
  /** Turns used since the mediator last had the floor. */
  readonly sinceMediator: number
  /** Turns used since a party beside the table last had a word, and the place of the one that is next. */
  readonly sinceBeside: number
  readonly nextBeside: number
  /** What was done in this round that may be done once a round by each. */
  readonly done: readonly { readonly by: PartyId; readonly type: MoveType }[]
  /** Offers taken up, and by whom, since a turn was last used. */
  readonly takenUp: readonly { readonly by: PartyId; readonly offer: number }[]
  /** Single texts of this round. */
  readonly singleTexts: number
  /** Every principal agreed to adjourn this round. */
  readonly adjourned: boolean
  /** Issues that a declined signature has reopened: they join the agenda until they are settled again. */
  readonly reopened: readonly IssueId[]
  /** What news has set as the agenda of this round; null where the round's own holds. */
  readonly agenda: readonly IssueId[] | null
  /** Issues settled in this round. */
  readonly settled: readonly IssueId[]
  readonly draft: Draft
  /** Options that nobody may offer or sign now, of the issues that have some. */
  readonly shut: Shut
  readonly offers: readonly Offer[]
  /** Numbers of the offers still standing. */
  readonly standing: Readonly<Partial<Record<PartyId, number>>>
  readonly pending: Pending | null
  readonly request: Request | null
  readonly caucus: Caucus | null
  /** Who is still to publish. */
  readonly publishing: readonly PartyId[]
  /** What was said to the press so far, in order. */
  readonly said: readonly Said[]
  /** Who is still to sign; null while nobody is asked. */
  readonly signing: readonly PartyId[] | null
  /** Who would not sign the draft that is being signed, or was signed. */
  readonly withheld: readonly PartyId[]
  /** The principal that refused last. */
  readonly refusedLast: PartyId | null
  readonly pressed: readonly PartyId[]
  readonly promised: readonly InducementId[]
  readonly struck: readonly EventId[]
  /** What each of those moved, as each party may know it. */
  readonly newsShifts: Readonly<Partial<Record<EventId, Readonly<Record<PartyId, readonly Shift[]>>>>>
  /** Events whose question waits for its answer, in order. */
  readonly choosing: readonly EventId[]
  /** What was decided so far, in order. */
  readonly chosen: readonly Chosen[]
  /** Texts that everybody may read and that news has changed, in order. */
  readonly texts: readonly Rewording[]
  readonly asks: Readonly<Record<PartyId, Package>>
  readonly seats: Readonly<Record<PartyId, PartyState>>
  /** Principals who left while the others could go on. */
  readonly left: readonly PartyId[]
  /** Who broke off the talks. */
  readonly walked: PartyId | null
  /** What each ratifier decided. */
  readonly ratified: Readonly<Partial<Record<PartyId, boolean>>>
  readonly end: { readonly end: End; readonly ratified: boolean } | null
  /** All that happened, everyone's. */
  readonly record: readonly TableEvent[]
}

/** An entry of the record that must be there: its absence is a bug of ours. */
export const entryOf = <Kind extends Id<string>, Value>(
  record: Readonly<Partial<Record<Kind, Value>>>,
  id: Kind,
): Value => {
  const value = (record as Readonly<Record<string, Value | undefined>>)[id]
  if (value === undefined) throw new Error(`The table knows no "${id}".`)
  return value
}

export const seatOf = (state: Pick<TableState, 'seats'>, party: PartyId): PartyState =>
  entryOf(state.seats, party)

/**
 * The state with some of its keys replaced. Every key is written out, because V8 is slow to spread an object that was
 * itself made by a spread (some fifteen times as slow, measured on Node 20), and a game does so hundreds of times.
 */
export const withChange = (state: TableState, change: Partial<TableState>): TableState => {
  const next: TableState = {
    reading: state.reading,
    sitting: state.sitting,
    seed: state.seed,
    phase: state.phase,
    round: state.round,
    held: state.held,
    turn: state.turn,
    owed: state.owed,
    floor: state.floor,
    handsOn: state.handsOn,
    next: state.next,
    sinceMediator: state.sinceMediator,
    sinceBeside: state.sinceBeside,
    nextBeside: state.nextBeside,
    done: state.done,
    takenUp: state.takenUp,
    singleTexts: state.singleTexts,
    adjourned: state.adjourned,
    reopened: state.reopened,
    agenda: state.agenda,
    settled: state.settled,
    draft: state.draft,
    shut: state.shut,
    offers: state.offers,
    standing: state.standing,
    pending: state.pending,
    request: state.request,
    caucus: state.caucus,
    publishing: state.publishing,
    said: state.said,
    signing: state.signing,
    withheld: state.withheld,
    refusedLast: state.refusedLast,
    pressed: state.pressed,
    promised: state.promised,
    struck: state.struck,
    newsShifts: state.newsShifts,
    choosing: state.choosing,
    chosen: state.chosen,
    texts: state.texts,
    asks: state.asks,
    seats: state.seats,
    left: state.left,
    walked: state.walked,
    ratified: state.ratified,
    end: state.end,
    record: state.record,
  }
  return Object.assign(next, change)
}

const seatWithChange = (seat: PartyState, change: Partial<PartyState>): PartyState => {
  const next: PartyState = {
    reservationValue: seat.reservationValue,
    pressed: seat.pressed,
    promised: seat.promised,
    support: seat.support,
    margin: seat.margin,
    patience: seat.patience,
    outOfPatience: seat.outOfPatience,
    trust: seat.trust,
    revalued: seat.revalued,
    texts: seat.texts,
    widened: seat.widened,
    stated: seat.stated,
  }
  return Object.assign(next, change)
}

/** The entry is set in a copy: to define it in the copy's literal takes V8 two to three times as long (Node 20). */
export const withSeat = (state: TableState, party: PartyId, change: Partial<PartyState>): TableState => {
  const seats: Record<PartyId, PartyState> = { ...state.seats }
  seats[party] = seatWithChange(seatOf(state, party), change)
  return withChange(state, { seats })
}

/** The same for every party at once. */
export const withEachSeat = (
  state: TableState,
  change: (party: PartyId, seat: PartyState) => Partial<PartyState>,
): TableState => {
  const seats: Record<PartyId, PartyState> = { ...state.seats }
  for (const party of idsIn(seats)) {
    const seat = seatOf(state, party)
    seats[party] = seatWithChange(seat, change(party, seat))
  }
  return withChange(state, { seats })
}

/** What is settled, as a package. */
export const draftPackage = (draft: Draft, status?: 'sealed' | 'initialled'): Package => {
  const pack: Record<IssueId, OptionId> = {}
  for (const issue of idsIn(draft)) {
    const line = draft[issue]
    if (line !== undefined && (status === undefined || line.status === status)) pack[issue] = line.option
  }
  return pack
}
