import { toNano } from '../../terms/rounding.ts'
import { type Bidding, type Prospects, within } from './tactic.ts'

/** Share of its range that plain `titForTat` gives over the whole time even to one that gives nothing. */
export const NUDGE = 0.4

export interface Unasked {
  /** Share of its range that it gives over the whole time unasked, 0 to 1. */
  readonly nudge?: number | undefined
}

const nudged = (target: number, nudge: number, prospects: Prospects): number =>
  toNano(
    within(target - nudge * Math.min(1, prospects.clock) * (prospects.best - prospects.floor), prospects),
  )

/**
 * Relative tit-for-tat (Faratin, Sierra & Jennings 1998): answers a concession by the same proportion.
 *
 *     target = best · first / latest − nudge · t · (best − floor)
 *
 * `first` and `latest` are the worth to this party of what the others asked for at the start and ask for now, the mean
 * over them where they are several; the product of all single steps telescopes into this, so nothing need be remembered.
 * There is no proportion to what was worth nothing: then it stays. Pure (nudge 0), it never moves against itself, for
 * neither goes first; t is the share of the time that is used, 0 to 1.
 */
export const relativeTitForTat =
  ({ nudge = 0 }: Unasked = {}): Bidding =>
  (prospects) => {
    const { best, theirFirst, theirLatest } = prospects
    const ratio = theirLatest > 0 && theirFirst > 0 ? Math.min(1, theirFirst / theirLatest) : 1
    return nudged(best - (1 - ratio) * best, nudge, prospects)
  }

/**
 * Absolute tit-for-tat (Faratin, Sierra & Jennings 1998, there with a random part that is left out here): gives as many
 * points as it was given, both counted in its own worth.
 *
 *     target = best − (latest − first) − nudge · t · (best − floor)
 *
 * What the others take back is taken back as well, but nothing beyond its best. Otherwise as the relative one.
 */
export const absoluteTitForTat =
  ({ nudge = 0 }: Unasked = {}): Bidding =>
  (prospects) =>
    nudged(prospects.best - Math.max(0, prospects.theirLatest - prospects.theirFirst), nudge, prospects)
