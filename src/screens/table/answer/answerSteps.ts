/** How the rows of an answered offer settle, one after the other. */
import type { Answer, Offer } from '../../../table/offer.ts'
import type { PartyView } from '../../../table/view.ts'
import type { IssueId, PartyId } from '../../../terms/ids.ts'
import { namedIn } from '../../words/issueWords.ts'

export interface Settling {
  /** Silent: the offer was refused, but nobody named this issue. */
  readonly outcome: 'agreed' | 'balks' | 'silent'
  readonly by: readonly PartyId[]
}

export interface AnswerStep extends Settling {
  readonly issue: IssueId
}

/** Each party's last word: an offer taken up again is answered again. */
export const latestAnswers = (offer: Offer): readonly Answer[] =>
  offer.answers.filter(
    (answer, place) => !offer.answers.slice(place + 1).some((later) => later.by === answer.by),
  )

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
