/** Findings about options that nobody would ask for, and options outside a mandate that no condition ever opens. */
import { type Path, quoted } from '../../../scenario/finding.ts'
import { partyOf, type Scenario } from '../../../scenario/scenario.ts'
import type { IssueId, OptionId, PartyId } from '../../../terms/ids.ts'
import { consentersOf } from '../../domain.ts'
import { dominatedOptions } from '../dominated.ts'
import type { SolverFinding } from '../finding.ts'
import type { SolvedReading } from '../solvedReading.ts'

/** “option "a"”, “options "a", "b" and "c"”. */
const optionsNamed = (ids: readonly OptionId[]): string => {
  const names = ids.map((id) => quoted(id))
  const last = names.pop() ?? ''
  return names.length === 0 ? `option ${last}` : `options ${names.join(', ')} and ${last}`
}

const placeOf = (scenario: Scenario, issue: number, option: OptionId): Path => [
  'issues',
  issue,
  'options',
  scenario.issues[issue]?.options.findIndex(({ id }) => id === option) ?? 0,
  'id',
]

/** Not reported for the status quo: that it is bad for all is what talks are for. */
export const unwantedOptions = (scenario: Scenario, allSolved: readonly SolvedReading[]): SolverFinding[] => {
  const [first, ...rest] = allSolved.map(({ domain }) => dominatedOptions(domain, [...domain.parties.keys()]))
  return scenario.issues.flatMap(({ id, statusQuo }, index): SolverFinding[] => {
    const unwanted = (first ?? []).filter(
      ({ issue, option }) =>
        issue === id &&
        option !== statusQuo &&
        rest.every((others) => others.some((other) => other.issue === issue && other.option === option)),
    )
    const [one] = unwanted
    if (one === undefined) return []
    const better = unwanted.length === 1 ? quoted(one.by) : 'another option'
    return [
      {
        code: 'unwanted-option',
        path: placeOf(scenario, index, one.option),
        message: `No seat would ever want ${optionsNamed(unwanted.map(({ option }) => option))} of issue ${quoted(id)}: ${better} is at least as good for every one of them, whatever else is agreed.`,
        hint: 'Raise its value to somebody, or leave it out, unless it is meant as a step that is easier to sign for.',
      },
    ]
  })
}

/** Or says itself, by a red line, that it never will. */
const maySignFor = (scenario: Scenario, party: PartyId, issue: IssueId, option: OptionId): boolean => {
  const { mandate, redLines } = partyOf(scenario, party)
  const given = mandate[issue]
  return (
    redLines.some((line) => line.issue === issue && line.options.includes(option)) ||
    given === undefined ||
    given.allowed.includes(option) ||
    given.widening.some(({ options }) => options.includes(option))
  )
}

/** An issue of which no option may ever be signed is reported by the reader, as `deadlocked-issue`. */
export const unmandatedOptions = (scenario: Scenario, [first]: readonly SolvedReading[]): SolverFinding[] =>
  scenario.issues.flatMap((issue, i): SolverFinding[] => {
    const barred = issue.options.map(({ id }) =>
      consentersOf(scenario, issue.id, id).filter((party) => !maySignFor(scenario, party, issue.id, id)),
    )
    if (barred.every((parties) => parties.length > 0)) return []
    const isTold = (o: number): boolean =>
      (barred[o]?.length ?? 0) > 0 &&
      first?.domain.crossed[(first.domain.offsets[i] ?? 0) + o] !== 1 &&
      issue.options[o]?.id !== issue.statusQuo
    const told = issue.options.flatMap(({ id }, o) => (isTold(o) ? [id] : []))
    const [one] = told
    if (one === undefined) return []
    const who = [...new Set(issue.options.flatMap((_, o) => (isTold(o) ? (barred[o] ?? []) : [])))]
    return [
      {
        code: 'unmandated-option',
        path: placeOf(scenario, i, one),
        message: `No red line rules out ${optionsNamed(told)} of issue ${quoted(issue.id)}, yet no mandate of ${who.map((id) => quoted(id)).join(' or ')} will ever allow ${told.length === 1 ? 'it' : 'them'}.`,
        hint: 'Let the capital allow or widen it, or make it a red line.',
      },
    ]
  })
