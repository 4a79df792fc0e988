/** Issues and options by the names that the board gives them. */
import { type Issue, issueOf, type Option, optionOf, type Scenario } from '../scenario/scenario.ts'
import type { IssueId, OptionId } from '../terms/ids.ts'
import { issuesIn, type Package } from '../terms/package.ts'
import { type InLanguage, listedTo } from './told.ts'

interface Seen {
  readonly scenario: Pick<Scenario, 'issues'>
}

export const issueLabel = (view: Seen, issue: IssueId): string => issueOf(view.scenario, issue).label

export const issuesNamed = (view: Seen & InLanguage, issues: readonly IssueId[]): string =>
  listedTo(
    view,
    issues.map((issue) => issueLabel(view, issue)),
  )

export const optionShort = (view: Seen, issue: IssueId, option: OptionId): string =>
  optionOf(view.scenario, issue, option).short

/** A package's issues with the option it names for each, in the scenario's order. */
export const namedIn = (
  view: Seen,
  pack: Package,
): readonly { readonly issue: Issue; readonly option: Option }[] =>
  view.scenario.issues.flatMap((issue) => {
    const option = issue.options.find((each) => each.id === pack[issue.id])
    return option === undefined ? [] : [{ issue, option }]
  })

/** For issues on which two packages differ: the step from one option to the other, in the board's labels. */
export const stepsBetween = (
  view: Seen,
  from: Package,
  to: Package,
): readonly { readonly issue: Issue; readonly from: Option | null; readonly to: Option }[] => {
  const before = new Map(namedIn(view, from).map(({ issue, option }) => [issue.id, option]))
  return namedIn(view, to).flatMap(({ issue, option }) => {
    const was = before.get(issue.id) ?? null
    return was?.id === option.id ? [] : [{ issue, from: was, to: option }]
  })
}

/** “Monitoring: US-led”, for every issue that a package names, in the package's order. */
export const phrasesOf = (scenario: Seen['scenario'], pack: Package): readonly string[] =>
  issuesIn(pack).flatMap((issue) => {
    const option = pack[issue]
    return option === undefined
      ? []
      : [`${issueLabel({ scenario }, issue)}: ${optionShort({ scenario }, issue, option)}`]
  })
