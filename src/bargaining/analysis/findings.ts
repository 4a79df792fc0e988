/** Everything that the mathematics finds remarkable about a scenario. */
import type { Scenario } from '../../scenario/scenario.ts'
import type { SolverFinding } from './finding.ts'
import { irrelevantIssues, untradableIssues } from './findings/issues.ts'
import { unmandatedOptions, unwantedOptions } from './findings/options.ts'
import { unevenSeats } from './findings/seats.ts'
import { sourceFindings } from './findings/sources.ts'
import { nothingAfterSealing, noZone, onePromise, outOfReachFindings } from './findings/zone.ts'
import type { Reckoning } from './reckoning.ts'

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

/** Of the readings computed, in the scenario's order; what holds of issues and options is told if it holds under all. */
export const findingsOf = (
  scenario: Scenario,
  reckonings: readonly Reckoning[],
): readonly SolverFinding[] => [
  ...UNDER_READINGS.flatMap((find) => find(scenario, reckonings)),
  ...sourceFindings(scenario),
]
