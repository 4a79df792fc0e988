/**
 * Who decides on a package. A rule “at least k, always these” is a simple game in the sense of von Neumann & Morgenstern
 * (1944): its winning coalitions are called deciding here. What a package needs is what each of its issues needs, so it
 * is again such a rule: the largest k, and everybody who has a veto on one of them.
 */
import type { IssueId, PartyId } from '../terms/ids.ts'
import { idsIn } from '../terms/ids.ts'
import { onceFor } from '../terms/onceFor.ts'
import { type Party, principalsOf, type Scenario } from './scenario.ts'

export interface DecisionRule {
  /** How many principals must consent. */
  readonly atLeast: number
  /** Those who must be among them. */
  readonly always: readonly PartyId[]
}

/** A scenario, or what a seat is shown of it. */
export type Deciders = Pick<Scenario, 'decision'> & {
  readonly parties: readonly Pick<Party, 'id' | 'roles'>[]
}

type Decision = NonNullable<Scenario['decision']>
type Votes = Pick<Decision, 'atLeast' | 'always'>

/** Of a file that says nothing: every principal must consent to everything. */
const UNANIMITY: Decision = { always: [], issues: {}, binds: 'all' }

const rulesOf = onceFor((scenario: Deciders) => {
  const { decision = UNANIMITY } = scenario
  const principals = principalsOf(scenario).length
  const ruleFrom = ({ atLeast = principals, always }: Votes): DecisionRule => ({ atLeast, always })
  const general = ruleFrom(decision)
  const byIssue = new Map(
    idsIn(decision.issues).map((issue) => [issue, ruleFrom(decision.issues[issue] ?? decision)]),
  )
  const all = [general, ...byIssue.values()]
  return {
    general,
    byIssue,
    accord: together(all),
    isUnanimous: all.every(({ atLeast }) => atLeast >= principals),
  }
})

/** The rule of what needs all of these. */
const together = (rules: readonly DecisionRule[]): DecisionRule => ({
  atLeast: Math.max(...rules.map(({ atLeast }) => atLeast)),
  always: [...new Set(rules.flatMap(({ always }) => always))],
})

/** Whether nothing is ever decided without the consent of every principal. */
export const isUnanimous = (scenario: Deciders): boolean => rulesOf(scenario).isUnanimous

/** Whom an accord holds for that some have not signed: all, or its signers. */
export const boundBy = ({ decision = UNANIMITY }: Pick<Scenario, 'decision'>): Decision['binds'] =>
  decision.binds

/** The rule of what is about no issue: to adjourn. */
export const generalRule = (scenario: Deciders): DecisionRule => rulesOf(scenario).general

/** The rule of a whole accord. */
export const accordRule = (scenario: Deciders): DecisionRule => rulesOf(scenario).accord

/** The rule of a package on these issues. */
export const ruleOn = (scenario: Deciders, issues: readonly IssueId[]): DecisionRule => {
  const { general, byIssue } = rulesOf(scenario)
  return byIssue.size === 0 || issues.length === 0
    ? general
    : together(issues.map((issue) => byIssue.get(issue) ?? general))
}

/** Whether these principals can decide by the rule, all of them consenting. */
export const isDeciding = ({ atLeast, always }: DecisionRule, consenting: readonly PartyId[]): boolean =>
  consenting.length >= atLeast && always.every((party) => consenting.includes(party))
