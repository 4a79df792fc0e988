/**
 * A scenario under one reading as typed arrays: what every enumeration runs on. Compiled once and shared; an outcome
 * (a complete package) is a mixed-radix number whose last issue turns fastest.
 */
import { principalsOf, type Scenario } from '../scenario/scenario.ts'
import type { IssueId, OptionId, PartyId, ReadingId } from '../terms/ids.ts'
import { onceFor } from '../terms/onceFor.ts'
import type { Package } from '../terms/package.ts'
import type { Sheet } from './sheet.ts'
import { sheetOf } from './sheetOf.ts'

export interface DomainIssue {
  readonly id: IssueId
  readonly options: readonly OptionId[]
}

/** What decides the worth of an outcome to one party. */
export interface DomainParty {
  readonly id: PartyId
  /** Points by place: the issue's offset plus the option's number. */
  readonly points: Float64Array
  readonly linkages: readonly DomainLinkage[]
  /** No accord is worth more than this; infinite without such a rule. */
  readonly cap: number
}

export interface DomainLinkage {
  /** For every issue the options that count, as bits; all bits where the linkage does not name the issue. */
  readonly masks: Int32Array
  readonly worth: number
}

export interface Domain {
  readonly issues: readonly DomainIssue[]
  readonly sizes: Int32Array
  /** Doubles, not 32-bit integers: a space too large to enumerate has strides beyond those. */
  readonly strides: Float64Array
  /** Where each issue's options begin in arrays by place. */
  readonly offsets: Int32Array
  /** Exact up to 2^53; beyond, the nearest double, and outcomes have no numbers of their own. */
  readonly outcomes: number
  /** All parties, in the scenario's order. */
  readonly parties: readonly DomainParty[]
  /** Whose consent everything needs: the only ones that zone, frontier and solutions count. Numbers into `parties`. */
  readonly principals: readonly number[]
  /** 1 by place where an option crosses a red line of a principal or of a party that must underwrite it. */
  readonly crossed: Uint8Array
}

/** The parts a domain is made of: for a scenario see `compileDomain`. */
export interface DomainParts {
  readonly issues: readonly DomainIssue[]
  readonly sheets: readonly Sheet[]
  readonly principals: readonly PartyId[]
  readonly crossed: (issue: IssueId, option: OptionId) => boolean
}

const compileParty = (sheet: Sheet, issues: readonly DomainIssue[]): DomainParty => ({
  id: sheet.party,
  points: Float64Array.from(
    issues.flatMap((issue) => issue.options.map((option) => sheet.points[issue.id]?.[option] ?? 0)),
  ),
  cap: sheet.cap ?? Number.POSITIVE_INFINITY,
  linkages: sheet.linkages.map((linkage) => ({
    worth: linkage.worth,
    masks: Int32Array.from(issues, (issue) => {
      const named = linkage.when[issue.id]
      return issue.options.reduce(
        (mask, option, number) => (!named || named.includes(option) ? mask | (1 << number) : mask),
        0,
      )
    }),
  })),
})

export const domainFrom = ({ issues, sheets, principals, crossed }: DomainParts): Domain => {
  const sizes = Int32Array.from(issues, (issue) => issue.options.length)
  const strides = new Float64Array(sizes.length)
  const offsets = new Int32Array(sizes.length)
  let outcomes = 1
  for (let i = sizes.length - 1; i >= 0; i--) {
    strides[i] = outcomes
    outcomes *= sizes[i] ?? 1
  }
  for (let i = 1; i < sizes.length; i++) offsets[i] = (offsets[i - 1] ?? 0) + (sizes[i - 1] ?? 0)
  return {
    issues,
    sizes,
    strides,
    offsets,
    outcomes,
    parties: sheets.map((sheet) => compileParty(sheet, issues)),
    principals: principals.map((id) => sheets.findIndex((sheet) => sheet.party === id)),
    crossed: Uint8Array.from(
      issues.flatMap((issue) => issue.options.map((option) => (crossed(issue.id, option) ? 1 : 0))),
    ),
  }
}

const drawsRedLine = (scenario: Scenario, party: PartyId, issue: IssueId, option: OptionId): boolean =>
  scenario.parties
    .find(({ id }) => id === party)
    ?.redLines.some((line) => line.issue === issue && line.options.includes(option)) === true

/** Whose consent an option needs: every principal's, and that of the parties that must underwrite it. */
export const consentersOf = (scenario: Scenario, issue: IssueId, option: OptionId): readonly PartyId[] => {
  const underwriters =
    scenario.issues.find(({ id }) => id === issue)?.options.find(({ id }) => id === option)?.underwriters ??
    []
  return [...new Set([...principalsOf(scenario).map(({ id }) => id), ...underwriters])]
}

/** A scenario's issues, principals and red lines, with the sheets given: a reading's, or as they have become. */
export const domainOfSheets = (scenario: Scenario, sheets: readonly Sheet[]): Domain =>
  domainFrom({
    issues: scenario.issues.map((issue) => ({
      id: issue.id,
      options: issue.options.map((option) => option.id),
    })),
    sheets,
    principals: principalsOf(scenario).map(({ id }) => id),
    crossed: (issue, option) =>
      consentersOf(scenario, issue, option).some((party) => drawsRedLine(scenario, party, issue, option)),
  })

const compiledOf = onceFor((_: Scenario) => new Map<ReadingId, Domain>())

/** The domain of a scenario under a reading; the same object whenever it is asked for again. */
export const compileDomain = (scenario: Scenario, reading: ReadingId): Domain => {
  const readings = compiledOf(scenario)
  const known = readings.get(reading)
  if (known) return known
  const domain = domainOfSheets(
    scenario,
    scenario.parties.map((party) => sheetOf(scenario, reading, party.id)),
  )
  readings.set(reading, domain)
  return domain
}

/** The number of the option that an outcome has on an issue. */
export const choiceAt = (domain: Domain, outcome: number, issue: number): number =>
  Math.floor(outcome / (domain.strides[issue] ?? 1)) % (domain.sizes[issue] ?? 1)

/** The number of a complete package; null when it leaves an issue out or names an option that does not exist. */
export const outcomeOf = (domain: Domain, pack: Package): number | null => {
  let outcome = 0
  for (let i = 0; i < domain.issues.length; i++) {
    const issue = domain.issues[i]
    const option = issue && pack[issue.id]
    if (!issue || option === undefined || !issue.options.includes(option)) return null
    const choice = issue.options.indexOf(option)
    outcome += choice * (domain.strides[i] ?? 0)
  }
  return outcome
}

export const packageOf = (domain: Domain, outcome: number): Package => {
  const pack: Record<IssueId, OptionId> = {}
  domain.issues.forEach((issue, i) => {
    const option = issue.options[choiceAt(domain, outcome, i)]
    if (option !== undefined) pack[issue.id] = option
  })
  return pack
}
