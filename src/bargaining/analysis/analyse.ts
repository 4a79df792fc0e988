/** Everything the mathematics says of a scenario under one reading, as plain data: the designer's first question. */
import type { Scenario } from '../../scenario/scenario.ts'
import type { IssueId, OptionId, PartyId, ReadingId } from '../../terms/ids.ts'
import { issuesIn, type Package } from '../../terms/package.ts'
import { type Domain, packageOf } from '../domain.ts'
import type { WorthPoint } from '../frontier.ts'
import { oppositionOf } from '../opposition.ts'
import type { SolverCode } from './codes.ts'
import { dominatedOptions } from './dominated.ts'
import { findingsOf } from './findings.ts'
import { tradesFromTheMiddle } from './logrolling.ts'
import { type Reckoning, reckon } from './reckoning.ts'

/** Points by principal. */
export type WorthByParty = Readonly<Record<PartyId, number>>

/** A package in which every issue named has its option. */
export type Options = Readonly<Record<IssueId, OptionId>>

export interface SolutionPoint {
  readonly worth: WorthByParty
  readonly package: Options
}

export interface Analysis {
  readonly scenario: string
  readonly reading: ReadingId
  /** Complete packages, those across a red line included. */
  readonly outcomes: number
  /** The principals: the only ones that zone, frontier and solutions count. */
  readonly parties: readonly {
    readonly id: PartyId
    readonly reservationValue: number
    /** The least and most that any outcome is worth to it, red lines aside. */
    readonly min: number
    readonly max: number
    /** The most it could get in the zone, the ideal of Kalai and Smorodinsky; null where the zone is empty. */
    readonly ideal: number | null
  }[]
  readonly frontier: { readonly points: number; readonly outcomes: number; readonly rationalPoints: number }
  /** One entry an outcome: ties are all listed. Empty where the zone is. */
  readonly nash: readonly SolutionPoint[]
  readonly kalaiSmorodinsky: readonly SolutionPoint[]
  readonly egalitarian: readonly SolutionPoint[]
  readonly utilitarian: readonly SolutionPoint[]
  readonly zone: {
    readonly outcomes: number
    /** Of all outcomes, 0 to 1. */
    readonly share: number
    /** Outcomes of the zone that the mandates allow, whatever lies outside the text taken as met. */
    readonly reachable: number
    /** Outcomes of the zone that still give no less than no deal once all that is separable is sealed. */
    readonly afterSealing: number
  }
  /** See `oppositionOf`. */
  readonly opposition: number | null
  readonly dominated: readonly { readonly issue: IssueId; readonly option: OptionId }[]
  readonly trades: readonly { readonly give: Options; readonly take: Options; readonly gain: WorthByParty }[]
  readonly warnings: readonly { readonly code: SolverCode; readonly message: string }[]
  readonly exact: boolean
}

export const byParty = (domain: Domain, worths: readonly number[]): WorthByParty =>
  Object.fromEntries(domain.principals.map((number, p) => [domain.parties[number]?.id ?? '', worths[p] ?? 0]))

export const optionsOf = (pack: Package): Options =>
  Object.fromEntries(
    issuesIn(pack).flatMap((issue) => {
      const option = pack[issue]
      return option === undefined ? [] : [[issue, option]]
    }),
  )

const pointsOf = (domain: Domain, points: readonly WorthPoint[]): SolutionPoint[] =>
  points.flatMap(({ worths, outcomes }) =>
    outcomes.map((outcome) => ({
      worth: byParty(domain, worths),
      package: optionsOf(packageOf(domain, outcome)),
    })),
  )

/** `reading` must be one of the scenario's; walk-aways as at the opening. */
export const analyse = (scenario: Scenario, reading: ReadingId): Analysis =>
  analysisOf(scenario, reckon(scenario, reading))

/** The same for whoever has reckoned already. */
export const analysisOf = (scenario: Scenario, reckoning: Reckoning): Analysis => {
  const { reading, domain, noDeals, frontier, solutions, zone, ranges } = reckoning
  const isRational = ({ worths }: WorthPoint): boolean =>
    worths.every((worth, p) => worth >= (noDeals[p] ?? 0))
  return {
    scenario: scenario.id,
    reading,
    outcomes: domain.outcomes,
    parties: domain.principals.flatMap((number, p) => {
      const party = domain.parties[number]
      const { min, max } = ranges[p] ?? { min: 0, max: 0 }
      const ideal = solutions?.ideal[p] ?? null
      return party ? [{ id: party.id, reservationValue: noDeals[p] ?? 0, min, max, ideal }] : []
    }),
    frontier: {
      points: frontier.length,
      outcomes: frontier.reduce((sum, { outcomes }) => sum + outcomes.length, 0),
      rationalPoints: frontier.filter(isRational).length,
    },
    nash: pointsOf(domain, solutions?.nash ?? []),
    kalaiSmorodinsky: pointsOf(domain, solutions?.kalaiSmorodinsky ?? []),
    egalitarian: pointsOf(domain, solutions?.egalitarian ?? []),
    utilitarian: pointsOf(domain, solutions?.utilitarian ?? []),
    zone: {
      outcomes: zone.outcomes.length,
      share: zone.share,
      reachable: reckoning.reachable,
      afterSealing: reckoning.afterSealing?.after ?? zone.outcomes.length,
    },
    opposition: oppositionOf(domain, noDeals),
    dominated: dominatedOptions(domain).map(({ issue, option }) => ({ issue, option })),
    trades: tradesFromTheMiddle(domain).map(({ from, to, gains }) => ({
      give: optionsOf(from),
      take: optionsOf(to),
      gain: byParty(domain, gains),
    })),
    warnings: findingsOf(scenario, [reckoning]).map(({ code, message }) => ({ code, message })),
    exact: true,
  }
}
