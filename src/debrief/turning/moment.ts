/** A moment on which a game may have hung: an agreement, a refusal, or what moved the ground; and how things then stood. */
import type { Reasons } from '../../table/reasons.ts'
import type { TalksTurn } from '../../telling/turns.ts'
import type { IssueId, OptionId, PartyId } from '../../terms/ids.ts'
import type { ExplainedRefusal } from '../refusal.ts'
import type { Worths } from '../worths.ts'
import type { Movement } from './movement.ts'

export interface Yes {
  readonly by: PartyId
  /** Null of a person, and where a copy left them out. */
  readonly reasons: Reasons | null
}

export interface ExplainedAcceptance {
  /** The entry of the answer with which it was agreed. */
  readonly entry: number
  readonly at: TalksTurn
  readonly offer: number
  readonly by: PartyId
  readonly sealed: readonly IssueId[]
  readonly initialled: readonly IssueId[]
  /** By principal, what its rows changed on the text as it stood. */
  readonly change: Worths
  readonly yeses: readonly Yes[]
}

/** A row of the board as it stood before the moment. */
export interface BoardRow {
  readonly issue: IssueId
  readonly settled: OptionId | null
  /** By principal, what it last asked for. */
  readonly asks: readonly (OptionId | null)[]
  readonly offered: OptionId | null
}

/** Points, by principal, as the table stood just before. */
export interface Standing {
  /** What it had without a deal. */
  readonly noDeal: Worths
  /** What its own last text was worth to it: what is settled, and what it asked for where nothing is. */
  readonly hoped: Worths
  /** The text with the offer on the table laid over what is settled; null where none was. */
  readonly text: Worths | null
}

export type TurningMoment =
  | { readonly type: 'agreed'; readonly acceptance: ExplainedAcceptance }
  | { readonly type: 'refused'; readonly refusal: ExplainedRefusal }
  | { readonly type: 'moved'; readonly movement: Movement }

export interface TurningPoint {
  readonly entry: number
  readonly at: TalksTurn
  readonly moment: TurningMoment
  readonly board: readonly BoardRow[]
  readonly standing: Standing
}
