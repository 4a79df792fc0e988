/** How the rows of an answered offer settle, one after the other. */
import type { Offer } from '../../../table/offer.ts'
import type { PartyView } from '../../../table/view.ts'
import { latestAnswers } from '../../../telling/answerSentence.ts'
import { namedIn } from '../../../telling/issues.ts'
import type { IssueId, PartyId } from '../../../terms/ids.ts'

export interface Settling {
  /** Silent: the offer was refused, but nobody named this issue. */
  readonly outcome: 'agreed' | 'balks' | 'silent'
  readonly by: readonly PartyId[]
}

export interface AnswerStep extends Settling {
  readonly issue: IssueId
}

export const answerSteps = (view: PartyView, offer: Offer): readonly AnswerStep[] => {
  const latest = latestAnswers(offer)
  const refused = latest.some((answer) => !answer.accepted)
  return namedIn(view, offer.package).map(({ issue }) => {
    const by = latest
      .filter((answer) => !answer.accepted && answer.inTheWay.includes(issue.id))
      .map((answer) => answer.by)
    return { issue: issue.id, outcome: by.length > 0 ? 'balks' : refused ? 'silent' : 'agreed', by }
  })
}
