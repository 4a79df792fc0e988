/**
 * How an offer was answered: who accepted and who refused, the decisive party last, and what that party said. Made only
 * from what everyone has heard or may infer. Neutral, and in the same words for every side; it never says whether a
 * party is right.
 */
import { optionOf } from '../scenario/scenario.ts'
import type { Answer, Offer } from '../table/offer.ts'
import type { PartyView } from '../table/view.ts'
import { capitalised } from '../terms/capitalised.ts'
import type { PartyId } from '../terms/ids.ts'
import { issuesIn, layPackage, type Package } from '../terms/package.ts'
import { objectOf, partyIn, pronounFor, subjectOf } from './parties.ts'
import { peopleWords } from './people.ts'
import { listed } from './phrases.ts'
import {
  type ConditionTold,
  conditionsOf,
  labelsInside,
  type Refusal,
  reasonReported,
  reasonSaid,
} from './refusalWords.ts'
import { agreedBefore } from './textBefore.ts'

export interface AnswerTold {
  /** “The United States accepts; Russia balks at monitoring.” */
  readonly verdict: string
  /** The same with the reason in reported speech, for the record and for a screen reader. */
  readonly sentence: string
  /** The party whose refusal decided it; null where nobody refused, or whoever did was outvoted. */
  readonly decisive: PartyId | null
  /**
   * What the decisive party says to the offer's maker: simulated speech, to be marked as such. Null where it is the
   * viewer.
   */
  readonly says: string | null
  /** Each condition that the decisive one has named for an option of the offer. */
  readonly conditions: readonly ConditionTold[]
  /** What follows from all of them being met: “Nothing that Moscow named is left open.” Null where it does not. */
  readonly left: string | null
  /** What the others who refused say to the offer's maker, simulated like `says`; not the viewer's own. */
  readonly besides: readonly { readonly party: PartyId; readonly says: string }[]
  /** In the order in which they are told. */
  readonly answers: readonly { readonly party: PartyId; readonly accepted: boolean }[]
}

/** Each party's latest answer: an offer that is taken up again is answered again. */
export const latestAnswers = (offer: Offer): readonly Answer[] =>
  offer.answers.filter(
    (answer, place) => !offer.answers.slice(place + 1).some((later) => later.by === answer.by),
  )

/** Principals first, because no accord is possible without them; then whoever names most issues; the viewer last. */
const weightOf = (view: PartyView, { by, inTheWay }: Answer): number => {
  if (by === view.viewer) return -1
  const party = view.scenario.parties.find((one) => one.id === by)
  return (party?.roles.includes('principal') ? view.scenario.issues.length + 1 : 0) + inTheWay.length
}

/** `begins`: they are the first words of a sentence. */
const who = (
  view: PartyView,
  answers: readonly Answer[],
  begins: boolean,
): { readonly names: string; readonly s: '' | 's' } => {
  const names = answers.map(({ by }, place) =>
    begins && place === 0 ? subjectOf(view, by).who : objectOf(view, by),
  )
  const [only, ...more] = answers
  return { names: listed(names), s: only === undefined || more.length > 0 ? '' : subjectOf(view, only.by).s }
}

const accepts = (view: PartyView, answers: readonly Answer[]): string[] => {
  const { names, s } = who(view, answers, true)
  return answers.length === 0 ? [] : [`${names} accept${s}`]
}

const refuses = (view: PartyView, answer: Answer, begins: boolean): string => {
  const { names, s } = who(view, [answer], begins)
  return answer.inTheWay.length === 0
    ? `${names} refuse${s} the text as it stands`
    : `${names} balk${s} at ${labelsInside(view, answer.inTheWay)}`
}

const inForce = (view: PartyView, offer: Offer): string => {
  const issues = issuesIn(offer.package)
  const sealed = issues.filter((issue) => view.draft[issue]?.status === 'sealed')
  const initialled = issues.filter((issue) => view.draft[issue]?.status === 'initialled')
  const people = sealed.flatMap((issue) => {
    const option = offer.package[issue]
    return option === undefined ? [] : (peopleWords(view.scenario, issue, option) ?? [])
  })
  const parts = [
    ...(sealed.length > 0
      ? [`In force from today: ${[labelsInside(view, sealed), ...people].join('; ')}.`]
      : []),
    ...(initialled.length > 0
      ? [`Initialled until the accord is signed: ${labelsInside(view, initialled)}.`]
      : []),
  ]
  return parts.map((part) => ` ${part}`).join('')
}

/** Where no condition was named: what the refuser last asked for on the first issue in the way. */
const lastAsked = (view: PartyView, offer: Offer, answer: Answer): string => {
  const [first] = answer.inTheWay
  const asked = first === undefined ? undefined : view.asks[answer.by]?.[first]
  if (first === undefined || asked === undefined || asked === offer.package[first]) return ''
  const { short } = optionOf(view.scenario, first, asked)
  return `${capitalised(pronounFor(view, answer.by).subject)} last asked for ${short}${answer.inTheWay.length > 1 ? ` on ${labelsInside(view, [first])}` : ''}.`
}

/** Says nothing of worth unless the refuser did. */
const nothingLeft = (
  view: PartyView,
  { by, tells }: Refusal,
  conditions: readonly ConditionTold[],
): string | null => {
  if (conditions.length === 0 || conditions.some(({ met }) => !met)) return null
  const isWorth = tells?.why === 'belowNoDeal' || tells?.why === 'belowHope'
  const open = `Nothing that ${partyIn(view, by).capital} named is left open.`
  return isWorth ? `${open} What is missing is worth, not a word.` : open
}

/** The draft at the time of the offer, overwritten by the offer. */
const textOf = (view: PartyView, offer: Offer): Package => {
  const made = view.record.findLast(
    (event) => event.type === 'offer.made' && event.offer.number === offer.number,
  )
  return layPackage(agreedBefore(view, made?.index ?? 0), offer.package)
}

/** While some have not answered yet: the answers so far. */
export const answerTold = (view: PartyView, offer: Offer): AnswerTold => {
  const now = view.offers.find((one) => one.number === offer.number) ?? offer
  const latest = latestAnswers(now)
  const accepted = latest.filter((answer) => answer.accepted)
  const refused = latest
    .filter((answer) => !answer.accepted)
    .sort((a, b) => weightOf(view, a) - weightOf(view, b))
  const told = [...accepted, ...refused].map(({ by, accepted: took }) => ({ party: by, accepted: took }))
  const isAgreed = view.record.some((event) => event.type === 'offer.accepted' && event.offer === now.number)
  const decisive: (Answer & Refusal) | undefined = isAgreed ? undefined : refused.at(-1)
  const verdict =
    latest.length === 0
      ? 'Nobody has answered yet.'
      : `${[
          ...accepts(view, accepted),
          ...refused.map((answer, place) => refuses(view, answer, accepted.length === 0 && place === 0)),
        ].join('; ')}.`
  if (decisive === undefined) {
    const enough = refused.length === 0 ? '' : ' That is enough to agree it.'
    const sentence = latest.length === 0 ? verdict : `${verdict}${enough}${inForce(view, now)}`
    return {
      verdict,
      sentence,
      decisive: null,
      says: null,
      conditions: [],
      left: null,
      besides: [],
      answers: told,
    }
  }
  const text = textOf(view, now)
  const conditions = conditionsOf(view, decisive, text)
  const besides = refused.slice(0, -1).flatMap((refusal) => {
    if (refusal.by === view.viewer) return []
    const says = reasonSaid(view, refusal, conditionsOf(view, refusal, text))
    return says === '' ? [] : [{ party: refusal.by, says }]
  })
  const isOwn = decisive.by === view.viewer
  const reason = isOwn
    ? ''
    : reasonReported(view, decisive, conditions, now.by) || lastAsked(view, now, decisive)
  return {
    verdict,
    sentence: reason === '' ? verdict : `${verdict} ${reason}`,
    decisive: decisive.by,
    says: isOwn ? null : reasonSaid(view, decisive, conditions) || null,
    conditions: isOwn ? [] : conditions,
    left: isOwn ? null : nothingLeft(view, decisive, conditions),
    besides,
    answers: told,
  }
}
