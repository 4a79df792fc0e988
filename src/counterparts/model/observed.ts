/** What one seat has seen of another party in plenary, by place, put in the order in which a model reads it. */
import { type Choices, choiceOf, type Places, SILENT } from '../../bargaining/places.ts'
import type { Answer, WaitsFor } from '../../table/offer.ts'
import type { IssueId, OptionId, PartyId } from '../../terms/ids.ts'
import { type Conditions, placeConditions } from '../conditions.ts'
import { type Opening, openingAt } from './opening.ts'
import { blankTally, countedIn, countOn, type Evidence, type Reply, type Tally } from './tally.ts'

export interface Observed extends Evidence {
  readonly party: PartyId
  readonly places: Places
  /** Its opening position, said in public. */
  readonly opening: Opening
  /** The conditions that its capital has stated, the latest word on each option. */
  readonly said: readonly WaitsFor[]
  /** The same by place: each of them opens the option. */
  readonly stated: readonly (Conditions | undefined)[]
  /** Numbers of the issues that it named in a caucus with the viewer as those that matter most to it. */
  readonly disclosed: readonly number[]
  readonly tally: Tally
}

export const NOTHING_SAID: Observed['said'] = []

/** `opened`: where the party opened, by place. */
export const nothingSeen = (places: Places, party: PartyId, opened: Choices): Observed => {
  const opening = openingAt(places, opened)
  return {
    party,
    places,
    opening,
    offers: [],
    replies: [],
    said: NOTHING_SAID,
    stated: [],
    disclosed: [],
    tally: blankTally(places, opening.choices),
  }
}

/** The place of an option; −1 for one that there is not. */
export const placeOf = (places: Places, id: IssueId, option: OptionId | undefined): number => {
  const issue = places.issueNumbers.get(id) ?? SILENT
  const choice = choiceOf(places, issue, option)
  return choice === SILENT ? SILENT : (places.offsets[issue] ?? 0) + choice
}

/** What an answer given in a round says of each option: all are taken, or those in the way are not. */
export const repliesIn = (
  { issues, offsets }: Places,
  pack: Choices,
  { accepted, inTheWay }: Answer,
  round: number,
): Reply[] => {
  const replies: Reply[] = []
  for (let issue = 0; issue < pack.length; issue++) {
    const choice = pack[issue] ?? SILENT
    const id = issues[issue]
    if (choice === SILENT || id === undefined || !(accepted || inTheWay.includes(id))) continue
    replies.push({ issue, place: (offsets[issue] ?? 0) + choice, took: accepted, round })
  }
  return replies
}

const statedAt = (places: Places, said: readonly WaitsFor[]): readonly (Conditions | undefined)[] => {
  const stated: (Conditions | undefined)[] = new Array(places.offsets[places.issues.length] ?? 0)
  for (const { issue, option } of said) {
    const place = placeOf(places, issue, option)
    if (place === SILENT || stated[place] !== undefined) continue
    stated[place] = placeConditions(
      places,
      said.filter((one) => one.issue === issue && one.option === option),
    )
  }
  return stated
}

/** What was observed before with what was seen since. */
export const seenSince = (before: Observed, added: Evidence): Observed => ({
  ...before,
  offers: added.offers.length === 0 ? before.offers : before.offers.concat(added.offers),
  replies: added.replies.length === 0 ? before.replies : before.replies.concat(added.replies),
  tally: countOn(before.tally, before.places, added),
})

/** What was observed before, with the latest word of its capital on each option. */
export const seenSaying = (said: readonly WaitsFor[], before: Observed): Observed =>
  before.said === said ? before : { ...before, said, stated: statedAt(before.places, said) }

/** The same seen from this round: what was said in earlier ones is older. */
export const seenFrom = (round: number, before: Observed): Observed =>
  before.tally.round === round ? before : { ...before, tally: countedIn(round, before.tally, before.replies) }
