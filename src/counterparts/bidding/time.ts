import { toNano } from '../../terms/rounding.ts'
import { type Bidding, shareConceded, within } from './tactic.ts'

export interface Pace {
  /** e of F(t) = t^(1/e): below 1 it holds out and gives way late, above 1 it gives way early. */
  readonly exponent: number
  /** How far the pace follows the others' concessions instead of the clock, 0 to 1. */
  readonly response: number
}

/**
 * Concession by the clock (Faratin, Sierra & Jennings 1998), in the convention F(t) = t^(1/e):
 *
 *     target = best − ((1 − r) · F(t) + r · C) · (best − floor)
 *
 * where t is the clock, r the response and C the share of the way that the others have come by themselves. At the end of
 * the time the blend gives way to the clock (r · (1 − t¹²)): a tactic that waits for the other on the last day leaves an
 * agreement unmade that both would have signed. Units: points of own worth.
 */
export const byTheClock =
  ({ exponent, response }: Pace): Bidding =>
  (prospects) => {
    const t = Math.min(1, Math.max(0, prospects.clock))
    const yielded = toNano(t ** (1 / exponent))
    const heed = toNano(response * (1 - t ** 12))
    const given = (1 - heed) * yielded + heed * shareConceded(prospects)
    return toNano(within(prospects.best - given * (prospects.best - prospects.floor), prospects))
  }
