/** Options that nobody would ever ask for, and options that nobody forbids and somebody may never sign. */
import { quoted } from '../../../scenario/finding.ts'
import { partyOf, type Scenario } from '../../../scenario/scenario.ts'
import type { IssueId, OptionId, PartyId } from '../../../terms/ids.ts'
import { consentersOf } from '../../domain.ts'
import { dominatedOptions } from '../dominated.ts'
import type { SolverFinding } from '../finding.ts'
import type { Reckoning } from '../reckoning.ts'

/** Not told of what holds anyway while the issue is unsettled: that it is bad for all is what talks are for. */
export const unwantedOptions = (scenario: Scenario, reckonings: readonly Reckoning[]): SolverFinding[] => {
  const [first, ...rest] = reckonings.map(({ domain }) =>
    dominatedOptions(domain, [...domain.parties.keys()]),
  )
  return (first ?? []).flatMap(({ issue, option, by }): SolverFinding[] => {
    const at = scenario.issues.findIndex(({ id }) => id === issue)
    const options = scenario.issues[at]?.options ?? []
    const isEverywhere = rest.every((others) =>
      others.some((other) => other.issue === issue && other.option === option),
    )
    if (!isEverywhere || scenario.issues[at]?.statusQuo === option) return []
    return [
      {
        code: 'unwanted-option',
        path: ['issues', at, 'options', options.findIndex(({ id }) => id === option), 'id'],
        message: `No seat would ever want option ${quoted(option)} of issue ${quoted(issue)}: ${quoted(by)} is at least as good for every one of them, whatever else is agreed.`,
        hint: 'Raise its value to somebody, or leave it out, unless it is meant as a step that is easier to sign for.',
      },
    ]
  })
}

const maySignFor = (scenario: Scenario, party: PartyId, issue: IssueId, option: OptionId): boolean => {
  const given = partyOf(scenario, party).mandate[issue]
  return (
    given === undefined ||
    given.allowed.includes(option) ||
    given.widening.some(({ options }) => options.includes(option))
  )
}

/** An issue of which no option may ever be signed is the reader's to tell, as `deadlocked-issue`. */
export const unmandatedOptions = (scenario: Scenario, [first]: readonly Reckoning[]): SolverFinding[] =>
  scenario.issues.flatMap((issue, i): SolverFinding[] => {
    const barred = issue.options.map(({ id }) =>
      consentersOf(scenario, issue.id, id).filter((party) => !maySignFor(scenario, party, issue.id, id)),
    )
    if (barred.every((parties) => parties.length > 0)) return []
    return issue.options.flatMap((option, o): SolverFinding[] => {
      const [who] = barred[o] ?? []
      const isRed = first?.domain.crossed[(first.domain.offsets[i] ?? 0) + o] === 1
      if (who === undefined || isRed || issue.statusQuo === option.id) return []
      return [
        {
          code: 'unmandated-option',
          path: ['issues', i, 'options', o, 'id'],
          message: `Option ${quoted(option.id)} of issue ${quoted(issue.id)} crosses no red line, yet the mandate of ${quoted(who)} never allows it.`,
          hint: `Let the capital of ${quoted(who)} allow or widen it, or make it a red line.`,
        },
      ]
    })
  })
