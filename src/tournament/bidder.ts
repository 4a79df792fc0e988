/** The part of a player that says what to propose next. */
import type { HeardProposals } from './heard.ts'

export interface Bidder {
  /** Forgets what was and begins again. */
  begin(seed: number): void
  /** The rung of its ladder that it would propose at this step. Asked once a turn. */
  next(step: number, heard: HeardProposals): number
  /** What it would be content with in its place, in points: what an acceptance condition holds an offer against. */
  readonly demand: number
  /** It did propose the rung that it named last. */
  proposed(rung: number): void
}
