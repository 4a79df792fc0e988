/**
 * The size of a zone that was not enumerated: counted where possible, else estimated from a sample with confidence
 * bounds.
 */
import { toNano } from '../../terms/rounding.ts'
import type { Domain } from '../domain.ts'
import { worthOfOutcome } from '../worthOfChoices.ts'
import type { NoDeals } from '../zone.ts'
import { countZone } from './countZone.ts'
import { drawOutcomes, openChoices, wilson } from './sample.ts'

/** Outcomes. Equal numbers where they are counted; else a best guess, and bounds that hold with a confidence of 95 %. */
export interface Size {
  readonly outcomes: number
  readonly low: number
  readonly high: number
  /** Outcomes drawn that an estimate rests on: all of them, or those in the zone; null where nothing is estimated. */
  readonly drawn: number | null
}

/** Outcomes drawn for an estimate. */
export const DRAWN = 200_000
/** An arbitrary seed, fixed so that everybody gets the same figures. */
const SEED = 1

export const exactly = (outcomes: number): Size => ({
  outcomes,
  low: outcomes,
  high: outcomes,
  drawn: null,
})

/** The estimate from a share of the drawn outcomes, of a known total. `known`: there are at least so many. */
const estimated = (of: number, drawn: number, hits: number, known: number): Size => {
  const { share, low, high } = wilson(hits, drawn)
  return {
    outcomes: Math.max(known, Math.round(share * of)),
    low: Math.max(known, Math.floor(low * of)),
    high: Math.max(known, Math.ceil(high * of)),
    drawn,
  }
}

const insideRedLines = (domain: Domain): number =>
  openChoices(domain).reduce((product, { length }) => product * length, 1)

/** `known`: so many outcomes are in the zone at least. `draw`: the result of `drawZone`, where the caller has it. */
export const estimateZoneSize = (
  domain: Domain,
  noDeals: NoDeals,
  known: number,
  draw: () => readonly Uint8Array[],
): Size => {
  const counted = countZone(domain, noDeals)
  return counted === null ? estimated(insideRedLines(domain), DRAWN, draw().length, known) : exactly(counted)
}

/** Whether an outcome is worth at least its no deal to every principal. */
export const isRational = (domain: Domain, noDeals: NoDeals): ((choices: Uint8Array) => boolean) => {
  const floors = noDeals.map(toNano)
  return (choices) =>
    domain.principals.every((party, p) => worthOfOutcome(domain, party, choices) >= (floors[p] ?? 0))
}

/** Those of the outcomes drawn that lie in the zone. */
export const drawZone = (domain: Domain, noDeals: NoDeals): readonly Uint8Array[] => {
  const open = openChoices(domain)
  if (open.some(({ length }) => length === 0)) return []
  const isInZone = isRational(domain, noDeals)
  const inside: Uint8Array[] = []
  drawOutcomes(open, SEED, DRAWN, (choices) => {
    if (isInZone(choices)) inside.push(choices.slice())
  })
  return inside
}

/**
 * How many outcomes of a zone have a property that so many of the drawn ones have. If the zone itself is estimated they
 * are a share of everything that was drawn, like the zone. `known`: there are at least so many.
 */
export const sizeWithProperty = (
  domain: Domain,
  zone: Size,
  drawn: number,
  hits: number,
  known: number,
): Size =>
  zone.drawn === null
    ? estimated(zone.outcomes, drawn, hits, known)
    : estimated(insideRedLines(domain), DRAWN, hits, known)
