import { toNano } from '../../terms/rounding.ts'
import { type Bidding, within } from './tactic.ts'

export interface HardHead {
  /** T: share of the time up to which it gives nothing. */
  readonly concedesFrom?: number | undefined
  /** e of the pace at which it gives way after that. */
  readonly e?: number | undefined
}

/**
 * A late conceder in the manner of HardHeaded (van Krimpen, Looije & Hajizadeh 2013), which holds to its best until
 * little time is left and then goes down to its floor:
 *
 *     F(t) = 0 up to T, then ((t − T) / (1 − T))^(1/e);  target = best − F(t) · (best − floor)
 *
 * The original reaches much the same by F(t) = t^20; here the start of its way is a parameter of its own. t is the share
 * of the time that is used, 0 to 1. It reads nothing of what the others do.
 */
export const hardHeaded = ({ concedesFrom = 0.9, e = 1 }: HardHead = {}): Bidding => {
  const power = 1 / e
  return (prospects) => {
    const late = Math.min(1, Math.max(0, (prospects.clock - concedesFrom) / (1 - concedesFrom)))
    return toNano(
      within(prospects.best - toNano(late ** power) * (prospects.best - prospects.floor), prospects),
    )
  }
}
