/** The draft and its offers, read in the ways that decisions need. */
import { type Choices, choicesOf, placesOf } from '../bargaining/places.ts'
import type { Answer, Offer } from '../table/offer.ts'
import type { PartyView } from '../table/view.ts'
import type { IssueId, OptionId, PartyId } from '../terms/ids.ts'
import { issuesIn, type Package } from '../terms/package.ts'

interface Agreed {
  readonly pack: Package
  readonly choices: Choices
}

interface DraftRead {
  readonly issues: PartyView['scenario']['issues']
  readonly all: Agreed
  readonly sealed: Agreed
  readonly initialled: Agreed
}

const read = new WeakMap<PartyView['draft'], DraftRead>()

/** The agreed options of the draft: all of them, and those with one standing. Read once for as long as the draft stands. */
export const draftIn = (view: PartyView): DraftRead => {
  const { draft } = view
  const { issues } = view.scenario
  const before = read.get(draft)
  if (before?.issues === issues) return before
  const agreed = (status?: 'sealed' | 'initialled'): Agreed => {
    const pack: Record<IssueId, OptionId> = {}
    for (const { id } of issues) {
      const line = draft[id]
      if (line !== undefined && (status === undefined || line.status === status)) pack[id] = line.option
    }
    return { pack, choices: choicesOf(placesOf(issues), pack) }
  }
  const now = { issues, all: agreed(), sealed: agreed('sealed'), initialled: agreed('initialled') }
  read.set(draft, now)
  return now
}

/** The agreed options of the draft: all of them, or only those with one standing. */
export const agreedIn = (view: PartyView, status?: 'sealed' | 'initialled'): Package =>
  draftIn(view)[status ?? 'all'].pack

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
