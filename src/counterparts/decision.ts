/**
 * What a counterpart gives back: a move, and the arithmetic behind it as data. The reasons stay out of every view
 * until the talks close.
 */
import type { IssueId, OptionId } from '../terms/ids.ts'
import type { Package } from '../terms/package.ts'
import type { Move } from '../table/move.ts'
import type { PartyView } from '../table/view.ts'

export interface Reasons {
  /** The rule that decided, by name: `acceptance.next`, `mandate.closed`, `bidding.time`, `patience.out` … */
  readonly rule: string
  /** One plain sentence for the debrief, about this party in the third person. */
  readonly because: string
  /** Worth of what was decided on, of the target, and of no deal, where the decision weighed them. */
  readonly worth?: number
  readonly target?: number
  readonly noDeal?: number
  /** By issue: points between what was offered and what this party's own next package would hold. */
  readonly gaps?: Readonly<Partial<Record<IssueId, number>>>
  /** The smallest change of the offer that would have turned a refusal, where there is one. */
  readonly wouldFlip?: { readonly change: Package; readonly gain: number } | null
  /** Options outside its mandate or over a red line. */
  readonly barred?: readonly {
    readonly issue: IssueId
    readonly option: OptionId
    readonly why: 'mandate' | 'redLine'
  }[]
}

export interface Decision {
  readonly move: Move
  readonly reasons: Reasons
}

/** A counterpart is a function of what its seat is shown; what it has learnt it reads from the record each time. */
export type Counterpart = (view: PartyView) => Decision
