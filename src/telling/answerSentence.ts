/**
 * How an offer was answered: who accepted and who refused, the decisive party last, and what that party said. Made only
 * from what everyone has heard or may infer. Neutral, and in the same words for every side; it never says whether a
 * party is right.
 */
import type { Answer, Offer } from '../table/offer.ts'
import type { PartyView } from '../table/view.ts'
import { capitalised } from '../terms/capitalised.ts'
import type { PartyId } from '../terms/ids.ts'
import { issuesIn, layPackage, type Package } from '../terms/package.ts'
import { ANSWERING } from '../words/answers/catalog.ts'
import * as texts from '../words/answers/en.ts'
import { optionShort } from './issues.ts'
import { objectOf, partyIn, pronounFor, subjectOf } from './parties.ts'
import { peopleWords } from './people.ts'
import {
  type ConditionTold,
  conditionsOf,
  joined,
  labelsInside,
  type Refusal,
  reasonReported,
  reasonSaid,
} from './refusalWords.ts'
import { agreedBefore } from './textBefore.ts'
import { listedTo, toldBy } from './told.ts'

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

/** As within a sentence. */
const inside = (view: PartyView, { by }: Answer): ReturnType<typeof subjectOf> => ({
  ...subjectOf(view, by),
  who: by === view.viewer ? toldBy(view, ANSWERING)(texts.youInside) : objectOf(view, by),
})

const accepts = (view: PartyView, answers: readonly Answer[]): string[] => {
  const say = toldBy(view, ANSWERING)
  const [only, ...more] = answers.map((answer) => inside(view, answer))
  if (only === undefined) return []
  if (more.length === 0) return [say(texts.accepts, only)]
  const names = listedTo(
    view,
    [only, ...more].map(({ who }) => who),
  )
  const all = { person: answers.some(({ by }) => by === view.viewer) ? 'you' : 'many' }
  return [say(texts.acceptMany, { ...all, names })]
}

const refuses = (view: PartyView, answer: Answer): string => {
  const say = toldBy(view, ANSWERING)
  const by = inside(view, answer)
  return answer.inTheWay.length === 0
    ? say(texts.refusesText, by)
    : say(texts.balksAt, { ...by, issues: labelsInside(view, answer.inTheWay) })
}

const inForce = (view: PartyView, offer: Offer): string => {
  const issues = issuesIn(offer.package)
  const sealed = issues.filter((issue) => view.draft[issue]?.status === 'sealed')
  const initialled = issues.filter((issue) => view.draft[issue]?.status === 'initialled')
  const people = sealed.flatMap((issue) => {
    const option = offer.package[issue]
    return option === undefined ? [] : (peopleWords(view.scenario, issue, option) ?? [])
  })
  const say = toldBy(view, ANSWERING)
  const parts = [
    ...(sealed.length > 0
      ? [say(texts.inForce, { issues: joined(view, [labelsInside(view, sealed), ...people]) })]
      : []),
    ...(initialled.length > 0 ? [say(texts.initialled, { issues: labelsInside(view, initialled) })] : []),
  ]
  return parts.map((part) => ` ${part}`).join('')
}

/** Where no condition was named: what the refuser last asked for on the first issue in the way. */
const lastAsked = (view: PartyView, offer: Offer, answer: Answer): string => {
  const [first] = answer.inTheWay
  const asked = first === undefined ? undefined : view.asks[answer.by]?.[first]
  if (first === undefined || asked === undefined || asked === offer.package[first]) return ''
  const say = toldBy(view, ANSWERING)
  const they = capitalised(pronounFor(view, answer.by).subject)
  const option = optionShort(view, first, asked)
  return answer.inTheWay.length > 1
    ? say(texts.lastAskedOn, { they, option, issue: labelsInside(view, [first]) })
    : say(texts.lastAsked, { they, option })
}

/** Says nothing of worth unless the refuser did. */
const nothingLeft = (
  view: PartyView,
  { by, tells }: Refusal,
  conditions: readonly ConditionTold[],
): string | null => {
  if (conditions.length === 0 || conditions.some(({ met }) => !met)) return null
  const isWorth = tells?.why === 'belowNoDeal' || tells?.why === 'belowHope'
  const say = toldBy(view, ANSWERING)
  const open = say(texts.nothingLeft, { capital: partyIn(view, by).capital })
  return isWorth ? `${open} ${say(texts.worthMissing)}` : open
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
  const say = toldBy(view, ANSWERING)
  const verdict =
    latest.length === 0
      ? say(texts.nobody)
      : `${capitalised(joined(view, [...accepts(view, accepted), ...refused.map((answer) => refuses(view, answer))]))}.`
  if (decisive === undefined) {
    const enough = refused.length === 0 ? '' : ` ${say(texts.enough)}`
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
