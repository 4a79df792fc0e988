/** What one seat has seen of another party in plenary, by place, put in the order in which a model reads it. */
import { type Choices, choiceOf, type Places, SILENT } from '../../bargaining/places.ts'
import type { Answer, WaitsFor } from '../../table/offer.ts'
import type { IssueId, OptionId, PartyId } from '../../terms/ids.ts'
import { type PlacedConditions, placeConditions } from '../conditions.ts'
import { type Opening, openingAt } from './opening.ts'
import { blankTally, countedIn, countOn, type Evidence, type Reply, type ReplyTally } from './tally.ts'

export interface Observed extends Evidence {
  readonly party: PartyId
  readonly places: Places
  /** Its opening position, said in public. */
  readonly opening: Opening
  /** The conditions that its capital has stated, the latest word on each option. */
  readonly said: readonly WaitsFor[]
  /** The same by place: each of them opens the option. */
  readonly stated: readonly (PlacedConditions | undefined)[]
  /** Numbers of the issues that it named in a caucus with the viewer as those that matter most to it. */
  readonly disclosed: readonly number[]
  readonly tally: ReplyTally
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

const statedAt = (places: Places, said: readonly WaitsFor[]): readonly (PlacedConditions | undefined)[] => {
  const stated: (PlacedConditions | undefined)[] = new Array(places.offsets[places.issues.length] ?? 0)
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

/** What a seat has seen and heard of a party by now, and since it was observed before. */
interface Seen {
  /** The round that it is seen from: what was said in earlier ones is older. */
  readonly round: number
  readonly since: Evidence
  readonly said: Observed['said']
  /** More each time that it discloses anything. */
  readonly disclosed: readonly IssueId[]
}

export const NO_NEWS: Evidence = { offers: [], replies: [] }
export const NOTHING_DISCLOSED: readonly IssueId[] = []

const numbersOf = ({ issueNumbers }: Places, issues: readonly IssueId[]): number[] =>
  issues.map((id) => issueNumbers.get(id) ?? SILENT).filter((issue) => issue !== SILENT)

const append = <One>(before: readonly One[], since: readonly One[]): readonly One[] =>
  since.length === 0 ? before : before.concat(since)

/** What was observed before, updated to this view; the same object where that adds nothing. */
export const seenOn = (before: Observed, { round, since, said, disclosed }: Seen): Observed => {
  const { party, places, opening } = before
  const isNews = since.offers.length + since.replies.length > 0
  const aged = before.tally.round === round ? before.tally : countedIn(round, before.tally, before.replies)
  const tally = isNews ? countOn(aged, places, since) : aged
  const isCandid = disclosed.length > before.disclosed.length
  if (tally === before.tally && said === before.said && !isCandid) return before
  return {
    party,
    places,
    opening,
    said,
    stated: said === before.said ? before.stated : statedAt(places, said),
    disclosed: isCandid ? numbersOf(places, disclosed) : before.disclosed,
    offers: append(before.offers, since.offers),
    replies: append(before.replies, since.replies),
    tally,
  }
}
