/**
 * The sentence on which an answer ends: from what everyone has heard, or may infer from it. Plain, and the same for every
 * side; it never says whether a party is right.
 */
import { optionOf } from '../scenario/scenario.ts'
import type { Answer, Offer } from '../table/offer.ts'
import type { PartyView } from '../table/view.ts'
import type { IssueId } from '../terms/ids.ts'
import { issuesIn } from '../terms/package.ts'
import { labelInside } from './labelInside.ts'
import { partyIn } from './parties.ts'
import { listed } from './phrases.ts'

/** As many as a sentence can carry; the rest stand on their rows. */
const NAMED = 2

const labelsOf = (view: PartyView, issues: readonly IssueId[]): string => {
  const labels = issues.map((issue) => labelInside(view, issue))
  const more = labels.length - NAMED
  return listed(more > 1 ? [...labels.slice(0, NAMED), `${more} more issues`] : labels)
}

/** What might bring it back: a condition that its capital has stated, else what it last asked for itself. */
const opening = (view: PartyView, offer: Offer, answer: Answer): string => {
  const stated = answer.waitsFor.find(
    (one) => answer.inTheWay.includes(one.issue) && offer.package[one.issue] === one.option,
  )
  if (stated !== undefined) return `; it would look again ${stated.stated}`
  const [first] = answer.inTheWay
  const asked = first === undefined ? undefined : view.asks[answer.by]?.[first]
  if (first === undefined || asked === undefined || asked === offer.package[first]) return ''
  const { short } = optionOf(view.scenario, first, asked)
  return `; it last asked for ${short}${answer.inTheWay.length > 1 ? ` on ${labelsOf(view, [first])}` : ''}`
}

/** The viewer's own reasons need no telling. */
const refusal = (view: PartyView, offer: Offer, answer: Answer): string => {
  const what = answer.inTheWay.length > 0 ? labelsOf(view, answer.inTheWay) : 'the text as it stands'
  if (answer.by === view.viewer) return `You balk at ${what}.`
  return `${partyIn(view, answer.by).name} balks at ${what}${opening(view, offer, answer)}.`
}

/** The others' before the viewer's own, the principals' first: theirs no accord can do without. */
const weightiest = (view: PartyView, refused: readonly Answer[]): Answer | undefined => {
  const weight = ({ by, inTheWay }: Answer): number => {
    if (by === view.viewer) return -1
    const party = view.scenario.parties.find((one) => one.id === by)
    return (party?.roles.includes('principal') ? view.scenario.issues.length + 1 : 0) + inTheWay.length
  }
  return [...refused].sort((a, b) => weight(b) - weight(a))[0]
}

const agreed = (view: PartyView, offer: Offer): string => {
  const issues = issuesIn(offer.package)
  const sealed = issues.filter((issue) => view.draft[issue]?.status === 'sealed')
  const initialled = issues.filter((issue) => view.draft[issue]?.status === 'initialled')
  const parts = [
    ...(sealed.length > 0 ? [`in force from today: ${labelsOf(view, sealed)}`] : []),
    ...(initialled.length > 0
      ? [`initialled until the accord is signed: ${labelsOf(view, initialled)}`]
      : []),
  ]
  return parts.length > 0 ? `All agree; ${parts.join('; ')}.` : 'All agree.'
}

/** Each party's last word: an offer taken up again is answered again. */
export const latestAnswers = (offer: Offer): readonly Answer[] =>
  offer.answers.filter(
    (answer, place) => !offer.answers.slice(place + 1).some((later) => later.by === answer.by),
  )

/**
 * One sentence on how an offer was answered; while answers are outstanding, on those given so far. Of several refusals
 * the weightiest: the rows and the record tell them all.
 */
export const inferAnswerSentence = (view: PartyView, offer: Offer): string => {
  const now = view.offers.find((one) => one.number === offer.number) ?? offer
  const latest = latestAnswers(now)
  const refused = latest.filter((answer) => !answer.accepted)
  if (latest.length === 0) return 'Nobody has answered yet.'
  const told = weightiest(view, refused)
  return told === undefined ? agreed(view, now) : refusal(view, now, told)
}
