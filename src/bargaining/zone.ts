/**
 * The agreement zone: outcomes that leave everybody who must consent at least what it has without a deal, inside their
 * red lines. Where not all principals must, some deciding coalition has to be willing, each of its members by itself.
 */
import { toNano } from '../terms/rounding.ts'
import type { Domain } from './domain.ts'
import { type Coalition, decides, membersOf, type Votes } from './votes.ts'
import { crossedOutcomes, votesOnOutcomes, worthsOfPrincipals } from './worths.ts'

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

/** Called with a byte for each outcome from `from` on, `count` of them. */
type Visit = (bytes: Uint8Array, from: number, count: number) => void

/** Calls back with 1 for each outcome that lies in the zone, 0 for the others. */
const visitChunks = (domain: Domain, noDeals: NoDeals, visit: Visit): void => {
  if (domain.votes === null) {
    visitWilling(domain, noDeals, visit)
    return
  }
  const isDecided = decidedIn(domain, domain.votes)
  visitWilling(domain, noDeals, (willing, from, count) => {
    for (let k = 0; k < count; k++) willing[k] = isDecided(from + k, willing[k] ?? 0) ? 1 : 0
    visit(willing, from, count)
  })
}

/**
 * Calls back with who would be willing to have each outcome, as bits by principal. Where all must consent, one bit stands for
 * all of them.
 */
const visitWilling = (domain: Domain, noDeals: NoDeals, visit: Visit): void => {
  const worths = worthsOfPrincipals(domain)
  const { votes } = domain
  const barred = votes === null ? crossedOutcomes(domain) : votesOnOutcomes(domain).crosses
  const all = votes === null ? 1 : votes.winning.length - 1
  const floors = noDeals.map(toNano)
  const willing = new Uint8Array(CHUNK)
  for (let from = 0; from < domain.outcomes; from += CHUNK) {
    const count = Math.min(CHUNK, domain.outcomes - from)
    for (let k = 0; k < count; k++) willing[k] = all & ~(barred[from + k] ?? 0)
    worths.forEach((own, p) => {
      markUnwilling(own, floors[p] ?? 0, votes === null ? 1 : 1 << p, willing, from, count)
    })
    visit(willing, from, count)
  }
}

const markUnwilling = (
  worths: Float64Array,
  floor: number,
  bit: Coalition,
  willing: Uint8Array,
  from: number,
  count: number,
): void => {
  for (let k = 0; k < count; k++) if ((worths[from + k] ?? 0) < floor) willing[k] = (willing[k] ?? 0) & ~bit
}

/** Whether those who are willing can decide for an outcome. */
const decidedIn = (domain: Domain, votes: Votes): ((outcome: number, willing: Coalition) => boolean) => {
  const crossed = crossedOutcomes(domain)
  const { needs } = votesOnOutcomes(domain)
  return (outcome, willing) => crossed[outcome] === 0 && decides(votes, willing, needs[outcome] ?? 0)
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

/** Who would be willing to have an outcome rather than no deal, inside its own red lines: as bits by principal. */
export const willingFor = (domain: Domain, noDeals: NoDeals): ((outcome: number) => Coalition) => {
  const worths = worthsOfPrincipals(domain)
  const floors = noDeals.map(toNano)
  const { crosses } = votesOnOutcomes(domain)
  return (outcome) =>
    worths.reduce((bits, own, p) => ((own[outcome] ?? 0) >= (floors[p] ?? 0) ? bits | (1 << p) : bits), 0) &
    ~(crosses[outcome] ?? 0)
}

/** Whether an outcome lies in the zone. */
export const isInZone = (domain: Domain, noDeals: NoDeals): ((outcome: number) => boolean) => {
  const willing = willingFor(domain, noDeals)
  if (domain.votes !== null) {
    const isDecided = decidedIn(domain, domain.votes)
    return (outcome) => isDecided(outcome, willing(outcome))
  }
  const crossed = crossedOutcomes(domain)
  const all = (1 << domain.principals.length) - 1
  return (outcome) => crossed[outcome] === 0 && willing(outcome) === all
}

/** The smallest coalitions that decide, and how many outcomes of the zone each of them alone would bring about. */
export const coalitionsIn = (
  domain: Domain,
  noDeals: NoDeals,
): readonly { readonly members: readonly number[]; readonly outcomes: number }[] => {
  const { votes, needs } = votesOnOutcomes(domain)
  if (votes === null) return []
  const sizes = votes.least.map(() => 0)
  const crossed = crossedOutcomes(domain)
  visitWilling(domain, noDeals, (willing, from, count) => {
    for (let k = 0; k < count; k++) {
      if (crossed[from + k]) continue
      const needed = needs[from + k] ?? 0
      for (const [at, coalition] of votes.least.entries())
        if (((coalition | needed) & ~(willing[k] ?? 0)) === 0) sizes[at] = (sizes[at] ?? 0) + 1
    }
  })
  return votes.least.map((coalition, at) => ({
    members: membersOf(coalition, votes.principals),
    outcomes: sizes[at] ?? 0,
  }))
}

export const zoneOf = (domain: Domain, noDeals: NoDeals): Zone => {
  // Room for all: counting first takes as long again, and what is not written to takes no memory.
  const inside = new Uint32Array(domain.outcomes)
  let count = 0
  visitZone(domain, noDeals, (outcome) => {
    inside[count++] = outcome
  })
  return { outcomes: inside.slice(0, count), share: count / domain.outcomes }
}
