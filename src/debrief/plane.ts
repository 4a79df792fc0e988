/** Every agreement there could have been, by its worth to the one principal and to the other. */
import { type Domain, packageOf } from '../bargaining/domain.ts'
import { frontierOf, type WorthPoint } from '../bargaining/frontier.ts'
import { reachableAmong } from '../bargaining/reachable.ts'
import { solutionsOf } from '../bargaining/solutions.ts'
import { crossedOutcomes, worthsOfPrincipals } from '../bargaining/worths.ts'
import { zoneOf } from '../bargaining/zone.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { Plane, Point } from './debrief.ts'

/** Dots stand half a point apart: as many as an eye can tell, and few enough to draw. */
const STEP = 0.5

const dotsOf = (domain: Domain): Plane['dots'] => {
  const [first, second] = worthsOfPrincipals(domain)
  if (!first || !second) return []
  const crossed = crossedOutcomes(domain)
  const binsOf = (worths: Float64Array): { bins: Int32Array; low: number; count: number } => {
    const bins = new Int32Array(worths.length)
    let low = Number.POSITIVE_INFINITY
    let high = Number.NEGATIVE_INFINITY
    for (let outcome = 0; outcome < worths.length; outcome++) {
      const bin = Math.round((worths[outcome] ?? 0) / STEP)
      bins[outcome] = bin
      if (bin < low) low = bin
      if (bin > high) high = bin
    }
    return { bins, low, count: high - low + 1 }
  }
  const across = binsOf(first)
  const up = binsOf(second)
  const inside = new Int32Array(across.count * up.count)
  const outside = new Int32Array(across.count * up.count)
  for (let outcome = 0; outcome < domain.outcomes; outcome++) {
    const at = ((across.bins[outcome] ?? 0) - across.low) * up.count + (up.bins[outcome] ?? 0) - up.low
    const counts = crossed[outcome] ? outside : inside
    counts[at] = (counts[at] ?? 0) + 1
  }
  const dots: [number, number, number, number][] = []
  for (let at = 0; at < inside.length; at++) {
    const within = inside[at] ?? 0
    const beyond = outside[at] ?? 0
    if (within + beyond === 0) continue
    const x = (Math.floor(at / up.count) + across.low) * STEP
    dots.push([x, ((at % up.count) + up.low) * STEP, within, beyond])
  }
  return dots
}

/** How many texts would have done, and how many of them the mandates would have come to allow. */
export interface Room {
  readonly zone: number
  readonly reachable: number
}

export const roomOf = (scenario: Scenario, domain: Domain, noDeal: readonly number[]): Room => {
  const zone = zoneOf(domain, noDeal).outcomes
  return { zone: zone.length, reachable: reachableAmong(scenario, domain, zone).length }
}

/** Null unless there are two principals: a plane has two axes. */
export const planeOf = (domain: Domain, noDeal: readonly number[], room: Room): Plane | null => {
  if (domain.principals.length !== 2) return null
  const pointOf = ({ worths, outcomes }: WorthPoint): Point => ({
    worth: worths,
    package: packageOf(domain, outcomes[0] ?? 0),
  })
  const solutions = solutionsOf(domain, noDeal)
  return {
    dots: dotsOf(domain),
    frontier: frontierOf(domain).map(pointOf).reverse(),
    nash: solutions?.nash.map(pointOf) ?? [],
    kalaiSmorodinsky: solutions?.kalaiSmorodinsky.map(pointOf) ?? [],
    noDeal,
    outcomes: domain.outcomes,
    ...room,
  }
}
