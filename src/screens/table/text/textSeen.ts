/** What the text shows besides the draft: the view, and how its rows fare in the moment that is being told. */
import { settledRows } from '../../../seat/answerMoment.ts'
import type { SuggestedOpening } from '../../../seat/firstTurn.ts'
import { floatedHere } from '../../../seat/floatedHere.ts'
import { isAskedToAnswer } from '../../../seat/isAskedToAnswer.ts'
import type { PartyView } from '../../../table/view.ts'
import type { IssueId } from '../../../terms/ids.ts'
import { issuesIn } from '../../../terms/package.ts'
import type { MomentNow } from '../useMoment.ts'

export interface TextSeen {
  readonly view: PartyView
  readonly settling: ReturnType<typeof settledRows>
  /** Settled a moment ago. */
  readonly fresh: ReadonlySet<IssueId>
  /** Rows of what is answered or was floated to the viewer, or with which it could begin; null where all are alike. */
  readonly lit: ReadonlySet<IssueId> | null
  /** With which the viewer could begin, in its first turn. */
  readonly openings: readonly SuggestedOpening[]
  /** A counter to the offer on the table is being drafted. */
  readonly countering: boolean
}

const litRows = (
  view: PartyView,
  now: MomentNow | null,
  openings: readonly SuggestedOpening[],
): ReadonlySet<IssueId> | null => {
  const offer =
    now?.moment.type === 'answer'
      ? now.moment.offer
      : isAskedToAnswer(view)
        ? view.onTable
        : floatedHere(view)
  if (offer !== null) return new Set(issuesIn(offer.package))
  return openings.length === 0 ? null : new Set(openings.map(({ issue }) => issue.id))
}

export const textSeen = (
  view: PartyView,
  now: MomentNow | null,
  openings: readonly SuggestedOpening[],
  countering: boolean,
): TextSeen => ({
  view,
  settling: now?.moment.type === 'answer' ? settledRows(now.moment, now.step) : new Map(),
  fresh: new Set(now?.moment.type === 'seal' ? now.moment.issues : []),
  lit: countering ? null : litRows(view, now, openings),
  openings,
  countering,
})
