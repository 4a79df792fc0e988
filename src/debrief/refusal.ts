/** A refusal, with what the one who refused had reckoned. */
import type { Answer, Offer } from '../table/offer.ts'
import type { Reasons } from '../table/reasons.ts'
import type { TalksTurn } from '../telling/turns.ts'

export interface ExplainedRefusal {
  readonly offer: Offer
  readonly answer: Answer
  readonly reasons: Reasons | null
  readonly at: TalksTurn
  /** The answer's entry in the transcript. */
  readonly entry: number
}
