/** What one seat has seen of another party in plenary, put in the order in which a model reads it. */

import type { Issue } from '../../scenario/scenario.ts'
import type { WaitsFor } from '../../table/offer.ts'
import type { PartyView } from '../../table/view.ts'
import type { IssueId, OptionId, PartyId } from '../../terms/ids.ts'
import type { Package } from '../../terms/package.ts'

/** An option that was put to the party: taken, or named as being in the way. */
export interface Reply {
  readonly issue: IssueId
  readonly option: OptionId
  readonly took: boolean
  /** Rounds ago. */
  readonly age: number
}

export interface Observed {
  readonly party: PartyId
  readonly issues: readonly Issue[]
  /** Its opening position, said in public. */
  readonly opening: Package
  /** Its own offers, in order. */
  readonly offers: readonly Package[]
  readonly replies: readonly Reply[]
  /** Conditions its capital has stated, the latest word on each option: each condition of an option opens it. */
  readonly waitsFor: readonly WaitsFor[]
  /** Issues that it named in a caucus with the viewer as those that matter most to it. */
  readonly disclosed: readonly IssueId[]
}

const openingOf = (view: PartyView, party: PartyId): Package => {
  const found = view.scenario.parties.find((one) => one.id === party)
  if (found === undefined) return {}
  return Object.fromEntries(Object.entries(found.opening).map(([issue, at]) => [issue, at.option])) as Package
}

export const observe = (view: PartyView, party: PartyId): Observed => {
  const offers: Package[] = []
  const replies: Reply[] = []
  const waitsFor = new Map<string, readonly WaitsFor[]>()
  const indexOf = new Map(view.agreedRounds.map((round, index) => [round, index]))
  for (const offer of view.offers) {
    if (offer.by === party) offers.push(offer.package)
    const age = view.round.index - (indexOf.get(offer.round) ?? view.round.index)
    for (const answer of offer.answers) {
      if (answer.by !== party) continue
      for (const { issue, option } of answer.waitsFor)
        waitsFor.set(
          `${issue}/${option}`,
          answer.waitsFor.filter((one) => one.issue === issue && one.option === option),
        )
      for (const [issue, option] of Object.entries(offer.package) as [IssueId, OptionId][])
        if (answer.accepted || answer.inTheWay.includes(issue))
          replies.push({ issue, option, took: answer.accepted, age })
    }
  }
  const disclosed = view.record.flatMap((event) =>
    event.type === 'priority.disclosed' && event.by === party ? [event.issue] : [],
  )
  return {
    party,
    issues: view.scenario.issues,
    opening: openingOf(view, party),
    offers,
    replies,
    waitsFor: [...waitsFor.values()].flat(),
    disclosed,
  }
}
