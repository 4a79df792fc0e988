/**
 * A counterpart's decision: a move, and the arithmetic behind it. The reasons stay out of every view until the talks
 * close.
 */
import type { Move } from '../table/move.ts'
import type { Reasons } from '../table/reasons.ts'
import type { PartyView } from '../table/view.ts'

export interface Decision {
  readonly move: Move
  readonly reasons: Reasons
}

/** Whoever decides for a seat, from what the seat is shown. */
export type Counterpart = (view: PartyView) => Decision
