/** What the texts of the agreement zone give each party above no deal: how much a seat has to play for. */
import type { Scenario } from '../../scenario/scenario.ts'
import type { PartyId } from '../../terms/ids.ts'
import { toNano } from '../../terms/rounding.ts'
import { ranksIn } from '../../terms/statistics.ts'
import type { Domain } from '../domain.ts'
import { sheetOf } from '../sheetOf.ts'
import { byWorth, worthsOf } from '../worths.ts'
import { type NoDeals, visitZone } from '../zone.ts'
import { isEnumerable, type SolvedReading } from './solvedReading.ts'

/** In points above no deal at the opening; percentiles by nearest rank over the texts of the zone. */
export interface ZoneGains {
  readonly party: PartyId
  readonly least: number
  readonly p25: number
  readonly p50: number
  readonly p75: number
  readonly most: number
}

/** 1 by outcome of the zone, and how many those are. */
const zoneMarks = (
  domain: Domain,
  noDeals: NoDeals,
): { readonly inside: Uint8Array; readonly size: number } => {
  const inside = new Uint8Array(domain.outcomes)
  let size = 0
  visitZone(domain, noDeals, (outcome) => {
    inside[outcome] = 1
    size++
  })
  return { inside, size }
}

/**
 * Every party that anything is worth something to, in the scenario's order. Below 0 where a party whose consent is not
 * needed loses by some text. Empty where the zone is, or where there are too many texts to look at each.
 */
export const zoneGains = (
  scenario: Scenario,
  { reading, domain, noDeals }: SolvedReading,
): readonly ZoneGains[] => {
  if (!isEnumerable(domain)) return []
  const { inside, size } = zoneMarks(domain, noDeals)
  if (size === 0) return []
  return domain.parties.flatMap(({ id, points, linkages }, number) => {
    if (points.every((one) => one === 0) && linkages.length === 0) return []
    const worths = worthsOf(domain, number)
    const noDeal = sheetOf(scenario, reading, id).reservationValue
    const rising = new Float64Array(size)
    let place = size
    // From the most to the least: an order that is found once for the same worths, whatever the walk-aways.
    for (const outcome of byWorth(worths)) if (inside[outcome]) rising[--place] = worths[outcome] ?? 0
    const rank = ranksIn(rising)
    const at = (share: number): number => toNano(rank(share) - noDeal)
    return [{ party: id, least: at(0), p25: at(0.25), p50: at(0.5), p75: at(0.75), most: at(1) }]
  })
}
