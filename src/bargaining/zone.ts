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

export const zoneOf = (domain: Domain, noDeals: NoDeals): Zone => {
  const worths = worthsOfPrincipals(domain)
  const crossed = crossedOutcomes(domain)
  const floors = noDeals.map(toNano)
  const inside = new Uint32Array(domain.outcomes)
  let count = 0
  for (let outcome = 0; outcome < domain.outcomes; outcome++) {
    let isRational = !crossed[outcome]
    for (let p = 0; isRational && p < worths.length; p++)
      isRational = (worths[p]?.[outcome] ?? 0) >= (floors[p] ?? 0)
    if (isRational) inside[count++] = outcome
  }
  return { outcomes: inside.slice(0, count), share: count / domain.outcomes }
}
