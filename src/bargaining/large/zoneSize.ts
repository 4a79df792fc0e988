/** How large a zone is that nobody looked through: counted where it can be, else estimated from a sample with its bounds. */
import { toNano } from '../../terms/rounding.ts'
import type { Domain } from '../domain.ts'
import { worthOfChoices } from '../worthOfChoices.ts'
import type { NoDeals } from '../zone.ts'
import { countZone } from './countZone.ts'
import { drawOutcomes, openChoices, wilson } from './sample.ts'

/** Outcomes. Equal numbers where they are counted; else a best guess, and bounds that hold with a confidence of 95 %. */
export interface Size {
  readonly outcomes: number
  readonly low: number
  readonly high: number
  readonly isExact: boolean
}

/** Outcomes drawn for an estimate. */
export const DRAWN = 200_000
/** Any would do; a fixed one gives everybody the same figures. */
const SEED = 1

export const exactly = (outcomes: number): Size => ({
  outcomes,
  low: outcomes,
  high: outcomes,
  isExact: true,
})

/** `known`: so many outcomes are in the zone at least. */
export const zoneSize = (domain: Domain, noDeals: NoDeals, known: number): Size => {
  const counted = countZone(domain, noDeals)
  if (counted !== null) return exactly(counted)
  const { share, low, high } = wilson(drawZone(domain, noDeals).length, DRAWN)
  const inside = openChoices(domain).reduce((product, { length }) => product * length, 1)
  return {
    outcomes: Math.max(known, Math.round(share * inside)),
    low: Math.max(known, Math.floor(low * inside)),
    high: Math.max(known, Math.ceil(high * inside)),
    isExact: false,
  }
}

/** Those of the outcomes drawn that lie in the zone. */
export const drawZone = (domain: Domain, noDeals: NoDeals): readonly Uint8Array[] => {
  const floors = noDeals.map(toNano)
  const open = openChoices(domain)
  if (open.some(({ length }) => length === 0)) return []
  const inside: Uint8Array[] = []
  drawOutcomes(open, SEED, DRAWN, (choices) => {
    if (domain.principals.every((party, p) => worthOfChoices(domain, party, choices) >= (floors[p] ?? 0)))
      inside.push(choices.slice())
  })
  return inside
}

/** How many of a zone have a property that so many of those drawn from it have. `known`: so many at least. */
export const partOf = (zone: Size, drawn: number, hits: number, known: number): Size => {
  const { share, low, high } = wilson(hits, drawn)
  return {
    outcomes: Math.max(known, Math.round(share * zone.outcomes)),
    low: Math.max(known, Math.floor(low * zone.low)),
    high: Math.max(known, Math.ceil(high * zone.high)),
    isExact: false,
  }
}
