/** The debrief: what happened and what was possible, as plain data that a screen can draw. Made by `debriefOf`. */

import type { AfterSealing } from '../bargaining/afterSealing.ts'
import type { Sheet } from '../bargaining/sheet.ts'
import type { Discounts } from '../bargaining/worth.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { End, TableEvent } from '../table/event.ts'
import type { Draft } from '../table/offer.ts'
import type { TalksTurn } from '../telling/turns.ts'
import type { EventId, IssueId, OptionId, PartyId, ReadingId, SittingId } from '../terms/ids.ts'
import type { Package } from '../terms/package.ts'
import type { PlaneAxis } from './axis.ts'
import type { Flip } from './flip.ts'
import type { Fork } from './forks/fork.ts'
import type { Lesson } from './lesson/claims.ts'
import type { Mediation } from './mediation.ts'
import type { Numbers } from './numbers.ts'
import type { Possible, PossibleText } from './possible.ts'
import type { ExplainedRefusal } from './refusal.ts'
import type { ExplainedAcceptance, TurningPoint } from './turning/moment.ts'
import type { Movement } from './turning/movement.ts'
import type { Underwriting } from './underwriting.ts'
import type { Worths } from './worths.ts'

export interface Plane {
  readonly across: PlaneAxis
  readonly up: PlaneAxis
  /**
   * Outcomes binned: [place across, place up, how many cross no red line, how many cross one, how many of the first lie in the
   * agreement zone and in reach of the mandates].
   */
  readonly dots: readonly (readonly [number, number, number, number, number])[]
}

/** One step of a party's demands: the worth to itself of its latest full text. */
export interface DemandStep {
  /** Turn of the whole talks, for drawing; 0 for the position that the party came with. */
  readonly turn: number
  /** Null for the position that the party came with. */
  readonly at: TalksTurn | null
  readonly worth: number
}

export interface PathStep extends PossibleText {
  readonly by: PartyId
  readonly at: TalksTurn | null
  /** Turn of the whole talks. */
  readonly turn: number
  readonly offer: number
  readonly accepted: boolean
}

export interface Trade {
  readonly from: Package
  readonly to: Package
  /** By principal. */
  readonly gain: Worths
}

export interface DurabilityReason {
  readonly label: string
  readonly months: number
  readonly held: boolean
}

export interface SeatResult {
  readonly party: PartyId
  readonly worth: number
  readonly noDeal: number
  readonly reservationValue: number
  readonly sheet: Sheet
  /** Points promised to it with an accord, less what its own promises cost it. */
  readonly promised: number
  /** Points off options that rely on others, with nothing verified. */
  readonly distrust: Discounts
  readonly redLines: readonly { readonly issue: IssueId; readonly option: OptionId }[]
  readonly ratified: boolean | null
}

export interface Debrief {
  readonly scenario: Scenario
  /** The reading's label. */
  readonly reading: string
  readonly readingId: ReadingId
  readonly sitting: SittingId
  /** What weights and walk-aways rest on. */
  readonly numbers: Numbers
  readonly end: { readonly end: End; readonly ratified: boolean }
  readonly people: readonly PartyId[]
  readonly lesson: Lesson
  /** At most three, in the order of the game; none where no person sat at the table. */
  readonly forks: readonly Fork[]
  /** The outcome in a headline of at most some twelve words, and in a sentence or two. */
  readonly headline: string
  readonly summary: string
  readonly communiques: readonly { readonly party: PartyId; readonly round: string; readonly text: string }[]
  /** What was called otherwise before, in sentences; empty where nothing was. */
  readonly renamed: readonly string[]
  readonly draft: Draft
  /** What holds now, issue by issue: the accord, else what is sealed over the status quo. */
  readonly final: Package
  readonly principals: readonly PartyId[]
  readonly seats: readonly SeatResult[]
  readonly peopleHome: number
  readonly possible: Possible
  /** Null where nobody mediates. */
  readonly mediation: Mediation | null
  /** One for each person who neither must consent to everything nor mediated. */
  readonly underwritings: readonly Underwriting[]
  /** One for two principals; for more, one for each pair and one for each against the worst off of the rest. */
  readonly planes: readonly Plane[]
  /** What sealing every separable issue first, at the options best for all together, would have left of the zone. */
  readonly sealing: AfterSealing | null
  readonly path: readonly PathStep[]
  readonly concessions: Readonly<Record<PartyId, readonly DemandStep[]>>
  /** By entry of the transcript, the turn in which that move was made. */
  readonly moves: readonly TalksTurn[]
  readonly totalTurns: number
  /** The rounds that were held, each with the turn of the whole talks in which it opened, counted from 1. */
  readonly rounds: readonly { readonly label: string; readonly number: number; readonly turn: number }[]
  /** How far below the frontier the end is: the most that every principal could have gained at once. */
  readonly leftOnTable: number | null
  readonly trades: readonly Trade[]
  readonly refusals: readonly ExplainedRefusal[]
  /** Of refusals by counterparts, what turns them; in the order of the game. */
  readonly flips: readonly Flip[]
  readonly acceptances: readonly ExplainedAcceptance[]
  /** What news, pressing, promises, sealing and leaving did, in the order in which they came. */
  readonly movements: readonly Movement[]
  /** At most three, in the order of the game. */
  readonly turningPoints: readonly TurningPoint[]
  readonly struck: readonly { readonly event: EventId; readonly at: TalksTurn }[]
  readonly durability: {
    readonly months: number
    readonly base: number
    readonly reasons: readonly DurabilityReason[]
  } | null
  /** The whole record, everyone's, now that the books are open. */
  readonly record: readonly TableEvent[]
}
