import { toNano } from '../../terms/rounding.ts'
import { type Bidding, within } from './tactic.ts'

/** Share of its range that a titForTat party gives over the whole time even to one that gives nothing. */
const NUDGE = 0.4

/**
 * Relative tit-for-tat (Faratin, Sierra & Jennings 1998): answers a concession by the same proportion.
 *
 *     target = best · first / latest
 *
 * `first` and `latest` are the worth to this party of what the others asked for at the start and ask for now; the
 * product of all single steps telescopes into this, so nothing need be remembered. Pure, it never moves against itself
 * (neither goes first); so it gives `NUDGE` of its range over the whole time unasked:
 *
 *     target = best · first / latest − NUDGE · t · (best − floor)
 */
export const byTitForTat: Bidding = (course) => {
  const { clock, best, floor, theirFirst, theirLatest } = course
  const ratio = theirLatest > 0 && theirFirst > 0 ? Math.min(1, theirFirst / theirLatest) : 1
  const softened = best - (1 - ratio) * best
  return toNano(within(softened - NUDGE * Math.min(1, clock) * (best - floor), course))
}
