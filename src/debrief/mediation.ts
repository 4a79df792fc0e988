/**
 * What a mediator did, in counts: its drafts and what became of them, the gaps between the sides before and after, and
 * how evenly it treated them. Figures for each side are shown side by side; worths of different parties are never
 * added.
 */
import type { TalksTurn } from '../telling/turns.ts'
import type { IssueId, PartyId } from '../terms/ids.ts'
import type { Worths } from './worths.ts'

export interface MediatorsDraft {
  readonly offer: number
  readonly at: TalksTurn
  readonly issues: number
  readonly agreed: boolean
  /** Who refused it. */
  readonly refusedBy: readonly PartyId[]
  /** What its rows changed for each principal, on the text as it stood. */
  readonly change: Worths
  /** Of a whole text, as worths stood at the close: how much every principal could still have gained at once. */
  readonly short: number | null
}

export interface Gap {
  readonly issue: IssueId
  /** Steps between the options that the principals last asked for, the furthest two; 0 once it is settled. */
  readonly before: number
  readonly after: number
  /** It was settled on an offer of the mediator. */
  readonly byDraft: boolean
}

export interface Mediation {
  readonly party: PartyId
  readonly drafts: readonly MediatorsDraft[]
  /** From just before its first draft to the end; from the start where it drafted nothing. */
  readonly gaps: readonly Gap[]
  /** Of all rows of its drafts: how many stood nearer to what this principal last asked for than to anybody else’s. */
  readonly nearer: readonly number[]
  /** Rows that stood as near to two or more. */
  readonly between: number
  /** By principal, points promised and points that pressing took off its no deal. */
  readonly promised: Worths
  readonly pressed: Worths
  /** By principal: the end over no deal, as a share of the most that it could have had in the zone; null where there is none. */
  readonly shares: readonly number[] | null
}
