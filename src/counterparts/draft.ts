/** The draft and the record, read in the ways that decisions need. */
import type { TableEvent } from '../table/event.ts'
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

/** Events of the round that is being held. */
export const thisRound = (view: PartyView): TableEvent[] => {
  const opened = view.record.findLastIndex((event) => event.type === 'round.opened')
  return view.record.slice(Math.max(0, opened))
}

export const answerOf = (offer: Offer, party: PartyId): Answer | undefined =>
  offer.answers.findLast((answer) => answer.by === party)

export const wasRefused = (offer: Offer): boolean => offer.answers.some((answer) => !answer.accepted)

/** Index of the last event at which something was agreed; −1 if nothing ever was. */
export const lastSettlement = (view: PartyView): number =>
  view.record.findLastIndex((event) => event.type === 'issue.sealed' || event.type === 'issue.initialled')

/** A package as a text that is the same for the same options in whatever order. */
export const keyOf = (pack: Package): string =>
  issuesIn(pack)
    .map((issue) => `${issue}:${pack[issue]}`)
    .sort()
    .join('|')
