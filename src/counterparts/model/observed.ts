/**
 * What one seat has seen of another party in plenary, put in the order in which a model reads it. As long as nothing more
 * is seen of the party it is the same object, by which everything that is drawn from it may be kept.
 */

import type { Issue } from '../../scenario/scenario.ts'
import type { TableEvent } from '../../table/event.ts'
import type { Answer, Offer, WaitsFor } from '../../table/offer.ts'
import type { PartyView, PublicParty } from '../../table/view.ts'
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

const openings = new WeakMap<PublicParty, Package>()

const openingOf = (view: PartyView, party: PartyId): Package => {
  const found = view.scenario.parties.find((one) => one.id === party)
  if (found === undefined) return {}
  const before = openings.get(found)
  if (before !== undefined) return before
  const opening = Object.fromEntries(
    Object.entries(found.opening).map(([issue, at]) => [issue, at.option]),
  ) as Package
  openings.set(found, opening)
  return opening
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

/** What was read of a view, and what came of it. */
interface Seen extends Pick<PartyView, 'scenario' | 'offers' | 'agreedRounds'> {
  readonly round: number
  readonly disclosed: Observed['disclosed']
  readonly observed: Observed
}

const NOTHING: Observed['disclosed'] = []

const isSameList = (a: readonly unknown[], b: readonly unknown[]): boolean => {
  if (a === b) return true
  if (a.length !== b.length) return false
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false
  return true
}

/** The party's own packages and its answers, in the order in which they are read. */
const evidenceIn = (offers: readonly Offer[], party: PartyId): (Package | Answer)[] => {
  const evidence: (Package | Answer)[] = []
  for (const { by, package: pack, answers } of offers) {
    if (by === party) evidence.push(pack)
    for (const answer of answers) if (answer.by === party) evidence.push(pack, answer)
  }
  return evidence
}

/** Whether two lists of offers tell the same of a party. Most often they differ in the last offer at most. */
const tellTheSame = (a: readonly Offer[], b: readonly Offer[], party: PartyId): boolean => {
  if (a === b) return true
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return isSameList(evidenceIn(a.slice(at), party), evidenceIn(b.slice(at), party))
}

/** What was last seen of each party, by the first event of the record: it is forgotten with the talks. */
const lastSeen = new WeakMap<TableEvent, Map<PartyId, Seen>>()

export const observe = (view: PartyView, party: PartyId): Observed => {
  const [first] = view.record
  const known = (first && lastSeen.get(first)) ?? new Map<PartyId, Seen>()
  if (first !== undefined) lastSeen.set(first, known)
  const disclosed = recall(view).disclosed[party] ?? NOTHING
  const before = known.get(party)
  const { scenario, offers, agreedRounds, round } = view
  if (
    before?.scenario === scenario &&
    before.round === round.index &&
    isSameList(before.agreedRounds, agreedRounds) &&
    isSameList(before.disclosed, disclosed) &&
    tellTheSame(before.offers, offers, party)
  )
    return before.observed
  const observed = { ...readOffers(view, party), disclosed }
  known.set(party, { scenario, offers, agreedRounds, round: round.index, disclosed, observed })
  return observed
}
