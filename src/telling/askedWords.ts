/** What each delegation that is asked about a text is asked for, and what it has said: a few words beside its name. */
import type { Answer } from '../table/offer.ts'
import type { PartyView } from '../table/view.ts'
import type { IssueId, OptionId, PartyId } from '../terms/ids.ts'
import { optionShort } from './issues.ts'
import { pronounFor, subjectOf } from './parties.ts'
import { counted } from './phrases.ts'

interface AskedFor {
  readonly signs: boolean
  readonly underwrites: readonly { readonly issue: IssueId; readonly option: OptionId }[]
}

/** “asked to accept”, “asked for its word on Europe with US”. */
export const askedFor = (view: PartyView, party: PartyId, { signs, underwrites }: AskedFor): string => {
  const [only] = underwrites
  if (signs || only === undefined) return 'asked to accept'
  const on =
    underwrites.length > 1 ? `${underwrites.length} options` : optionShort(view, only.issue, only.option)
  return `asked for ${pronounFor(view, party).possessive} word on ${on}`
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
  const { s } = subjectOf(view, party)
  if (answer === null) return 'considering'
  if (answer.accepted) return `consent${s}`
  if (answer.counter !== undefined) return `refuse${s}, and counter${s}`
  return answer.inTheWay.length === 0
    ? `refuse${s} the text`
    : `refuse${s}, name${s} ${counted(answer.inTheWay.length, 'row')}`
}
