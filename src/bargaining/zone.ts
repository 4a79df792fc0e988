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

/** Outcomes handled together, party by party: as many as fit into the processor's first cache. */
const CHUNK = 4096

/** Calls back with 1 for each outcome from `from` on that lies in the zone, 0 for the others, `count` of them. */
const visitChunks = (
  domain: Domain,
  noDeals: NoDeals,
  visit: (inside: Uint8Array, from: number, count: number) => void,
): void => {
  const worths = worthsOfPrincipals(domain)
  const crossed = crossedOutcomes(domain)
  const floors = noDeals.map(toNano)
  const inside = new Uint8Array(CHUNK)
  for (let from = 0; from < domain.outcomes; from += CHUNK) {
    const count = Math.min(CHUNK, domain.outcomes - from)
    for (let k = 0; k < count; k++) inside[k] = crossed[from + k] ? 0 : 1
    worths.forEach((own, p) => {
      markBelow(own, floors[p] ?? 0, inside, from, count)
    })
    visit(inside, from, count)
  }
}

const markBelow = (
  worths: Float64Array,
  floor: number,
  inside: Uint8Array,
  from: number,
  count: number,
): void => {
  for (let k = 0; k < count; k++) if ((worths[from + k] ?? 0) < floor) inside[k] = 0
}

/** Calls back with every outcome of the zone in the order of their numbers, for what needs no list of them. */
export const visitZone = (domain: Domain, noDeals: NoDeals, visit: (outcome: number) => void): void =>
  visitChunks(domain, noDeals, (inside, from, count) => {
    for (let k = 0; k < count; k++) if (inside[k]) visit(from + k)
  })

/** How many outcomes the zone has. */
export const zoneSize = (domain: Domain, noDeals: NoDeals): number => {
  let size = 0
  visitChunks(domain, noDeals, (inside, _, count) => {
    for (let k = 0; k < count; k++) size += inside[k] ?? 0
  })
  return size
}

export const zoneOf = (domain: Domain, noDeals: NoDeals): Zone => {
  const inside = new Uint32Array(zoneSize(domain, noDeals))
  let count = 0
  visitZone(domain, noDeals, (outcome) => {
    inside[count++] = outcome
  })
  return { outcomes: inside, share: count / domain.outcomes }
}
