/** All figures of a scenario under one reading, as plain data. */
import { accordRule, boundBy, isUnanimous } from '../../scenario/decision.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import type { IssueId, OptionId, PartyId, ReadingId } from '../../terms/ids.ts'
import { issuesIn, type Package } from '../../terms/package.ts'
import { toNano } from '../../terms/rounding.ts'
import type { Domain } from '../domain.ts'
import type { CountedPoint, Note } from '../figures.ts'
import type { NoteCode } from '../noteCodes.ts'
import type { Valued } from '../solutions.ts'
import type { SolverCode } from './codes.ts'
import { dominatedOptions } from './dominated.ts'
import { findingsOf } from './findings.ts'
import { tradesFromTheMiddle } from './logrolling.ts'
import { neverRationalNotes } from './neverRational.ts'
import { type SolvedReading, solveReading } from './solvedReading.ts'

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
    /** The most it could get in the zone, the ideal of Kalai and Smorodinsky; null where the zone is empty or nothing of it was found. */
    readonly ideal: number | null
  }[]
  readonly frontier: { readonly points: number; readonly outcomes: number; readonly rationalPoints: number }
  /** One entry an outcome: ties are all listed. Empty where the zone is. */
  readonly nash: readonly SolutionPoint[]
  readonly kalaiSmorodinsky: readonly SolutionPoint[]
  readonly egalitarian: readonly SolutionPoint[]
  readonly utilitarian: readonly SolutionPoint[]
  /** Who decides; null where every principal must consent to everything. */
  readonly decision: {
    /** How many principals must consent to a whole text, and who always. */
    readonly atLeast: number
    readonly always: readonly PartyId[]
    /** Whom an accord binds. */
    readonly binds: 'all' | 'signers'
    /** Outcomes of the zone that no principal would refuse: solutions are looked for among these alone. */
    readonly forAll: number
    /** The smallest coalitions that decide on a whole text, and the outcomes of the zone that all members of each would have. */
    readonly coalitions: readonly { readonly parties: readonly PartyId[]; readonly outcomes: number }[]
  } | null
  readonly zone: {
    readonly outcomes: number
    /** Of all outcomes, 0 to 1. */
    readonly share: number
    /** Outcomes of the zone that the mandates allow, whatever lies outside the text taken as met. */
    readonly reachable: number
    /**
     * Outcomes of the zone that still give no less than no deal once all that is separable is sealed: of those that hold
     * what is sealed, `SolvedReading.sealing.before`. The whole zone where nothing is.
     */
    readonly afterSealing: number
  }
  /** See `oppositionOf`. */
  readonly opposition: number | null
  readonly dominated: readonly { readonly issue: IssueId; readonly option: OptionId }[]
  readonly trades: readonly { readonly give: Options; readonly take: Options; readonly gain: WorthByParty }[]
  readonly warnings: readonly { readonly code: SolverCode | NoteCode; readonly message: string }[]
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

/**
 * Greatest number of outcomes listed of one kind of solution: an issue that nobody values makes ties by the thousand.
 */
const MOST_TIES = 1000

const pointsOf = (domain: Domain, points: readonly CountedPoint[] = []): SolutionPoint[] => {
  const listed: SolutionPoint[] = []
  for (const { worths, packages } of points) {
    if (listed.length === MOST_TIES) break
    for (const pack of packages(MOST_TIES - listed.length))
      listed.push({ worth: byParty(domain, worths), package: optionsOf(pack) })
  }
  return listed
}

const SOLUTIONS = ['nash', 'kalaiSmorodinsky', 'egalitarian', 'utilitarian'] as const

type ListedSolutions = Pick<Analysis, (typeof SOLUTIONS)[number]>

/** Which solutions have more outcomes than are listed. */
const tieNotes = (solutions: SolvedReading['solutions'], listed: ListedSolutions): readonly Note[] =>
  SOLUTIONS.flatMap((solution) => {
    const tied = (solutions?.[solution] ?? []).reduce((sum, { outcomes }) => sum + outcomes, 0)
    const shown = listed[solution].length
    return tied <= shown
      ? []
      : [
          {
            code: 'ties-left-out' as const,
            message: `${tied.toLocaleString('en')} outcomes tie for ${solution}; ${shown.toLocaleString('en')} of them ${shown === 1 ? 'is' : 'are'} listed.`,
          },
        ]
  })

const decisionOf = (
  scenario: Scenario,
  { domain, zoneForAll, coalitions }: SolvedReading,
): Analysis['decision'] => {
  if (isUnanimous(scenario)) return null
  const ids = domain.principals.flatMap((number) => domain.parties[number]?.id ?? [])
  return {
    ...accordRule(scenario),
    binds: boundBy(scenario),
    forAll: zoneForAll,
    coalitions: coalitions.map(({ members, outcomes }) => ({
      parties: members.flatMap((p) => ids[p] ?? []),
      outcomes,
    })),
  }
}

/** `reading` must be one of the scenario's; walk-aways as at the opening. */
export const analyse = (scenario: Scenario, reading: ReadingId): Analysis =>
  analysisOf(scenario, solveReading(scenario, reading))

/** The same from figures that have been computed already. */
export const analysisOf = (scenario: Scenario, solved: SolvedReading): Analysis => {
  const { reading, domain, noDeals, frontier, solutions, zone, ranges, notes } = solved
  const listed: ListedSolutions = {
    nash: pointsOf(domain, solutions?.nash),
    kalaiSmorodinsky: pointsOf(domain, solutions?.kalaiSmorodinsky),
    egalitarian: pointsOf(domain, solutions?.egalitarian),
    utilitarian: pointsOf(domain, solutions?.utilitarian),
  }
  const floors = noDeals.map(toNano)
  const isRational = ({ worths }: Valued): boolean => worths.every((worth, p) => worth >= (floors[p] ?? 0))
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
      outcomes: frontier.reduce((sum, { outcomes }) => sum + outcomes, 0),
      rationalPoints: frontier.filter(isRational).length,
    },
    ...listed,
    zone: {
      outcomes: zone,
      share: zone / domain.outcomes,
      reachable: solved.reachable,
      afterSealing: solved.sealing?.after ?? zone,
    },
    decision: decisionOf(scenario, solved),
    opposition: solved.opposition,
    dominated: dominatedOptions(domain).map(({ issue, option }) => ({ issue, option })),
    trades: tradesFromTheMiddle(domain).map(({ from, to, gains }) => ({
      give: optionsOf(from),
      take: optionsOf(to),
      gain: byParty(domain, gains),
    })),
    warnings: [
      ...findingsOf(scenario, [solved]),
      ...notes,
      ...tieNotes(solutions, listed),
      ...neverRationalNotes(solved),
    ].map(({ code, message }) => ({ code, message })),
    exact: notes.every(({ code }) => code !== 'not-exact'),
  }
}
