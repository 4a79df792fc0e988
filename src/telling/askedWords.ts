/** What each delegation that is asked about a text is asked for, and what it has said: a few words beside its name. */
import type { Answer } from '../table/offer.ts'
import type { PartyView } from '../table/view.ts'
import type { IssueId, OptionId, PartyId } from '../terms/ids.ts'
import { ANSWERING } from '../words/answers/catalog.ts'
import * as texts from '../words/answers/en.ts'
import { optionShort } from './issues.ts'
import { pronounFor, subjectOf } from './parties.ts'
import { toldBy } from './told.ts'

interface AskedFor {
  readonly signs: boolean
  readonly underwrites: readonly { readonly issue: IssueId; readonly option: OptionId }[]
}

/** “asked to accept”, “asked for its word on Europe with US”. */
export const askedFor = (view: PartyView, party: PartyId, { signs, underwrites }: AskedFor): string => {
  const [only] = underwrites
  const say = toldBy(view, ANSWERING)
  if (signs || only === undefined) return say(texts.askedAccept)
  const their = pronounFor(view, party).possessive
  return underwrites.length > 1
    ? say(texts.askedWords, { their, count: underwrites.length })
    : say(texts.askedWord, { their, option: optionShort(view, only.issue, only.option) })
}

/**
 * “considering”, “consents”, “refuses, names 2 rows”, “refuses, and counters”; of the viewer “consent”. Null while it has
 * not answered.
 */
export const saidToText = (
  view: Pick<PartyView, 'viewer' | 'scenario'>,
  party: PartyId,
  answer: Pick<Answer, 'accepted' | 'inTheWay' | 'counter'> | null,
): string => {
  const say = toldBy(view, ANSWERING)
  const by = subjectOf(view, party)
  if (answer === null) return say(texts.considering)
  if (answer.accepted) return say(texts.consents, by)
  if (answer.counter !== undefined) return say(texts.counters, by)
  return answer.inTheWay.length === 0
    ? say(texts.refusesIt, by)
    : say(texts.refusesRows, { ...by, count: answer.inTheWay.length })
}
