/** One scenario under one reading, reckoned: what the analysis and its findings both read, whatever the size of the space. */
import { LIMITS } from '../../scenario/limits.ts'
import { type Reading, readingOf, type Scenario } from '../../scenario/scenario.ts'
import type { ReadingId } from '../../terms/ids.ts'
import type { Package } from '../../terms/package.ts'
import { compileDomain, type Domain } from '../domain.ts'
import { reckonLarge } from '../large/reckonLarge.ts'
import { sheetOf } from '../sheetOf.ts'
import type { Solutions, Valued } from '../solutions.ts'
import type { NoDeals } from '../zone.ts'
import type { NoteCode } from './codes.ts'
import { reckonAll } from './reckonAll.ts'

export interface ReckonedPoint extends Valued {
  /** How many outcomes are worth just this. */
  readonly outcomes: number
  /** Those outcomes as packages, at most so many; of a large space only one is known. */
  readonly packages: (most: number) => readonly Package[]
}

/** Why a figure is not exact, or a list not whole. */
export interface Note {
  readonly code: NoteCode
  readonly message: string
}

/** Outcomes of the zone that hold what is sealed, and those of them that are then still worth no deal to everybody. */
export interface Sealed {
  readonly before: number
  readonly after: number
}

/** What depends on the size of the space. */
export interface Figures {
  /** The least and most that any outcome is worth to each principal, red lines aside. */
  readonly ranges: readonly { readonly min: number; readonly max: number }[]
  readonly frontier: readonly ReckonedPoint[]
  /** By principal, in points: every text has a point on the frontier that falls short of it by no more. All 0 where exact. */
  readonly within: readonly number[]
  /** Null when the zone is empty, or nothing of it was found. */
  readonly solutions: Solutions<ReckonedPoint> | null
  /** Outcomes in the agreement zone. */
  readonly zone: number
  /** Whether they were counted; else they are an estimate, and none is no proof that there is none. */
  readonly isZoneCounted: boolean
  /** Those of them that the mandates allow, conditions on news, support, trust and rounds taken as met. */
  readonly reachable: number
  /** What sealing all that is separable first would do to it; null where nothing would be sealed. */
  readonly sealing: Sealed | null
  /** 1 by place where some text of the zone has the option: of a large space, some text that was found or drawn. */
  readonly inZone: Uint8Array
  readonly opposition: number | null
  readonly notes: readonly Note[]
}

export interface Reckoning extends Figures {
  readonly reading: ReadingId
  readonly domain: Domain
  /** Walk-aways as at the opening: before news, pressing, promises and anything sealed. */
  readonly noDeals: NoDeals
}

/** What a reading says of weights and values: readings that differ only in walk-aways reckon with the same outcomes. */
const numbersOf = ({ parties }: Reading): string =>
  JSON.stringify(
    Object.entries(parties).flatMap(([party, { weights, values }]) =>
      weights === undefined && values === undefined ? [] : [[party, weights, values]],
    ),
  )

/** The domain of a reading: the same object for readings that differ only in walk-aways. */
export const domainUnder = (scenario: Scenario, reading: ReadingId): Domain => {
  const numbers = numbersOf(readingOf(scenario, reading))
  const same = scenario.readings.find((one) => numbersOf(one) === numbers)
  return compileDomain(scenario, same?.id ?? reading)
}

/** Whether every outcome can be looked at. */
export const isEnumerable = ({ outcomes }: Domain): boolean => outcomes <= LIMITS.outcomes

export const reckon = (scenario: Scenario, reading: ReadingId): Reckoning => {
  const domain = domainUnder(scenario, reading)
  const noDeals = domain.principals.flatMap((number) => {
    const party = domain.parties[number]
    return party === undefined ? [] : [sheetOf(scenario, reading, party.id).reservationValue]
  })
  const figures = isEnumerable(domain)
    ? reckonAll(scenario, domain, noDeals)
    : reckonLarge(scenario, domain, noDeals)
  return { reading, domain, noDeals, ...figures }
}
