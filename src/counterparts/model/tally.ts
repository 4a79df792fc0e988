/** How often a party asked for, took and refused each option, by place: what models and bars count. */
import { choiceOf, type Places, placesOf, SILENT } from '../../bargaining/places.ts'
import type { IssueId, OptionId } from '../../terms/ids.ts'
import type { Observed } from './observed.ts'

export interface Tally {
  /** Asked for in its own offers, or taken in another's. */
  readonly asked: Uint16Array
  /** Named as being in the way: ever, in this round and the two before, in this round and the last. */
  readonly refused: Uint16Array
  readonly refusedLately: Uint16Array
  readonly refusedJustNow: Uint16Array
}

const LATELY = 2
const JUST_NOW = 1

/** The place of an option; −1 for one that there is not. */
export const placeOf = (places: Places, id: IssueId, option: OptionId | undefined): number => {
  const issue = places.issueNumbers.get(id) ?? SILENT
  const choice = choiceOf(places, issue, option)
  return choice === SILENT ? -1 : (places.offsets[issue] ?? 0) + choice
}

const add = (to: Uint16Array, place: number): void => {
  if (place >= 0) to[place] = (to[place] ?? 0) + 1
}

const count = ({ issues, offers, replies }: Observed): Tally => {
  const places = placesOf(issues)
  const size = places.offsets[places.issues.length] ?? 0
  const asked = new Uint16Array(size)
  const refused = new Uint16Array(size)
  const refusedLately = new Uint16Array(size)
  const refusedJustNow = new Uint16Array(size)
  for (const offer of offers)
    for (const id in offer) add(asked, placeOf(places, id as IssueId, offer[id as IssueId]))
  for (const { issue, option, took, age } of replies) {
    const place = placeOf(places, issue, option)
    add(took ? asked : refused, place)
    if (took) continue
    if (age <= LATELY) add(refusedLately, place)
    if (age <= JUST_NOW) add(refusedJustNow, place)
  }
  return { asked, refused, refusedLately, refusedJustNow }
}

const known = new WeakMap<Observed, Tally>()

/** The same object for as long as nothing more is seen of the party. */
export const tallyOf = (observed: Observed): Tally => {
  const before = known.get(observed)
  if (before !== undefined) return before
  const tally = count(observed)
  known.set(observed, tally)
  return tally
}
