/** What a package is worth to one party, and what the party has without one. */
import type { Scenario } from '../scenario/scenario.ts'
import { type IssueId, idsIn, type OptionId } from '../terms/ids.ts'
import { onceFor } from '../terms/onceFor.ts'
import { issuesIn, type Package } from '../terms/package.ts'
import { toNano } from '../terms/rounding.ts'
import type { Sheet, SheetLinkage } from './sheet.ts'

/** Points to take off an option because it relies on somebody who is not trusted. */
export type Discounts = Readonly<Partial<Record<IssueId, Readonly<Partial<Record<OptionId, number>>>>>>

/** Points of one option; an option that the sheet does not know is worth nothing. */
export const pointsOf = (sheet: Sheet, issue: IssueId, option: OptionId): number =>
  sheet.points[issue]?.[option] ?? 0

/** Whether a package meets a linkage: every issue it names ends at one of the options it names. */
export const isLinked = ({ when }: SheetLinkage, pack: Package): boolean => {
  for (const issue of idsIn(when)) {
    const option = pack[issue]
    if (option === undefined || when[issue]?.includes(option) !== true) return false
  }
  return true
}

/**
 * Worth in points of 100, to nine decimals: Σ points − kept × discounts + linkages, and no more than the sheet's cap. `kept`
 * is the share of the discounts that is left, 0 to 1. Meant for complete packages; an issue that is left out adds nothing and meets no linkage. Summed from the last issue named, as the
 * table of worths is: halfway between two billionths the order of a sum decides to which of them it is rounded.
 */
export const worthOf = (sheet: Sheet, pack: Package, discounts?: Discounts, kept = 1): number => {
  let worth = 0
  const named = issuesIn(pack)
  for (let k = named.length - 1; k >= 0; k--) {
    const issue = named[k]
    const option = issue === undefined ? undefined : pack[issue]
    if (issue === undefined || option === undefined) continue
    worth += pointsOf(sheet, issue, option) - toNano(kept * (discounts?.[issue]?.[option] ?? 0))
  }
  for (const linkage of sheet.linkages) if (isLinked(linkage, pack)) worth += linkage.worth
  return Math.min(toNano(worth), sheet.cap ?? Number.POSITIVE_INFINITY)
}

const statusQuoIn = onceFor(
  (issues: Scenario['issues']) =>
    Object.fromEntries(issues.map((issue) => [issue.id, issue.statusQuo])) as Package,
)
const holdsIn = onceFor(
  (issues: Scenario['issues']): Readonly<Record<IssueId, number>> =>
    Object.fromEntries(issues.map((issue) => [issue.id, issue.holds])),
)

/** Every issue at the option that holds while it is unsettled. */
export const statusQuoOf = ({ issues }: Pick<Scenario, 'issues'>): Package => statusQuoIn(issues)

/** What survives of each issue's sealed gain if talks end, 0 to 1. */
export const holdsOf = ({ issues }: Pick<Scenario, 'issues'>): Readonly<Record<IssueId, number>> =>
  holdsIn(issues)

export interface NoDealTerms {
  /** As it stands now, after events, pressing and the rest. */
  readonly reservationValue: number
  readonly sealed: Package
  readonly holds: Readonly<Record<IssueId, number>>
  readonly statusQuo: Package
}

/** What a party has if talks end now: reservation value + Σ over sealed of holds × (option − status quo). */
export const noDealWorth = (sheet: Sheet, terms: NoDealTerms): number => {
  let worth = terms.reservationValue
  for (const issue of issuesIn(terms.sealed)) {
    const option = terms.sealed[issue]
    const before = terms.statusQuo[issue]
    if (option === undefined || before === undefined) continue
    worth += (terms.holds[issue] ?? 0) * (pointsOf(sheet, issue, option) - pointsOf(sheet, issue, before))
  }
  return toNano(worth)
}
