/**
 * What one seat has seen of another party in plenary, put in the order in which a model reads it. As long as nothing more
 * is seen of the party it is the same object, by which everything that is drawn from it may be kept.
 */

import type { Issue } from '../../scenario/scenario.ts'
import type { TableEvent } from '../../table/event.ts'
import type { Answer, Offer, WaitsFor } from '../../table/offer.ts'
import type { PartyView, PublicParty } from '../../table/view.ts'
import type { IssueId, OptionId, PartyId } from '../../terms/ids.ts'
import { onceFor } from '../../terms/onceFor.ts'
import { issuesIn, type Package } from '../../terms/package.ts'
import { recall } from '../recalled.ts'
import { tallyOn } from './tally.ts'

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

const openingIn = onceFor(
  ({ opening }: PublicParty) =>
    Object.fromEntries(Object.entries(opening).map(([issue, at]) => [issue, at.option])) as Package,
)

const openingOf = (view: PartyView, party: PartyId): Package => {
  const found = view.scenario.parties.find((one) => one.id === party)
  return found === undefined ? {} : openingIn(found)
}

const repliesIn = (
  view: PartyView,
  { package: pack, round }: Offer,
  { accepted, inTheWay }: Answer,
): Reply[] => {
  const held = view.agreedRounds.indexOf(round)
  const age = held < 0 ? 0 : view.round.index - held
  const replies: Reply[] = []
  for (const issue of issuesIn(pack)) {
    const option = pack[issue]
    if (option !== undefined && (accepted || inTheWay.includes(issue)))
      replies.push({ issue, option, took: accepted, age })
  }
  return replies
}

const statedIn = (offers: readonly Offer[], party: PartyId): readonly WaitsFor[] => {
  const stated = new Map<string, readonly WaitsFor[]>()
  for (const { answers } of offers)
    for (const { by, waitsFor } of answers) {
      if (by !== party) continue
      for (const { issue, option } of waitsFor)
        stated.set(
          `${issue}/${option}`,
          waitsFor.filter((one) => one.issue === issue && one.option === option),
        )
    }
  return [...stated.values()].flat()
}

const readOffers = (view: PartyView, party: PartyId): Omit<Observed, 'disclosed'> => ({
  party,
  issues: view.scenario.issues,
  opening: openingOf(view, party),
  offers: view.offers.flatMap((offer) => (offer.by === party ? [offer.package] : [])),
  replies: view.offers.flatMap((offer) =>
    offer.answers.flatMap((answer) => (answer.by === party ? repliesIn(view, offer, answer) : [])),
  ),
  waitsFor: statedIn(view.offers, party),
})

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

/** What a list of offers tells of a party. */
interface Told {
  readonly packages: Package[]
  readonly answers: { readonly offer: Offer; readonly answer: Answer }[]
}

const UNHEARD: readonly Answer[] = []

/** What `now` tells of a party beyond what `before` told; null where not all of that is still there. */
const toldSince = (before: readonly Offer[], now: readonly Offer[], party: PartyId): Told | null => {
  const told: Told = { packages: [], answers: [] }
  if (now.length < before.length) return null
  let at = 0
  while (at < before.length && before[at] === now[at]) at++
  for (; at < now.length; at++) {
    const known = before[at]
    const offer = now[at]
    if (offer === undefined || known === offer) continue
    if (known !== undefined && known.package !== offer.package) return null
    if (known === undefined && offer.by === party) told.packages.push(offer.package)
    const heard = known?.answers ?? UNHEARD
    for (let place = 0; place < Math.max(heard.length, offer.answers.length); place++) {
      const answer = offer.answers[place]
      if (answer === undefined) return null
      if (place < heard.length) {
        if (heard[place] !== answer) return null
      } else if (answer.by === party) told.answers.push({ offer, answer })
    }
  }
  return told
}

/** What was observed before with what was told since. What is counted of it goes on from where it was. */
const observedOn = (view: PartyView, before: Observed, { packages, answers }: Told): Observed => {
  const { issues, party } = before
  const added = {
    issues,
    offers: packages,
    replies: answers.flatMap(({ offer, answer }) => repliesIn(view, offer, answer)),
  }
  const observed: Observed = {
    ...before,
    offers: packages.length === 0 ? before.offers : before.offers.concat(packages),
    replies: added.replies.length === 0 ? before.replies : before.replies.concat(added.replies),
    waitsFor: answers.some(({ answer }) => answer.waitsFor.length > 0)
      ? statedIn(view.offers, party)
      : before.waitsFor,
  }
  tallyOn(observed, before, added)
  return observed
}

/** What was last seen of each party, by the first event of the record: it is forgotten with the talks. */
const lastSeen = new WeakMap<TableEvent, Map<PartyId, Seen>>()

const look = (view: PartyView, party: PartyId, before: Seen | undefined): Seen => {
  const { scenario, offers, agreedRounds, round } = view
  const disclosed = recall(view).disclosed[party] ?? NOTHING
  if (
    before?.scenario === scenario &&
    before.round === round.index &&
    isSameList(before.agreedRounds, agreedRounds) &&
    isSameList(before.disclosed, disclosed)
  ) {
    if (before.offers === offers) return before
    const told = toldSince(before.offers, offers, party)
    if (told?.packages.length === 0 && told.answers.length === 0) return { ...before, offers }
    if (told !== null) return { ...before, offers, observed: observedOn(view, before.observed, told) }
  }
  const observed = { ...readOffers(view, party), disclosed }
  return { scenario, offers, agreedRounds, round: round.index, disclosed, observed }
}

export const observe = (view: PartyView, party: PartyId): Observed => {
  const [first] = view.record
  if (first === undefined) return look(view, party, undefined).observed
  const known = lastSeen.get(first) ?? new Map<PartyId, Seen>()
  lastSeen.set(first, known)
  const before = known.get(party)
  const seen = look(view, party, before)
  if (seen !== before) known.set(party, seen)
  return seen.observed
}
