/** The agreement zone: outcomes inside all red lines that leave every principal at least what it has without a deal. */
import { toNano } from '../terms/rounding.ts'
import type { Domain } from './domain.ts'
import { crossedOutcomes, worthsOfPrincipals } from './worths.ts'

/** What each principal has if talks end now, in points, in the order of `Domain.principals`. */
export type NoDeals = readonly number[]

export interface Zone {
  /** Outcomes, in the order of their numbers. */
  readonly outcomes: Uint32Array
  /** Of all outcomes, 0 to 1. */
  readonly share: number
}

/** Calls back with every outcome of the zone in the order of their numbers, for what needs no list of them. */
export const visitZone = (domain: Domain, noDeals: NoDeals, visit: (outcome: number) => void): void => {
  const worths = worthsOfPrincipals(domain)
  const crossed = crossedOutcomes(domain)
  const floors = noDeals.map(toNano)
  for (let outcome = 0; outcome < domain.outcomes; outcome++) {
    let isRational = !crossed[outcome]
    for (let p = 0; isRational && p < worths.length; p++)
      isRational = (worths[p]?.[outcome] ?? 0) >= (floors[p] ?? 0)
    if (isRational) visit(outcome)
  }
}

/** How many outcomes the zone has. */
export const zoneSize = (domain: Domain, noDeals: NoDeals): number => {
  let count = 0
  visitZone(domain, noDeals, () => count++)
  return count
}

export const zoneOf = (domain: Domain, noDeals: NoDeals): Zone => {
  const inside = new Uint32Array(zoneSize(domain, noDeals))
  let count = 0
  visitZone(domain, noDeals, (outcome) => {
    inside[count++] = outcome
  })
  return { outcomes: inside, share: count / domain.outcomes }
}
