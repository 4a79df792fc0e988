/** What an answered offer came to, in one sentence, from what everyone heard. */
import type { Offer } from '../../../table/offer.ts'
import type { PartyView } from '../../../table/view.ts'
import { issuesIn } from '../../../terms/package.ts'
import { issueLabel } from '../../words/issueWords.ts'
import { listed, partyIn } from '../../words/partyWords.ts'

/** Words for an offer that everyone accepted. */
export const acceptedWords = (view: PartyView, offer: Offer): string => {
  const agreed = issuesIn(offer.package)
  const sealed = agreed.filter((issue) => view.draft[issue]?.status === 'sealed')
  const initialled = agreed.filter((issue) => view.draft[issue]?.status === 'initialled')
  const parts = [
    sealed.length > 0 ? `sealed: ${listed(sealed.map((issue) => issueLabel(view, issue)))}` : null,
    initialled.length > 0
      ? `initialled: ${listed(initialled.map((issue) => issueLabel(view, issue)))}`
      : null,
  ].filter((part) => part !== null)
  return `Everyone agrees; ${parts.join('; ')}.`
}

export const answerWords = (view: PartyView, offer: Offer): string => {
  const refusals = offer.answers.filter((answer) => !answer.accepted)
  if (refusals.length === 0) return acceptedWords(view, offer)
  return refusals
    .map((answer) => {
      const who = answer.by === view.viewer ? 'You' : partyIn(view, answer.by).capital
      const verb = answer.by === view.viewer ? 'balk' : 'balks'
      if (answer.inTheWay.length === 0) return `${who} would rather wait.`
      return `${who} ${verb} at ${listed(answer.inTheWay.map((issue) => issueLabel(view, issue)))}.`
    })
    .join(' ')
}
