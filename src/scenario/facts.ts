/** How large a scenario is, in six numbers. */
import type { Scenario } from './scenario.ts'

export interface Facts {
  readonly parties: number
  readonly issues: number
  /** Over all issues. */
  readonly options: number
  /** Complete packages. */
  readonly outcomes: number
  readonly rounds: number
  readonly events: number
}

export const factsOf = ({ parties, issues, rounds, events }: Scenario): Facts => ({
  parties: parties.length,
  issues: issues.length,
  options: issues.reduce((sum, issue) => sum + issue.options.length, 0),
  outcomes: issues.reduce((product, issue) => product * issue.options.length, 1),
  rounds: rounds.length,
  events: events.length,
})
