/**
 * Options that another party has shown it cannot sign for now. Its mandate and red lines are its secret; what it answered
 * is not: a condition its capital has stated, or an option it has refused again and again.
 */
import { type Choices, choiceOf, choicesOf, type Places, placesOf, SILENT } from '../../bargaining/places.ts'
import type { IssueId, OptionId } from '../../terms/ids.ts'
import type { Package } from '../../terms/package.ts'
import { type Conditions, isAnyMet, placeConditions } from '../conditions.ts'
import { nearness } from './none.ts'
import type { Observed } from './observed.ts'
import { placeOf, tallyOf } from './tally.ts'

/** So many refusals that name an option within the last rounds, and it is left alone for now. */
const AGAIN_AND_AGAIN = 2

/** What bars each option, by place. */
export interface Bars {
  readonly places: Places
  /** Asked for or taken by the party itself: not barred, whatever else it said. */
  readonly asked: Uint8Array
  /** Refused so often that it counts as out of reach, whatever stands beside it. */
  readonly shut: Uint8Array
  /** Where conditions were stated they alone count: out of reach unless one of them is met. */
  readonly stated: readonly (Conditions | undefined)[]
}

const ends = new WeakMap<Package, { readonly places: Places; readonly far: Uint8Array }>()

/** By place, 1 for an option at the far end from where a party opened. A new array each time. */
const farthestFrom = (places: Places, { issues, opening }: Observed): Uint8Array => {
  const before = ends.get(opening)
  if (before?.places === places) return before.far.slice()
  const far = Uint8Array.from(
    issues.flatMap((issue) => {
      const near = opening[issue.id] === undefined ? null : nearness(issue, opening[issue.id])
      return issue.options.map(({ id }) => (near !== null && near[id] === 0 ? 1 : 0))
    }),
  )
  ends.set(opening, { places, far })
  return far.slice()
}

const readBars = (observed: Observed, refusals: number): Bars => {
  const places = placesOf(observed.issues)
  const { asked: counted, refusedLately } = tallyOf(observed)
  const asked = new Uint8Array(counted.length)
  for (let place = 0; place < asked.length; place++) asked[place] = (counted[place] ?? 0) > 0 ? 1 : 0
  for (const id in observed.opening) {
    const place = placeOf(places, id as IssueId, observed.opening[id as IssueId])
    if (place >= 0) asked[place] = 1
  }
  const shut = farthestFrom(places, observed)
  for (let place = 0; place < shut.length; place++)
    shut[place] = (refusedLately[place] ?? 0) >= (shut[place] === 1 ? 1 : refusals) ? 1 : 0
  const stated: (Conditions | undefined)[] = new Array(shut.length)
  for (const { issue, option } of observed.waitsFor) {
    const place = placeOf(places, issue, option)
    if (place < 0 || stated[place] !== undefined) continue
    const all = observed.waitsFor.filter((one) => one.issue === issue && one.option === option)
    stated[place] = placeConditions(places, all)
  }
  return { places, asked, shut, stated }
}

const known = new WeakMap<Observed, Map<number, Bars>>()

/**
 * What the party is known to be unable, or unwilling beyond doubt, to sign for. `refusals` is how many of them settle the
 * matter where no condition was stated; one is enough at the far end from where it opened.
 */
export const barsOf = (observed: Observed, refusals = AGAIN_AND_AGAIN): Bars => {
  const before = known.get(observed) ?? new Map<number, Bars>()
  known.set(observed, before)
  const bars = before.get(refusals) ?? readBars(observed, refusals)
  before.set(refusals, bars)
  return bars
}

/** Whether they bar the option at a place in a text. */
export const isBarred = ({ asked, shut, stated }: Bars, place: number, text: Choices): boolean => {
  if (asked[place] === 1) return false
  const conditions = stated[place]
  return conditions === undefined ? shut[place] === 1 : !isAnyMet(conditions, text)
}

/** The same by names. */
export const isBarredIn = (bars: Bars, issue: IssueId, option: OptionId, text: Package): boolean => {
  const { places } = bars
  const number = places.issueNumbers.get(issue) ?? SILENT
  const choice = choiceOf(places, number, option)
  return choice !== SILENT && isBarred(bars, (places.offsets[number] ?? 0) + choice, choicesOf(places, text))
}
