/**
 * A scenario under one reading as typed arrays: what every enumeration runs on. Compiled once and shared; an outcome
 * (a complete package) is a mixed-radix number whose last issue turns fastest.
 */
import { accordRule, isDeciding } from '../scenario/decision.ts'
import { principalsOf, type Scenario } from '../scenario/scenario.ts'
import type { IssueId, OptionId, PartyId, ReadingId } from '../terms/ids.ts'
import { onceFor } from '../terms/onceFor.ts'
import type { Package } from '../terms/package.ts'
import { isSameList } from '../terms/sameList.ts'
import type { Sheet } from './sheet.ts'
import { sheetOf } from './sheetOf.ts'
import { type Votes, type VotesParts, votesFrom } from './votes.ts'

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
  /**
   * 1 by place where no accord may have the option: it crosses a red line of a party that must underwrite it or of a
   * principal; where not all principals must consent, of so many that too few are left to decide.
   */
  readonly crossed: Uint8Array
  /** Who decides on a whole text; null where all principals must consent. */
  readonly votes: Votes | null
}

/** The parts a domain is made of: for a scenario see `compileDomain`. */
export interface DomainParts {
  readonly issues: readonly DomainIssue[]
  readonly sheets: readonly Sheet[]
  readonly principals: readonly PartyId[]
  /** Of any principal or underwriter; with `votes`, of the underwriters alone. */
  readonly crossed: (issue: IssueId, option: OptionId) => boolean
  readonly votes?: VotesParts | null
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

export const domainFrom = ({ issues, sheets, principals, crossed, votes: parts }: DomainParts): Domain => {
  const sizes = Int32Array.from(issues, (issue) => issue.options.length)
  const strides = new Float64Array(sizes.length)
  const offsets = new Int32Array(sizes.length)
  let outcomes = 1
  for (let i = sizes.length - 1; i >= 0; i--) {
    strides[i] = outcomes
    outcomes *= sizes[i] ?? 1
  }
  for (let i = 1; i < sizes.length; i++) offsets[i] = (offsets[i - 1] ?? 0) + (sizes[i - 1] ?? 0)
  const votes = parts ? votesFrom(parts, issues, principals) : null
  return {
    issues,
    sizes,
    strides,
    offsets,
    outcomes,
    votes,
    parties: sheets.map((sheet) => compileParty(sheet, issues)),
    principals: principals.map((id) => sheets.findIndex((sheet) => sheet.party === id)),
    crossed: Uint8Array.from(
      issues.flatMap((issue, i) =>
        issue.options.map((option, o) =>
          crossed(issue.id, option) || votes?.bars[(offsets[i] ?? 0) + o] === 1 ? 1 : 0,
        ),
      ),
    ),
  }
}

const isSameParty = (a: DomainParty, b: DomainParty): boolean =>
  a.id === b.id &&
  a.cap === b.cap &&
  isSameList(a.points, b.points) &&
  a.linkages.length === b.linkages.length &&
  a.linkages.every(({ worth, masks }, number) => {
    const other = b.linkages[number]
    return other?.worth === worth && isSameList(masks, other.masks)
  })

/**
 * `domain` with these parties, of which those that are as they were in `before` stay the same objects; and so does the domain
 * where all its own do. What was found of either need not be found again.
 */
const withParties = (domain: Domain, before: Domain, parties: readonly DomainParty[]): Domain => {
  const kept = parties.map((party, number) => {
    const own = before.parties[number]
    return own !== undefined && isSameParty(own, party) ? own : party
  })
  return kept.every((party, number) => party === domain.parties[number])
    ? domain
    : { ...domain, parties: kept }
}

/** The same space with other sheets, one for each party in its order: nothing is found again of what they leave as it was. */
export const withSheets = (domain: Domain, sheets: readonly Sheet[]): Domain =>
  withParties(
    domain,
    domain,
    sheets.map((sheet) => compileParty(sheet, domain.issues)),
  )

const isSameVotes = (a: Votes | null, b: Votes | null): boolean =>
  a === b ||
  (a !== null &&
    b !== null &&
    a.principals === b.principals &&
    isSameList(a.winning, b.winning) &&
    isSameList(a.crosses, b.crosses) &&
    isSameList(a.needs, b.needs) &&
    isSameList(a.bars, b.bars))

/** Whether outcomes have the same numbers and names, and the same of them may be in an accord. */
const isSameSpace = (a: Domain, b: Domain): boolean =>
  a.issues.length === b.issues.length &&
  a.issues.every(({ id, options }, number) => {
    const other = b.issues[number]
    return id === other?.id && isSameList(options, other.options)
  }) &&
  a.parties.length === b.parties.length &&
  isSameList(a.principals, b.principals) &&
  isSameList(a.crossed, b.crossed) &&
  isSameVotes(a.votes, b.votes)

/** Readings that share a domain go on sharing it. */
const keptIn = onceFor((_: Domain) => new WeakMap<Domain, Domain>())

/**
 * `now`, a text's domain, made of what the text `before` has in common with it: nothing is found again of what is as it was.
 * The same object whenever it is asked for again.
 */
export const keptDomain = (before: Domain, now: Domain): Domain => {
  const known = keptIn(now).get(before)
  if (known) return known
  const kept = isSameList(before.sizes, now.sizes)
    ? withParties(isSameSpace(before, now) ? before : now, before, now.parties)
    : now
  keptIn(now).set(before, kept)
  return kept
}

const drawsRedLine = (scenario: Scenario, party: PartyId, issue: IssueId, option: OptionId): boolean =>
  scenario.parties
    .find(({ id }) => id === party)
    ?.redLines.some((line) => line.issue === issue && line.options.includes(option)) === true

const underwritersOf = (scenario: Scenario, issue: IssueId, option: OptionId): readonly PartyId[] =>
  scenario.issues.find(({ id }) => id === issue)?.options.find(({ id }) => id === option)?.underwriters ?? []

/**
 * Whose consent an option needs if these principals decide together (all of them where none are named), and that of the
 * parties that must underwrite it.
 */
export const consentersOf = (
  scenario: Scenario,
  issue: IssueId,
  option: OptionId,
  deciding: readonly PartyId[] = principalsOf(scenario).map(({ id }) => id),
): readonly PartyId[] => [...new Set([...deciding, ...underwritersOf(scenario, issue, option)])]

/** Null where all principals must consent to a whole text. */
const votesIn = (scenario: Scenario): VotesParts | null => {
  const rule = accordRule(scenario)
  return rule.atLeast >= principalsOf(scenario).length
    ? null
    : {
        isDeciding: (coalition) => isDeciding(rule, coalition),
        crosses: (party, issue, option) => drawsRedLine(scenario, party, issue, option),
        needs: (party, issue, option) => underwritersOf(scenario, issue, option).includes(party),
      }
}

/**
 * A scenario's issues, principals and red lines, with the sheets given: a reading's, or as they have become. An option that
 * is shut counts as one that crosses a red line: no accord may have it.
 */
export const domainOfSheets = (
  scenario: Scenario,
  sheets: readonly Sheet[],
  isShut: (issue: IssueId, option: OptionId) => boolean = () => false,
): Domain => {
  const votes = votesIn(scenario)
  return domainFrom({
    issues: scenario.issues.map((issue) => ({
      id: issue.id,
      options: issue.options.map((option) => option.id),
    })),
    sheets,
    principals: principalsOf(scenario).map(({ id }) => id),
    crossed: (issue, option) =>
      isShut(issue, option) ||
      (votes === null ? consentersOf(scenario, issue, option) : underwritersOf(scenario, issue, option)).some(
        (party) => drawsRedLine(scenario, party, issue, option),
      ),
    votes,
  })
}

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

/**
 * The same outcomes where all principals must consent: what is rational for all is looked for there. The domain itself
 * where all must anyway.
 */
export const consensusOf = onceFor(
  (domain: Domain): Domain =>
    domain.votes === null
      ? domain
      : {
          ...domain,
          crossed: domain.crossed.map((barred, place) => barred | ((domain.votes?.crosses[place] ?? 0) && 1)),
          votes: null,
        },
)

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
