/** A fork: one of the moves that a person made, and the move that something was added to in its place. */
import type { Move } from '../../table/move.ts'
import type { TalksTurn } from '../../telling/turns.ts'
import type { InducementId, IssueId, OptionId, PartyId } from '../../terms/ids.ts'

export type Added =
  /** A step on one row of an own offer that was refused; by how much each principal's worth changes by it. */
  | {
      readonly type: 'step'
      readonly offer: number
      readonly issue: IssueId
      readonly to: OptionId
      readonly change: readonly number[]
      /** Who had refused, and says yes when it is asked once more with the step. */
      readonly turns: PartyId | null
    }
  /** One row more in an own offer that was refused. */
  | {
      readonly type: 'row'
      readonly offer: number
      readonly issue: IssueId
      readonly to: OptionId
      readonly change: readonly number[]
    }
  /** An own yes to an offer that was refused; what its rows changed for each principal, on the text as it stood. */
  | { readonly type: 'yes'; readonly offer: number; readonly change: readonly number[] }
  /** A counter-offer with an own refusal: the same text with one row changed, and what that changed for each principal. */
  | {
      readonly type: 'counter'
      readonly offer: number
      readonly issue: IssueId
      readonly to: OptionId
      readonly change: readonly number[]
    }
  | { readonly type: 'promise'; readonly inducement: InducementId; readonly to: PartyId }
  | { readonly type: 'caucus'; readonly with: PartyId }
  /** In place of a pass; how often that party refused an offer afterwards. */
  | { readonly type: 'aside'; readonly with: PartyId; readonly refused: number }
  | { readonly type: 'capital' }
  | { readonly type: 'mediator' }

/** A move in place of the one at that entry of the transcript. */
export interface ForkAt {
  readonly entry: number
  readonly move: Move
}

/** The move in whose place it is made is the same party’s own. */
export interface Fork extends ForkAt {
  readonly by: PartyId
  readonly at: TalksTurn
  /** Turn of the whole talks, for drawing. */
  readonly turn: number
  readonly added: Added
}
