/** The draft and its offers, read in the ways that decisions need. */
import type { Answer, Offer } from '../table/offer.ts'
import type { PartyView } from '../table/view.ts'
import type { IssueId, OptionId, PartyId } from '../terms/ids.ts'
import { issuesIn, type Package } from '../terms/package.ts'

/** The agreed options of the draft: all of them, or only those with one standing. */
export const agreedIn = (view: PartyView, status?: 'sealed' | 'initialled'): Package => {
  const agreed: Record<IssueId, OptionId> = {}
  for (const issue of view.scenario.issues) {
    const line = view.draft[issue.id]
    if (line !== undefined && (status === undefined || line.status === status)) agreed[issue.id] = line.option
  }
  return agreed
}

export const isSeparable = (view: PartyView, issue: IssueId): boolean =>
  view.scenario.issues.some((one) => one.id === issue && one.separable)

/** The part of an offer that would be sealed at once if it were accepted. */
export const sealedBy = (view: PartyView, pack: Package, forAccordOnly: readonly IssueId[]): Package =>
  Object.fromEntries(
    issuesIn(pack)
      .filter((issue) => isSeparable(view, issue) && !forAccordOnly.includes(issue))
      .map((issue) => [issue, pack[issue]]),
  ) as Package

export const answerOf = (offer: Offer, party: PartyId): Answer | undefined =>
  offer.answers.findLast((answer) => answer.by === party)

export const wasRefused = (offer: Offer): boolean => offer.answers.some((answer) => !answer.accepted)

/** A package as a text that is the same for the same options in whatever order. */
export const keyOf = (pack: Package): string =>
  issuesIn(pack)
    .map((issue) => `${issue}:${pack[issue]}`)
    .sort()
    .join('|')
