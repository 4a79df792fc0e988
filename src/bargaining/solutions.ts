/**
 * Solution concepts of bargaining theory: benchmarks, not justice or law. All of them over individually rational
 * outcomes inside all red lines, for any number of principals.
 */
import { toNano } from '../terms/rounding.ts'
import { consensusOf, type Domain } from './domain.ts'
import { frontierOf, type WorthPoint } from './frontier.ts'
import type { NoDeals } from './zone.ts'

/** Anything that is worth something to each principal, in the order of `Domain.principals`. */
export interface Valued {
  readonly worths: readonly number[]
}

export interface Solutions<Point extends Valued = WorthPoint> {
  /** The most that each principal could get in the zone, in the order of `Domain.principals`. */
  readonly ideal: readonly number[]
  /** Points that tie are all listed, by falling worth to the first principal. */
  readonly nash: readonly Point[]
  readonly kalaiSmorodinsky: readonly Point[]
  readonly egalitarian: readonly Point[]
  readonly utilitarian: readonly Point[]
}

/** Compared from the first number on; the greater wins. */
type Merit = readonly number[]

const compareMerits = (a: Merit, b: Merit): number => {
  for (let k = 0; k < a.length; k++) if (a[k] !== b[k]) return (a[k] ?? 0) - (b[k] ?? 0)
  return 0
}

/** Leximin: the worst off decide; where they tie, the next worst (Sen 1970). */
const leximin = (gains: readonly number[]): Merit => gains.map(toNano).sort((a, b) => a - b)

/** Two worths, or two walk-aways, that differ by less than this are the same. */
const GRAIN = 1e-9

/** The product of gains, computed from the smallest up: the same double whatever the order of the principals. */
const productOf = (gained: readonly number[]): number =>
  [...gained].sort((a, b) => a - b).reduce((product, gain) => product * gain, 1)

/** The possible error of a product that comes from rounding each gain. */
const noiseOf = (gained: readonly number[]): number =>
  productOf(gained) * gained.reduce((sum, gain) => sum + GRAIN / gain, 0)

/**
 * Nash (1950): the largest product of gains. Where no outcome lets all principals gain, every product is 0; then first as
 * many gainers as can be, then the product of their gains. Products tie if the grain of the gains could make the
 * difference: thirds make products that differ in the tenth decimal, a thousandth of a point makes a better one.
 */
const nashAmong = <Point extends Valued>(points: readonly Point[], floors: NoDeals): Point[] => {
  const gainedAt = ({ worths }: Valued): number[] =>
    worths.map((worth, p) => toNano(worth - (floors[p] ?? 0))).filter((gain) => gain > 0)
  const gained = points.map(gainedAt)
  const gainers = gained.reduce((most, { length }) => Math.max(most, length), 0)
  let best: readonly number[] = []
  for (const one of gained)
    if (one.length === gainers && (best.length < gainers || productOf(one) > productOf(best))) best = one
  const least = productOf(best) - noiseOf(best)
  return points.filter((_, n) => {
    const one = gained[n] ?? []
    return one.length === gainers && productOf(one) >= least
  })
}

/** More than the rounding of worths to billionths can add up to. */
const ROUNDING = 2 * GRAIN

/**
 * Whether some text may be worth at least the floors to every principal, all texts having a point that falls short of them
 * by no more than `within`, in points by principal.
 */
export const mayReach = (
  points: readonly Valued[],
  within: readonly number[],
  floors: readonly number[],
): boolean =>
  points.some(({ worths }) =>
    worths.every((worth, p) => {
      const off = within[p] ?? 0
      return worth + (off > 0 ? off + ROUNDING : 0) >= (floors[p] ?? 0)
    }),
  )

/**
 * Null when no outcome is better than no deal for every principal, whoever decides: a text by which somebody is outvoted
 * is no solution of the bargaining problem, in which everybody may refuse. Each of the four prefers whatever
 * is better for one principal and worse for none, so the rational part of the frontier is all they need to look at.
 */
export const solutionsOf = (domain: Domain, noDeals: NoDeals): Solutions | null =>
  solutionsAmong(frontierOf(consensusOf(domain)), noDeals)

/** The same where the frontier was found otherwise than by enumeration. Points that tie keep their order. */
export const solutionsAmong = <Point extends Valued>(
  frontier: readonly Point[],
  noDeals: NoDeals,
): Solutions<Point> | null => {
  const floors = noDeals.map(toNano)
  const rational = frontier.filter(({ worths }) => worths.every((worth, p) => worth >= (floors[p] ?? 0)))
  if (rational.length === 0) return null
  const ideal = floors.map((_, p) =>
    rational.reduce((most, { worths }) => Math.max(most, worths[p] ?? 0), Number.NEGATIVE_INFINITY),
  )
  const best = (meritOf: (gains: readonly number[], worths: readonly number[]) => Merit): Point[] => {
    let most: Merit | null = null
    let points: Point[] = []
    for (const point of rational) {
      const gains = point.worths.map((worth, p) => toNano(worth - (floors[p] ?? 0)))
      const merit = meritOf(gains, point.worths)
      const difference = most === null ? 1 : compareMerits(merit, most)
      if (difference > 0) {
        most = merit
        points = [point]
      } else if (difference === 0) points.push(point)
    }
    return points
  }
  return {
    ideal,
    nash: nashAmong(rational, floors),
    // Kalai & Smorodinsky (1975), leximin as Imai (1983): gains as shares of the most each could gain. A principal that
    // can gain nothing has the same share everywhere, and decides nothing.
    kalaiSmorodinsky: best((gains) =>
      leximin(
        gains.map((gain, p) => {
          const range = (ideal[p] ?? 0) - (floors[p] ?? 0)
          return toNano(range) > 0 ? gain / range : 0
        }),
      ),
    ),
    egalitarian: best(leximin),
    utilitarian: best((_, worths) => [toNano(worths.reduce((sum, worth) => sum + worth, 0))]),
  }
}
