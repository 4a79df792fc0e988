/**
 * A player's model of one other seat, updated proposal by proposal: the library's models for a bare domain, where every
 * proposal names every issue, nothing is answered issue by issue and there are no opening positions.
 */
export interface Taste {
  /** Forgets what was and begins again. */
  begin(): void
  /** The seat has proposed: the number of its option on each issue. */
  hear(choices: ArrayLike<number>): void
  /** Writes the points of 100 that the seat is thought to see in each option, by place. */
  estimate(points: Float64Array): void
}
