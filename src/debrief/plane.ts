/** The outcome space, counted and binned by the worth to two sides. */
import { type Domain, packageOf } from '../bargaining/domain.ts'
import { frontierOf, type WorthPoint } from '../bargaining/frontier.ts'
import { solutionsOf } from '../bargaining/solutions.ts'
import { crossedOutcomes, worthsOfPrincipals } from '../bargaining/worths.ts'
import { zoneOf } from '../bargaining/zone.ts'
import { onceFor } from '../terms/onceFor.ts'
import { axisValue, GRAIN, type PlaneAxis } from './axis.ts'
import type { Plane } from './debrief.ts'
import type { Possible, PossibleText } from './possible.ts'

const valuesAlong = (domain: Domain, noDeal: readonly number[], axis: PlaneAxis): Float64Array => {
  const worths = worthsOfPrincipals(domain)
  const own = axis.type === 'worth' ? worths[axis.of] : undefined
  if (own !== undefined) return own
  const here = new Array<number>(worths.length).fill(0)
  const values = new Float64Array(domain.outcomes)
  for (let outcome = 0; outcome < values.length; outcome++) {
    for (let p = 0; p < here.length; p++) here[p] = worths[p]?.[outcome] ?? 0
    values[outcome] = axisValue(axis, here, noDeal)
  }
  return values
}

interface Bins {
  readonly of: Int32Array
  readonly low: number
  readonly count: number
}

const binsOf = onceFor((values: Float64Array): Bins => {
  const of = new Int32Array(values.length)
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  for (let outcome = 0; outcome < values.length; outcome++) {
    const bin = Math.round((values[outcome] ?? 0) / GRAIN)
    of[outcome] = bin
    if (bin < low) low = bin
    if (bin > high) high = bin
  }
  return { of, low, count: high - low + 1 }
})

const dotsOf = (domain: Domain, across: Bins, up: Bins, reached: Uint32Array): Plane['dots'] => {
  const crossed = crossedOutcomes(domain)
  const inside = new Int32Array(across.count * up.count)
  const outside = new Int32Array(across.count * up.count)
  const within = new Int32Array(across.count * up.count)
  const binOf = (outcome: number): number =>
    ((across.of[outcome] ?? 0) - across.low) * up.count + (up.of[outcome] ?? 0) - up.low
  for (const outcome of reached) {
    const at = binOf(outcome)
    within[at] = (within[at] ?? 0) + 1
  }
  for (let outcome = 0; outcome < domain.outcomes; outcome++) {
    const at = binOf(outcome)
    const counts = crossed[outcome] ? outside : inside
    counts[at] = (counts[at] ?? 0) + 1
  }
  const dots: [number, number, number, number, number][] = []
  for (let at = 0; at < inside.length; at++) {
    const open = inside[at] ?? 0
    const crossing = outside[at] ?? 0
    if (open + crossing === 0) continue
    const x = (Math.floor(at / up.count) + across.low) * GRAIN
    dots.push([x, ((at % up.count) + up.low) * GRAIN, open, crossing, within[at] ?? 0])
  }
  return dots
}

/** Every pair of principals; of more than two, also each against the worst off of the rest. */
const pairsOf = (principals: number): readonly (readonly [PlaneAxis, PlaneAxis])[] => {
  const pairs: [PlaneAxis, PlaneAxis][] = []
  for (let first = 0; first < principals; first++)
    for (let second = first + 1; second < principals; second++)
      pairs.push([
        { type: 'worth', of: first },
        { type: 'worth', of: second },
      ])
  if (principals > 2)
    for (let one = 0; one < principals; one++)
      pairs.push([
        { type: 'worth', of: one },
        { type: 'worstOff', but: one },
      ])
  return pairs
}

const NONE_IN_REACH = new Uint32Array()

/** `reached`: outcomes to be told apart, by number. */
export const planesOf = (
  domain: Domain,
  noDeal: readonly number[],
  reached: Uint32Array = NONE_IN_REACH,
): readonly Plane[] => planesAlong(domain, noDeal, pairsOf(domain.principals.length), reached)

/** A plane for each pair of axes; what axes have in common is computed once. */
export const planesAlong = (
  domain: Domain,
  noDeal: readonly number[],
  pairs: readonly (readonly [PlaneAxis, PlaneAxis])[],
  reached: Uint32Array,
): readonly Plane[] => {
  const known = new Map<string, Bins>()
  const bins = (axis: PlaneAxis): Bins => {
    const key = JSON.stringify(axis)
    const found = known.get(key) ?? binsOf(valuesAlong(domain, noDeal, axis))
    known.set(key, found)
    return found
  }
  return pairs.map(([across, up]) => ({
    across,
    up,
    dots: dotsOf(domain, bins(across), bins(up), reached),
  }))
}

/** How many texts would have been acceptable to all, and how many of them the mandates would have come to allow. */
export interface ZoneCount {
  readonly zone: number
  readonly reachable: number
  /** The latter, by number. */
  readonly reached: Uint32Array
}

export const zoneCountOf = (
  domain: Domain,
  noDeal: readonly number[],
  isReachable: (outcome: number) => boolean,
): ZoneCount => {
  const zone = zoneOf(domain, noDeal).outcomes
  const reached = zone.filter(isReachable)
  return { zone: zone.length, reachable: reached.length, reached }
}

export const possibleOf = (
  domain: Domain,
  noDeal: readonly number[],
  { zone, reachable }: Pick<ZoneCount, 'zone' | 'reachable'>,
): Possible => {
  const pointOf = ({ worths, outcomes }: WorthPoint): PossibleText => ({
    worth: worths,
    package: packageOf(domain, outcomes[0] ?? 0),
  })
  const solutions = solutionsOf(domain, noDeal)
  return {
    frontier: frontierOf(domain).map(pointOf).reverse(),
    nash: solutions?.nash.map(pointOf) ?? [],
    kalaiSmorodinsky: solutions?.kalaiSmorodinsky.map(pointOf) ?? [],
    egalitarian: solutions?.egalitarian.map(pointOf) ?? [],
    utilitarian: solutions?.utilitarian.map(pointOf) ?? [],
    ideal: solutions?.ideal ?? null,
    noDeal,
    outcomes: domain.outcomes,
    zone,
    reachable,
  }
}
