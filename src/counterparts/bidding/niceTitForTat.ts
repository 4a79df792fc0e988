import { toNano } from '../../terms/rounding.ts'
import { type Bidding, within } from './tactic.ts'

export interface Niceness {
  /** Share of the time from which it closes what is left of the way by itself. */
  readonly concedesFrom?: number | undefined
}

/**
 * Nice tit-for-tat (Baarslag, Hindriks & Jonker 2013): answers a concession by the same share of the way to the Nash
 * point, which it estimates by its model of the others, and never gives more than that point asks.
 *
 *     share  = (latest − first) / (nash − first), 0 to 1; 1 where they began at the Nash point or beyond
 *     late   = (t − T) / (1 − T), 0 to 1
 *     target = best − (share + (1 − share) · late) · (best − nash)
 *
 * `first`, `latest` and `nash` are worths to this party, the mean over the others where they are several; t is the share
 * of the time that is used, and T (`concedesFrom`) from when it goes the rest of the way unasked, so as not to lose an
 * accord by waiting. The paper takes the least and the most of all that was offered; first and latest make what is taken
 * back count as well. Without an estimate it takes the middle between its best and its floor.
 */
export const niceTitForTat =
  ({ concedesFrom = 0.9 }: Niceness = {}): Bidding =>
  (prospects) => {
    const { best, floor, theirFirst, theirLatest, clock } = prospects
    const nash = within(prospects.nash?.() ?? (best + floor) / 2, prospects)
    const way = nash - theirFirst
    const share = way <= 0 ? 1 : Math.min(1, Math.max(0, (theirLatest - theirFirst) / way))
    const late = Math.min(1, Math.max(0, (clock - concedesFrom) / (1 - concedesFrom)))
    return toNano(within(best - (share + (1 - share) * late) * (best - nash), prospects))
  }
