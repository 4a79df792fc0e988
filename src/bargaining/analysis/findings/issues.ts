/** Findings about issues that decide nothing, and issues that cannot be traded. */
import { quoted } from '../../../scenario/finding.ts'
import { principalsOf, type Scenario } from '../../../scenario/scenario.ts'
import type { Domain } from '../../domain.ts'
import type { SolverFinding } from '../finding.ts'
import { isLinkedFor, openOptions } from '../linked.ts'
import type { SolvedReading } from '../solvedReading.ts'
import { tradableIssues } from '../tradable.ts'

const isFlatFor = (domain: Domain, party: number, issue: number): boolean => {
  const offset = domain.offsets[issue] ?? 0
  const points = openOptions(domain, issue).map(
    (choice) => domain.parties[party]?.points[offset + choice] ?? 0,
  )
  return points.every((point) => point === points[0])
}

/** An issue with no option inside the red lines has a finding of its own. */
export const isIrrelevant = (domain: Domain, issue: number): boolean =>
  openOptions(domain, issue).length > 0 &&
  domain.principals.every((party) => isFlatFor(domain, party, issue) && !isLinkedFor(domain, party, issue))

export const irrelevantIssues = (scenario: Scenario, allSolved: readonly SolvedReading[]): SolverFinding[] =>
  scenario.issues.flatMap(({ id }, index): SolverFinding[] =>
    allSolved.every(({ domain }) => isIrrelevant(domain, index))
      ? [
          {
            code: 'irrelevant-issue',
            path: ['issues', index, 'id'],
            message: `However issue ${quoted(id)} is settled inside the red lines, it is worth the same to every principal.`,
            hint: 'Give it weight and values that differ, let red lines leave more than one option, or leave it out.',
          },
        ]
      : [],
  )

/**
 * Not reported for a single issue, which has nothing to be exchanged for, nor for a linked one, which may be; nor where
 * three or more parties must gain, since that mostly takes more than two issues.
 */
export const untradableIssues = (
  scenario: Scenario,
  allSolved: readonly SolvedReading[],
): SolverFinding[] => {
  if (scenario.issues.length < 2 || principalsOf(scenario).length > 2) return []
  const tradable = allSolved.map(({ domain }) => tradableIssues(domain))
  return scenario.issues.flatMap(({ id }, index): SolverFinding[] => {
    const isIdle = allSolved.every(
      ({ domain }, n) =>
        tradable[n]?.[index] === false &&
        !isIrrelevant(domain, index) &&
        domain.principals.every((party) => !isLinkedFor(domain, party, index)),
    )
    return isIdle
      ? [
          {
            code: 'untradable-issue',
            path: ['issues', index, 'id'],
            message: `Issue ${quoted(id)} has no logrolling value: no exchange of it for another issue is better for every principal.`,
            hint: 'Let it matter much to one side and little to another, or let the sides want different options.',
          },
        ]
      : []
  })
}
