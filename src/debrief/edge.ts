/** Distance of a text to the frontier: the most that every principal could gain from there at once, in points. */
import type { Domain } from '../bargaining/domain.ts'
import { frontierOf } from '../bargaining/frontier.ts'
import { toNano } from '../terms/rounding.ts'
import type { Worths } from './worths.ts'

/** Below 0 where no text is at least as good for all. */
export const mostForAll = (domain: Domain, from: Worths): number =>
  toNano(
    frontierOf(domain).reduce(
      (best, { worths }) => Math.max(best, Math.min(...worths.map((worth, p) => worth - (from[p] ?? 0)))),
      Number.NEGATIVE_INFINITY,
    ),
  )
