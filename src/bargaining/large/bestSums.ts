/** The outcomes of the zone that give all principals most together, found from the best sum downwards. */
import { toNano } from '../../terms/rounding.ts'
import type { Domain } from '../domain.ts'
import { worthOfOutcome } from '../worthOfChoices.ts'
import type { NoDeals } from '../zone.ts'
import { bestFirst } from './bestFirst.ts'
import type { LargePoint } from './mergedFrontier.ts'

export interface BestSums {
  /** Empty where none was found. */
  readonly points: readonly LargePoint[]
  /** No outcome of the zone is worth more to all together, in points. Equal to what the points are worth where proven. */
  readonly atMost: number
}

/** Outcomes looked at before the search gives up and returns a bound. */
const LOOKED_AT = 50_000

/** Half a grain of `toNano`: what rounding adds to a worth at the most, and to a sum. */
const HALF = 5e-10

export const bestSums = (domain: Domain, noDeals: NoDeals): BestSums => {
  const floors = noDeals.map(toNano)
  let most = Number.NEGATIVE_INFINITY
  let points: LargePoint[] = []
  let looked = 0
  const weights = domain.principals.map(() => 1)
  /** A sum of rounded worths may exceed the sum before rounding by this. */
  const rounded = HALF * (weights.length + 1)
  for (const { choices, score } of bestFirst(domain, weights)) {
    // A cap only lowers worth: later outcomes are worth no more than their sum without it.
    if (score < most - rounded) return { points, atMost: most }
    if (looked++ === LOOKED_AT) return { points, atMost: Math.max(most, toNano(score + rounded)) }
    const worths = domain.principals.map((party) => worthOfOutcome(domain, party, choices))
    if (worths.some((worth, p) => worth < (floors[p] ?? 0))) continue
    const sum = toNano(worths.reduce((all, worth) => all + worth, 0))
    if (sum > most) {
      most = sum
      points = []
    }
    const same = points.findIndex((point) => point.worths.every((worth, p) => worth === worths[p]))
    if (sum === most && same < 0) points.push({ worths, outcomes: 1, choices })
  }
  return { points, atMost: most }
}
