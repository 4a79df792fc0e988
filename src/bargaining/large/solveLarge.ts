/**
 * The figures of a space too large to enumerate, as far as they can be found without, and which of them are not exact.
 */
import { partyOf, type Scenario } from '../../scenario/scenario.ts'
import { toNano } from '../../terms/rounding.ts'
import { sealingOf } from '../afterSealing.ts'
import { consentersOf, type Domain } from '../domain.ts'
import type { CountedPoint, SpaceFigures } from '../figures.ts'
import { oppositionAmong } from '../opposition.ts'
import { isReachableBy } from '../reachable.ts'
import { reachNotes } from '../reachNote.ts'
import { mayReach, solutionsAmong } from '../solutions.ts'
import { packageOfChoices, worthOfOutcome } from '../worthOfChoices.ts'
import type { NoDeals } from '../zone.ts'
import { bestFirst } from './bestFirst.ts'
import { bestSums } from './bestSums.ts'
import { caveatsOf } from './caveats.ts'
import { type LargePoint, mergedFrontier } from './mergedFrontier.ts'
import { drawZone, estimateZoneSize, exactly, isRational, type Size, sizeWithProperty } from './zoneSize.ts'

/** The least and most that any outcome is worth to each principal, red lines aside: the first from the best down and up. */
const rangesOf = (domain: Domain): SpaceFigures['ranges'] => {
  const anything = { ...domain, crossed: new Uint8Array(domain.crossed.length) }
  return domain.principals.map((party, p) => {
    const extreme = (sign: number): number => {
      const weights = domain.principals.map((_, other) => (other === p ? sign : 0))
      const [first] = bestFirst(anything, weights)
      return first === undefined ? 0 : worthOfOutcome(domain, party, first.choices)
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

type Draw = () => readonly Uint8Array[]

const reachableOf = (
  scenario: Scenario,
  domain: Domain,
  zone: Size,
  rational: readonly LargePoint[],
  draw: Draw,
): Size => {
  if (zone.high === 0) return exactly(0)
  const isReachable = isReachableBy(scenario, domain)
  // Where no mandate has to be widened every outcome can be reached.
  if (isAllMandated(scenario, domain))
    return rational.every(({ choices }) => isReachable(choices)) ? zone : exactly(0)
  const drawn = draw()
  const known = rational.filter(({ choices }) => isReachable(choices)).length
  return sizeWithProperty(domain, zone, drawn.length, drawn.filter(isReachable).length, known)
}

/** What sealing leaves, and of how many. Null where nothing would be sealed. */
const sealingOfZone = (
  scenario: Scenario,
  domain: Domain,
  noDeals: NoDeals,
  zone: Size,
): { readonly before: Size; readonly after: Size } | null => {
  const sealing = sealingOf(scenario, domain, noDeals)
  if (sealing === null || sealing.choices.length === 0) return null
  if (zone.high === 0) return { before: zone, after: zone }
  const crossed = domain.crossed.slice()
  for (const { issue, choice } of sealing.choices) {
    const offset = domain.offsets[issue] ?? 0
    for (let other = 0; other < (domain.sizes[issue] ?? 0); other++)
      if (other !== choice) crossed[offset + other] = 1
  }
  const sealed = { ...domain, crossed }
  const drawn = once(() => drawZone(sealed, noDeals))
  return {
    before: estimateZoneSize(sealed, noDeals, 0, drawn),
    // Nobody loses by what is sealed, so whatever is worth the new no deal was worth the old one.
    after: estimateZoneSize(sealed, sealing.noDeals, 0, () =>
      drawn().filter(isRational(sealed, sealing.noDeals)),
    ),
  }
}

const once = (draw: Draw): Draw => {
  let drawn: readonly Uint8Array[] | null = null
  return () => {
    drawn ??= draw()
    return drawn
  }
}

const isSame = (a: readonly number[], b: readonly number[]): boolean => a.every((worth, p) => worth === b[p])

/** By falling worth to the first principal (then the second, and so on). */
const byWorths = (a: LargePoint, b: LargePoint): number => {
  const p = a.worths.findIndex((worth, k) => worth !== b.worths[k])
  return (b.worths[p] ?? 0) - (a.worths[p] ?? 0)
}

const countedPoint = (domain: Domain, { worths, outcomes, choices }: LargePoint): CountedPoint => ({
  worths,
  outcomes,
  packages: () => [packageOfChoices(domain, choices)],
})

/** 1 by place where one of these outcomes has the option. */
const optionsIn = ({ crossed, offsets }: Domain, outcomes: readonly Uint8Array[]): Uint8Array => {
  const marks = new Uint8Array(crossed.length)
  for (const choices of outcomes)
    for (let issue = 0; issue < choices.length; issue++)
      marks[(offsets[issue] ?? 0) + (choices[issue] ?? 0)] = 1
  return marks
}

/** `limit`: see `mergedFrontier`. */
export const solveLarge = (
  scenario: Scenario,
  domain: Domain,
  noDeals: NoDeals,
  limit?: number,
): SpaceFigures => {
  const frontier = mergedFrontier(domain, limit)
  const floors = noDeals.map(toNano)
  const isEmpty = !mayReach(frontier.points, frontier.within, floors)
  // A thinned-out frontier may lack the best sum, so that is searched for separately.
  const sums = isEmpty || frontier.within.every((off) => off === 0) ? null : bestSums(domain, noDeals)
  const missing = (sums?.points ?? []).filter(
    ({ worths }) => !frontier.points.some((point) => isSame(point.worths, worths)),
  )
  const found = missing.length === 0 ? frontier.points : [...frontier.points, ...missing].sort(byWorths)
  const rational = found.filter(({ worths }) => worths.every((worth, p) => worth >= (floors[p] ?? 0)))
  const known = rational.reduce((sum, { outcomes }) => sum + outcomes, 0)
  const draw = once(() => drawZone(domain, noDeals))
  const zone = isEmpty ? exactly(0) : estimateZoneSize(domain, noDeals, known, draw)
  const reachable = reachableOf(scenario, domain, zone, rational, draw)
  const sealing = sealingOfZone(scenario, domain, noDeals, zone)
  const solutions = solutionsAmong(rational, noDeals)
  const points = (listed: readonly LargePoint[]): CountedPoint[] =>
    listed.map((point) => countedPoint(domain, point))
  return {
    ranges: rangesOf(domain),
    frontier: points(frontier.points),
    within: frontier.within,
    solutions: solutions && {
      ideal: solutions.ideal,
      nash: points(solutions.nash),
      kalaiSmorodinsky: points(solutions.kalaiSmorodinsky),
      egalitarian: points(solutions.egalitarian),
      utilitarian: points(solutions.utilitarian),
    },
    zone: zone.outcomes,
    zoneForAll: zone.outcomes,
    coalitions: [],
    isZoneCounted: zone.drawn === null,
    reachable: reachable.outcomes,
    sealing: sealing && { before: sealing.before.outcomes, after: sealing.after.outcomes },
    inZone: optionsIn(domain, [...rational.map(({ choices }) => choices), ...(zone.high > 0 ? draw() : [])]),
    opposition: oppositionAmong(found, noDeals),
    notes: [
      ...caveatsOf(domain, frontier, sums, { zone, reachable, sealing }),
      ...reachNotes(scenario, domain),
    ],
  }
}
