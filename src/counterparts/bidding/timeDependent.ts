import { toNano } from '../../terms/rounding.ts'
import { type Bidding, within } from './tactic.ts'

export interface Yielding {
  /** e: below 1 Boulware, 1 linear, above 1 Conceder. */
  readonly e: number
  /** Share of the range that is given at t = 0. */
  readonly k?: number | undefined
}

/**
 * Time-dependent concession (Faratin, Sierra & Jennings 1998), by the clock alone:
 *
 *     F(t) = k + (1 − k) · t^(1/e);  target = best − F(t) · (best − floor)
 *
 * Convention: t is the share of the agreed time that is used, 0 to 1, so that F(1) = 1 whatever e: at the end of the
 * time it asks for its floor. (Where e is the power itself, F = t^e, "Boulware" means a large e: here it means a small
 * one.) Units: points of own worth. It reads nothing of what the others do, so with several it is the same towards all.
 */
export const timeDependent = ({ e, k = 0 }: Yielding): Bidding => {
  const power = 1 / e
  return (prospects) => {
    const t = Math.min(1, Math.max(0, prospects.clock))
    const yielded = toNano(k + (1 - k) * t ** power)
    return toNano(within(prospects.best - yielded * (prospects.best - prospects.floor), prospects))
  }
}
