/**
 * Choosing with a model of the others: among outcomes of about equal worth to oneself, the one they would like best.
 */
import { toNano } from '../terms/rounding.ts'
import { type Ladder, rungsAtLeast } from './ladder.ts'
import type { Others } from './others.ts'

/** Points of own worth above the target within which it looks, and how many outcomes it looks at, spread evenly. */
const WINDOW = 3
const MOST = 512

/** From the rung that just meets the target upwards; among equals the cheapest. */
export const dearestToOthers = (ladder: Ladder, others: Others, cheapest: number): number => {
  const { worths, outcomes } = ladder
  // Rungs above the window are worth too much to oneself.
  const top = rungsAtLeast(worths, toNano((worths[cheapest] ?? 0) + WINDOW) + 5e-10, cheapest)
  const stride = Math.ceil((cheapest - top + 1) / MOST)
  let best = cheapest
  let most = Number.NEGATIVE_INFINITY
  for (let rung = cheapest; rung >= top; rung -= stride) {
    const estimate = others.sum(outcomes[rung] ?? 0)
    if (estimate > most) {
      most = estimate
      best = rung
    }
  }
  return best
}

/** Number of outcomes, spread evenly over all that are rational to it, among which it looks for the Nash point. */
const LOOKED_AT = 4096

/**
 * Worth to oneself of the outcome at which the product of all worths (Nash 1950) is thought to be largest. Everybody's
 * counts from 0, one's own too: the others' reservation values are their secret, and were only one's own taken off, each
 * side would look for the point beyond where the other does, and two of them would never meet. Among equals the best for
 * oneself.
 */
export const estimatedNashWorth = (ladder: Ladder, others: Others): number => {
  const { worths, outcomes, rational } = ladder
  const stride = Math.ceil(rational / LOOKED_AT)
  const bound = others.mostProduct()
  let worth = worths[0] ?? 0
  let most = Number.NEGATIVE_INFINITY
  for (let rung = 0; rung < rational; rung += stride) {
    const own = worths[rung] ?? 0
    // Own worth only falls from here on, so that even the others' best would not reach the best product.
    if (own >= 0 && own * bound <= most) break
    const product = own * others.product(outcomes[rung] ?? 0)
    if (product > most) {
      most = product
      worth = own
    }
  }
  return worth
}
