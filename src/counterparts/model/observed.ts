/**
 * What one seat has seen of another party in plenary, put in the order in which a model reads it. As long as nothing more
 * is seen of the party it is the same object, by which everything that is drawn from it may be kept.
 */

import type { Issue } from '../../scenario/scenario.ts'
import type { TableEvent } from '../../table/event.ts'
import type { WaitsFor } from '../../table/offer.ts'
import type { PartyView } from '../../table/view.ts'
import type { IssueId, OptionId, PartyId } from '../../terms/ids.ts'
import { issuesIn, type Package } from '../../terms/package.ts'
import { recall } from '../recalled.ts'

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

const readOffers = (view: PartyView, party: PartyId): Omit<Observed, 'disclosed'> => {
  const offers: Package[] = []
  const replies: Reply[] = []
  const waitsFor = new Map<string, readonly WaitsFor[]>()
  for (const offer of view.offers) {
    if (offer.by === party) offers.push(offer.package)
    const round = view.agreedRounds.indexOf(offer.round)
    const age = round < 0 ? 0 : view.round.index - round
    for (const answer of offer.answers) {
      if (answer.by !== party) continue
      for (const { issue, option } of answer.waitsFor)
        waitsFor.set(
          `${issue}/${option}`,
          answer.waitsFor.filter((one) => one.issue === issue && one.option === option),
        )
      for (const issue of issuesIn(offer.package)) {
        const option = offer.package[issue]
        if (option !== undefined && (answer.accepted || answer.inTheWay.includes(issue)))
          replies.push({ issue, option, took: answer.accepted, age })
      }
    }
  }
  return {
    party,
    issues: view.scenario.issues,
    opening: openingOf(view, party),
    offers,
    replies,
    waitsFor: [...waitsFor.values()].flat(),
  }
}

/** All of a view that is read here, in so far as it concerns the party; made of objects that do not change. */
const evidenceOf = (view: PartyView, party: PartyId): readonly unknown[] => {
  const evidence: unknown[] = [view.scenario, view.round.index, recall(view).disclosed[party]]
  evidence.push(...view.agreedRounds)
  for (const offer of view.offers) {
    if (offer.by === party) evidence.push(offer.package)
    for (const answer of offer.answers) if (answer.by === party) evidence.push(offer.package, answer)
  }
  return evidence
}

interface Seen {
  readonly evidence: readonly unknown[]
  readonly observed: Observed
}

/** What was last seen of each party, by the first event of the record: it is forgotten with the talks. */
const lastSeen = new WeakMap<TableEvent, Map<PartyId, Seen>>()

export const observe = (view: PartyView, party: PartyId): Observed => {
  const [first] = view.record
  const known = (first && lastSeen.get(first)) ?? new Map<PartyId, Seen>()
  if (first !== undefined) lastSeen.set(first, known)
  const evidence = evidenceOf(view, party)
  const before = known.get(party)
  if (
    before !== undefined &&
    before.evidence.length === evidence.length &&
    evidence.every((one, at) => one === before.evidence[at])
  )
    return before.observed
  const observed = { ...readOffers(view, party), disclosed: recall(view).disclosed[party] ?? [] }
  known.set(party, { evidence, observed })
  return observed
}
