/** The arithmetic behind a move, as data: kept beside the move in the transcript, shown once the books are open. */
import type { IssueId, OptionId } from '../terms/ids.ts'
import type { Package } from '../terms/package.ts'

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
    readonly why: 'mandate' | 'redLine' | 'shut'
  }[]
}
