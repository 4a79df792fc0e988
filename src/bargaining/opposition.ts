/** Opposition: how far the zone is from the point at which every principal gets everything it wants. */
import { toNano } from '../terms/rounding.ts'
import { consensusOf, type Domain } from './domain.ts'
import { frontierOf } from './frontier.ts'
import type { Valued } from './solutions.ts'
import type { NoDeals } from './zone.ts'

/**
 * The least Euclidean distance, over individually rational outcomes inside all red lines, from what each principal gets as
 * a share of the most it could get anywhere inside them, to (1, …, 1): 0 where one outcome is best for everyone (NegMAS,
 * Mohammad et al. 2020). Null when the zone is empty. The nearest outcome lies on the frontier: what dominates another
 * is nearer. A principal that nothing can give anything has all that it could; NegMAS counts it as
 * far from it as can be.
 */
export const oppositionOf = (domain: Domain, noDeals: NoDeals): number | null =>
  oppositionAmong(frontierOf(consensusOf(domain)), noDeals)

/** The same from a frontier that was not found by enumeration. */
export const oppositionAmong = (frontier: readonly Valued[], noDeals: NoDeals): number | null => {
  const floors = noDeals.map(toNano)
  const most = floors.map((_, p) => frontier.reduce((high, { worths }) => Math.max(high, worths[p] ?? 0), 0))
  let least: number | null = null
  for (const { worths } of frontier) {
    if (worths.some((worth, p) => worth < (floors[p] ?? 0))) continue
    const distance = Math.hypot(
      ...worths.map((worth, p) => ((most[p] ?? 0) > 0 ? 1 - worth / (most[p] ?? 0) : 0)),
    )
    if (least === null || distance < least) least = distance
  }
  return least === null ? null : toNano(least)
}
