/** A space too large to look at each outcome: all the figures that can be had without, and what is not exact in them. */
import { partyOf, type Scenario } from '../../scenario/scenario.ts'
import { toNano } from '../../terms/rounding.ts'
import { sealingOf } from '../afterSealing.ts'
import type { Figures, ReckonedPoint } from '../analysis/reckoning.ts'
import { consentersOf, type Domain } from '../domain.ts'
import { oppositionAmong } from '../opposition.ts'
import { isReachableBy } from '../reachable.ts'
import { type Solutions, solutionsAmong } from '../solutions.ts'
import { packageOfChoices, worthOfChoices } from '../worthOfChoices.ts'
import type { NoDeals } from '../zone.ts'
import { bestFirst } from './bestFirst.ts'
import { type BestSums, bestSums } from './bestSums.ts'
import { caveatsOf } from './caveats.ts'
import { type LargePoint, mergedFrontier } from './mergedFrontier.ts'
import { drawZone, exactly, partOf, type Size, zoneSize } from './zoneSize.ts'

/** The least and most that any outcome is worth to each principal, red lines aside: the first from the best down and up. */
const rangesOf = (domain: Domain): Figures['ranges'] => {
  const anything = { ...domain, crossed: new Uint8Array(domain.crossed.length) }
  return domain.principals.map((party, p) => {
    const extreme = (sign: number): number => {
      const weights = domain.principals.map((_, other) => (other === p ? sign : 0))
      const [first] = bestFirst(anything, weights)
      return first === undefined ? 0 : worthOfChoices(domain, party, first.choices)
    }
    return { min: extreme(-1), max: extreme(1) }
  })
}

/** Whether everybody may sign for every option inside the red lines from the start, as in domains without mandates. */
const isAllMandated = (scenario: Scenario, { crossed, offsets }: Domain): boolean =>
  scenario.issues.every(({ id: issue, options }, i) =>
    options.every(
      ({ id: option }, o) =>
        crossed[(offsets[i] ?? 0) + o] === 1 ||
        consentersOf(scenario, issue, option).every((id) => {
          const given = partyOf(scenario, id).mandate[issue]
          return given === undefined || given.allowed.includes(option)
        }),
    ),
  )

const reachableOf = (
  scenario: Scenario,
  domain: Domain,
  noDeals: NoDeals,
  zone: Size,
  rational: readonly LargePoint[],
): Size => {
  if (zone.high === 0) return exactly(0)
  const isReachable = isReachableBy(scenario, domain)
  // Without anything to wait for, one outcome is reached like any other.
  if (isAllMandated(scenario, domain))
    return rational.every(({ choices }) => isReachable(choices)) ? zone : exactly(0)
  const drawn = drawZone(domain, noDeals)
  const known = rational.filter(({ choices }) => isReachable(choices)).length
  return partOf(zone, drawn.length, drawn.filter(isReachable).length, known)
}

const afterSealingOf = (scenario: Scenario, domain: Domain, noDeals: NoDeals): Size | null => {
  const sealing = sealingOf(scenario, domain, noDeals)
  if (sealing === null) return null
  const crossed = domain.crossed.slice()
  for (const { issue, choice } of sealing.choices) {
    const offset = domain.offsets[issue] ?? 0
    for (let other = 0; other < (domain.sizes[issue] ?? 0); other++)
      if (other !== choice) crossed[offset + other] = 1
  }
  return zoneSize({ ...domain, crossed }, sealing.noDeals, 0)
}

const sumOf = (point: LargePoint | undefined): number =>
  point ? toNano(point.worths.reduce((sum, worth) => sum + worth, 0)) : Number.NEGATIVE_INFINITY

/** On a frontier that was thinned out the best sum may be missing; it was searched for by itself. */
const withSums = (found: Solutions<LargePoint> | null, { points }: BestSums): Solutions<LargePoint> | null =>
  found && sumOf(points[0]) >= sumOf(found.utilitarian[0]) ? { ...found, utilitarian: points } : found

const reckoned = (domain: Domain, { worths, outcomes, choices }: LargePoint): ReckonedPoint => ({
  worths,
  outcomes,
  packages: () => [packageOfChoices(domain, choices)],
})

export const reckonLarge = (scenario: Scenario, domain: Domain, noDeals: NoDeals): Figures => {
  const frontier = mergedFrontier(domain)
  const floors = noDeals.map(toNano)
  const rational = frontier.points.filter(({ worths }) =>
    worths.every((worth, p) => worth >= (floors[p] ?? 0)),
  )
  const isWhole = frontier.within.every((off) => off === 0)
  const known = rational.reduce((sum, { outcomes }) => sum + outcomes, 0)
  const zone = isWhole && known === 0 ? exactly(0) : zoneSize(domain, noDeals, known)
  const reachable = reachableOf(scenario, domain, noDeals, zone, rational)
  const afterSealing = afterSealingOf(scenario, domain, noDeals)
  const sums = isWhole ? null : bestSums(domain, noDeals)
  const found = solutionsAmong(rational, noDeals)
  const solutions = sums ? withSums(found, sums) : found
  const points = (listed: readonly LargePoint[]): ReckonedPoint[] =>
    listed.map((point) => reckoned(domain, point))
  return {
    ranges: rangesOf(domain),
    frontier: points(frontier.points),
    solutions: solutions && {
      ideal: solutions.ideal,
      nash: points(solutions.nash),
      kalaiSmorodinsky: points(solutions.kalaiSmorodinsky),
      egalitarian: points(solutions.egalitarian),
      utilitarian: points(solutions.utilitarian),
    },
    zone: zone.outcomes,
    reachable: reachable.outcomes,
    afterSealing: afterSealing?.outcomes ?? null,
    opposition: oppositionAmong(frontier.points, noDeals),
    notes: caveatsOf(domain, frontier, sums, { zone, reachable, afterSealing }),
  }
}
