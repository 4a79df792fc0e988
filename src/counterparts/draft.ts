/** The draft and its offers, read in the ways that decisions need. */
import { type Choices, choiceOf, type Places, SILENT, silentOn } from '../bargaining/places.ts'
import type { Answer, DraftLine, Offer } from '../table/offer.ts'
import type { PartyView } from '../table/view.ts'
import type { IssueId, PartyId } from '../terms/ids.ts'

/** The agreed options of the draft: all of them, or only those with one standing. */
export const agreedAt = (
  places: Places,
  draft: PartyView['draft'],
  status?: DraftLine['status'],
): Choices => {
  const choices = silentOn(places.issues.length)
  for (let issue = 0; issue < choices.length; issue++) {
    const line = draft[places.issues[issue] as IssueId]
    if (line !== undefined && (status === undefined || line.status === status))
      choices[issue] = choiceOf(places, issue, line.option)
  }
  return choices
}

/** The part of an offer that would be sealed at once if it were accepted. */
export const sealedBy = (
  { separable, issueNumbers }: Places,
  pack: Choices,
  forAccordOnly: readonly IssueId[],
): Choices => {
  const sealed = pack.slice()
  for (let issue = 0; issue < sealed.length; issue++) if (separable[issue] !== true) sealed[issue] = SILENT
  for (const id of forAccordOnly) sealed[issueNumbers.get(id) ?? SILENT] = SILENT
  return sealed
}

export const answerOf = (offer: Offer, party: PartyId): Answer | undefined =>
  offer.answers.findLast((answer) => answer.by === party)

export const wasRefused = (offer: Offer): boolean => offer.answers.some((answer) => !answer.accepted)

/** A package as a text that is the same for the same options. */
export const keyOf = ({ names, byName, offsets }: Places, pack: Choices): string => {
  let key = ''
  for (const issue of byName) {
    const choice = pack[issue] ?? SILENT
    if (choice !== SILENT) key += `${key === '' ? '' : '|'}${names[(offsets[issue] ?? 0) + choice]}`
  }
  return key
}
