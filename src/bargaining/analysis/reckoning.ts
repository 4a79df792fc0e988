/** One scenario under one reading, reckoned: what the analysis and its findings both read. */
import { type Reading, readingOf, type Scenario } from '../../scenario/scenario.ts'
import type { ReadingId } from '../../terms/ids.ts'
import { type AfterSealing, afterSealing } from '../afterSealing.ts'
import { compileDomain, type Domain } from '../domain.ts'
import { frontierOf, type WorthPoint } from '../frontier.ts'
import { reachableAmong } from '../reachable.ts'
import { sheetOf } from '../sheetOf.ts'
import { type Solutions, solutionsOf, type Valued } from '../solutions.ts'
import { worthsOfPrincipals } from '../worths.ts'
import { type NoDeals, type Zone, zoneOf } from '../zone.ts'

/** What the findings read, whether every outcome was looked at or not. */
export interface Reckoned {
  readonly reading: ReadingId
  readonly domain: Domain
  /** Walk-aways as at the opening: before news, pressing, promises and anything sealed. */
  readonly noDeals: NoDeals
  /** The least and most that any outcome is worth to each principal, red lines aside. */
  readonly ranges: readonly { readonly min: number; readonly max: number }[]
  readonly frontier: readonly Valued[]
  /** Null when the zone is empty. */
  readonly solutions: Solutions<Valued> | null
  readonly zone: { readonly outcomes: { readonly length: number } }
  /** Outcomes of the zone that the mandates allow, conditions on news, support, trust and rounds taken as met. */
  readonly reachable: number
  /** Null where nothing is separable. */
  readonly afterSealing: { readonly after: number } | null
}

/** … and the same with every outcome looked at. */
export interface Reckoning extends Reckoned {
  readonly frontier: readonly WorthPoint[]
  readonly solutions: Solutions | null
  readonly zone: Zone
  readonly afterSealing: AfterSealing | null
}

export const noDealsAtOpening = (scenario: Scenario, reading: ReadingId, domain: Domain): NoDeals =>
  domain.principals.flatMap((number) => {
    const party = domain.parties[number]
    return party === undefined ? [] : [sheetOf(scenario, reading, party.id).reservationValue]
  })

const rangeOf = (worths: Float64Array): { readonly min: number; readonly max: number } => {
  let min = Number.POSITIVE_INFINITY
  let max = Number.NEGATIVE_INFINITY
  for (const worth of worths) {
    if (worth < min) min = worth
    if (worth > max) max = worth
  }
  return { min, max }
}

/** What a reading says of weights and values: readings that differ only in walk-aways reckon with the same outcomes. */
const numbersOf = ({ parties }: Reading): string =>
  JSON.stringify(
    Object.entries(parties).flatMap(([party, { weights, values }]) =>
      weights === undefined && values === undefined ? [] : [[party, weights, values]],
    ),
  )

export const domainUnder = (scenario: Scenario, reading: ReadingId): Domain => {
  const numbers = numbersOf(readingOf(scenario, reading))
  const same = scenario.readings.find((one) => numbersOf(one) === numbers)
  return compileDomain(scenario, same?.id ?? reading)
}

/** Enumerates: for spaces of at most `LIMITS.outcomes`. */
export const reckon = (scenario: Scenario, reading: ReadingId): Reckoning => {
  const domain = domainUnder(scenario, reading)
  const noDeals = noDealsAtOpening(scenario, reading, domain)
  const zone = zoneOf(domain, noDeals)
  return {
    reading,
    domain,
    noDeals,
    ranges: worthsOfPrincipals(domain).map(rangeOf),
    frontier: frontierOf(domain),
    solutions: solutionsOf(domain, noDeals),
    zone,
    reachable: reachableAmong(scenario, domain, zone.outcomes).length,
    afterSealing: afterSealing(scenario, domain, noDeals),
  }
}
