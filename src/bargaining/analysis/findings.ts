/** Collects all findings about a scenario. */
import type { Scenario } from '../../scenario/scenario.ts'
import type { SolverFinding } from './finding.ts'
import { irrelevantIssues, untradableIssues } from './findings/issues.ts'
import { unmandatedOptions, unwantedOptions } from './findings/options.ts'
import { unevenSeats } from './findings/seats.ts'
import { sourceFindings } from './findings/sources.ts'
import { nothingAfterSealing, noZone, onePromise, outOfReachFindings } from './findings/zone.ts'
import type { SolvedReading } from './solvedReading.ts'

const UNDER_READINGS = [
  noZone,
  outOfReachFindings,
  nothingAfterSealing,
  onePromise,
  unevenSeats,
  irrelevantIssues,
  untradableIssues,
  unwantedOptions,
  unmandatedOptions,
]

/**
 * Of the computed readings, in the scenario's order; findings about issues and options are reported if they hold under
 * all.
 */
export const findingsOf = (
  scenario: Scenario,
  allSolved: readonly SolvedReading[],
): readonly SolverFinding[] => [
  ...UNDER_READINGS.flatMap((find) => find(scenario, allSolved)),
  ...sourceFindings(scenario),
]
