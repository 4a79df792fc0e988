/**
 * What the viewer's draft, and the offer on the table, would be worth to it. Both are completed in the same way as a
 * counterpart does it: issues left open are valued as the viewer last asked for them.
 */
import { sheetInDistrust } from '../bargaining/distrust.ts'
import type { SheetLinkage } from '../bargaining/sheet.ts'
import { holdsOf, isLinked, noDealWorth, statusQuoOf, worthOf } from '../bargaining/worth.ts'
import { draftPackage } from '../table/state.ts'
import type { PartyView } from '../table/view.ts'
import type { IssueId } from '../terms/ids.ts'
import { issuesIn, layPackage, type Package } from '../terms/package.ts'
import { scaleEnd } from './worthScale.ts'

export interface WorthInHand {
  readonly draft: number
  /** Of the offer on the table; null where none stands. */
  readonly standing: number | null
  readonly noDeal: number
  /** Where the scale ends on which these figures are shown. */
  readonly most: number
  /**
   * What has been promised to the viewer if it signs, less what its own promises then cost it: counted in the draft's
   * worth and the standing one's.
   */
  readonly promised: number
  /** Issues on which the draft, laid on what is agreed and on the viewer's asks, crosses a red line of the viewer's. */
  readonly redLines: readonly IssueId[]
  /** The same of the offer on the table. */
  readonly standingRedLines: readonly IssueId[]
  /** Number of issues that the draft leaves open, valued as last asked for. */
  readonly left: number
  /** No deal after the draft's separable issues were sealed, where it names any. */
  readonly noDealIfSealed: number | null
  /** Linkages that the draft meets and in which one of its own issues takes part. */
  readonly linkages: readonly SheetLinkage[]
}

export const worthInHand = (
  view: PartyView,
  drafted: Package,
  forAccordOnly: readonly IssueId[],
): WorthInHand => {
  const { sheet, distrust, promised, noDeal } = view.own
  const trusting = sheetInDistrust(view.scenario, sheet, distrust)
  const statusQuo = statusQuoOf(view.scenario)
  const agreed = draftPackage(view.draft)
  const settled = layPackage(layPackage(statusQuo, view.asks[view.viewer] ?? {}), agreed)
  const accord = (pack: Package): number => worthOf(trusting, layPackage(settled, pack)) + promised
  const redLinesOf = (pack: Package): readonly IssueId[] => {
    const text = layPackage(settled, pack)
    return issuesIn(text).filter((issue) => {
      const option = text[issue]
      return option !== undefined && view.own.mandate[issue]?.[option]?.status === 'redLine'
    })
  }
  const sealing = view.scenario.issues.filter(
    (issue) => issue.separable && drafted[issue.id] !== undefined && !forAccordOnly.includes(issue.id),
  )
  const gain = noDealWorth(sheet, {
    reservationValue: 0,
    sealed: Object.fromEntries(sealing.map((issue) => [issue.id, drafted[issue.id]])) as Package,
    holds: holdsOf(view.scenario),
    statusQuo,
  })
  const draft = accord(drafted)
  const standing = view.onTable === null ? null : accord(view.onTable.package)
  return {
    draft,
    standing,
    noDeal,
    most: scaleEnd(promised, draft, standing ?? 0),
    promised,
    redLines: redLinesOf(drafted),
    standingRedLines: view.onTable === null ? [] : redLinesOf(view.onTable.package),
    left: view.scenario.issues.filter(
      (issue) => agreed[issue.id] === undefined && drafted[issue.id] === undefined,
    ).length,
    noDealIfSealed: sealing.length === 0 ? null : noDeal + gain,
    linkages: sheet.linkages.filter(
      (linkage) =>
        isLinked(linkage, layPackage(settled, drafted)) &&
        issuesIn(drafted).some((issue) => linkage.when[issue] !== undefined),
    ),
  }
}
