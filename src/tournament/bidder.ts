/** The part of a player that chooses the next proposal. */
import type { HeardProposals } from './heard.ts'

export interface Bidder {
  /** Forgets what was and begins again. */
  begin(seed: number): void
  /** The rung of its ladder that it would propose at this step. Asked once a turn. */
  next(step: number, heard: HeardProposals): number
  /** The worth that it would be content with now, in points, with which an acceptance condition compares an offer. */
  readonly demand: number
  /** It has proposed the rung that it named last. */
  proposed(rung: number): void
}
