/**
 * How often a party asked for, took and refused each option, by place: what models and bars count. Counting goes on from
 * where it was left when something is added to what was observed.
 */
import { type Choices, choiceOf, choicesOf, type Places, placesOf, SILENT } from '../../bargaining/places.ts'
import type { IssueId, OptionId } from '../../terms/ids.ts'
import type { Observed } from './observed.ts'

export interface Tally {
  /** Asked for in its own offers, or taken in another's. */
  readonly asked: readonly number[]
  /** Named as being in the way: ever, in this round and the two before, in this round and the last. */
  readonly refused: readonly number[]
  readonly refusedLately: readonly number[]
  readonly refusedJustNow: readonly number[]
  /** By issue, how often it asked again for what it had asked for last, or named the issue as being in the way. */
  readonly insisted: readonly number[]
  /** What it asked for last, its opening where it has asked for nothing since. */
  readonly latest: Choices
}

const LATELY = 2
const JUST_NOW = 1

/** The place of an option; −1 for one that there is not. */
export const placeOf = (places: Places, id: IssueId, option: OptionId | undefined): number => {
  const issue = places.issueNumbers.get(id) ?? SILENT
  const choice = choiceOf(places, issue, option)
  return choice === SILENT ? -1 : (places.offsets[issue] ?? 0) + choice
}

const add = (to: number[], place: number): void => {
  if (place >= 0) to[place] = (to[place] ?? 0) + 1
}

const blank = ({ issues, opening }: Observed): Tally => {
  const places = placesOf(issues)
  const size = places.offsets[places.issues.length] ?? 0
  const none = new Array<number>(size).fill(0)
  return {
    asked: none,
    refused: none,
    refusedLately: none,
    refusedJustNow: none,
    insisted: places.issues.map(() => 0),
    latest: choicesOf(places, opening),
  }
}

type Evidence = Pick<Observed, 'issues' | 'offers' | 'replies'>

const countOn = (before: Tally, { issues, offers, replies }: Evidence): Tally => {
  const places = placesOf(issues)
  const asked = before.asked.slice()
  const refused = before.refused.slice()
  const refusedLately = before.refusedLately.slice()
  const refusedJustNow = before.refusedJustNow.slice()
  const insisted = before.insisted.slice()
  const latest = offers.length === 0 ? before.latest : before.latest.slice()
  for (const offer of offers)
    for (const id in offer) {
      const issue = places.issueNumbers.get(id as IssueId) ?? SILENT
      const choice = choiceOf(places, issue, offer[id as IssueId])
      if (choice === SILENT) continue
      add(asked, (places.offsets[issue] ?? 0) + choice)
      if (latest[issue] === choice) add(insisted, issue)
      else latest[issue] = choice
    }
  for (const { issue, option, took, age } of replies) {
    const place = placeOf(places, issue, option)
    add(took ? asked : refused, place)
    if (took) continue
    add(insisted, places.issueNumbers.get(issue) ?? SILENT)
    if (age <= LATELY) add(refusedLately, place)
    if (age <= JUST_NOW) add(refusedJustNow, place)
  }
  return { asked, refused, refusedLately, refusedJustNow, insisted, latest }
}

const known = new WeakMap<Observed, Tally>()

/** The same object for as long as nothing more is seen of the party. */
export const tallyOf = (observed: Observed): Tally => {
  const before = known.get(observed)
  if (before !== undefined) return before
  const tally = countOn(blank(observed), observed)
  known.set(observed, tally)
  return tally
}

/** Counts what was `added` to what had been observed `before`, all of which has stayed as it was. */
export const tallyOn = (observed: Observed, before: Observed, added: Evidence): void => {
  known.set(observed, countOn(tallyOf(before), added))
}
