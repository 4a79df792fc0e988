/**
 * The nearest change to the viewer's own refused text: one step on one row, towards what the refuser last asked for.
 * Inferred from what everyone has heard and weighed with the viewer's own figures; it uses nobody's secret, and does
 * not promise that the changed text would be accepted.
 */

import { type Issue, issueOf, type Option } from '../scenario/scenario.ts'
import type { Offer } from '../table/offer.ts'
import type { PartyView } from '../table/view.ts'
import { latestAnswers } from '../telling/answerSentence.ts'
import type { Refusal } from '../telling/refusalWords.ts'
import type { IssueId } from '../terms/ids.ts'
import { issuesIn, type Package } from '../terms/package.ts'
import { barredFor } from './barred.ts'
import { worthInHand } from './worthInHand.ts'

export interface NearestChange {
  readonly issue: Issue
  readonly from: Option
  readonly to: Option
  /** The offer with the step taken. */
  readonly package: Package
  /** Worth to the viewer in points of 100, before and after, what the text leaves open as it last asked. */
  readonly before: number
  readonly after: number
  readonly noDeal: number
}

type Refused = Pick<Refusal, 'by' | 'inTheWay' | 'tells'>

/** Places of the offer's option and of what the refuser last asked for; null where it asked for the same, or for nothing. */
const gapOn = (
  view: PartyView,
  offer: Offer,
  by: Refused['by'],
  id: IssueId,
): { readonly from: number; readonly to: number } | null => {
  const { options } = issueOf(view.scenario, id)
  const placeOf = (option: string | undefined): number => options.findIndex((each) => each.id === option)
  const [from, to] = [placeOf(offer.package[id]), placeOf(view.asks[by]?.[id])]
  return from < 0 || to < 0 || from === to ? null : { from, to }
}

/**
 * The rows on which a step is looked for, in order: those that the refuser named. Where it named none, the row on which it is
 * furthest from the offer, because a step on a row that it did not mind would change nothing for it.
 */
const rowsInOrder = (view: PartyView, offer: Offer, { by, inTheWay, tells }: Refused): readonly IssueId[] => {
  const widthOn = (id: IssueId): number => {
    const gap = gapOn(view, offer, by, id)
    return gap === null ? 0 : Math.abs(gap.to - gap.from)
  }
  const named = [...new Set([...(tells?.direction === undefined ? [] : [tells.direction]), ...inTheWay])]
  if (named.length > 0) return named
  return issuesIn(offer.package).toSorted((a, b) => widthOn(b) - widthOn(a))
}

const stepOn = (view: PartyView, offer: Offer, by: Refused['by'], id: IssueId): NearestChange | null => {
  const gap = gapOn(view, offer, by, id)
  if (gap === null) return null
  const issue = issueOf(view.scenario, id)
  const from = issue.options[gap.from]
  const to = issue.options[gap.from + Math.sign(gap.to - gap.from)]
  if (from === undefined || to === undefined) return null
  const pack = { ...offer.package, [id]: to.id }
  // A step on one row may break a condition of another row's option, so the whole text is checked.
  if (barredFor(view, pack).length > 0) return null
  const after = worthInHand(view, pack, offer.forAccordOnly)
  const before = worthInHand(view, offer.package, offer.forAccordOnly).draft
  return after.draft < after.noDeal
    ? null
    : { issue, from, to, package: pack, before, after: after.draft, noDeal: after.noDeal }
}

/**
 * On the issue that the refuser said would move it most, else on those that it named in the way; where it named none, where
 * it is furthest from the offer. Null where no step is within the viewer's mandate and worth no less to it than leaving, and
 * where another has refused as well: a step towards the one need not move the other.
 * `view`: after the answer.
 */
export const nearestChange = (view: PartyView, offer: Offer, refusal: Refused): NearestChange | null => {
  if (latestAnswers(offer).some(({ by, accepted }) => by !== refusal.by && !accepted)) return null
  for (const id of rowsInOrder(view, offer, refusal)) {
    const change = stepOn(view, offer, refusal.by, id)
    if (change !== null) return change
  }
  return null
}
