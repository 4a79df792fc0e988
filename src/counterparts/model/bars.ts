/**
 * Options that another party has shown it cannot sign for now. Its mandate and red lines are its secret; what it answered
 * is not: a condition its capital has stated, or an option it has refused again and again.
 */
import { type Choices, SILENT } from '../../bargaining/places.ts'
import { isAnyMet, type PlacedConditions } from '../conditions.ts'
import type { Observed } from './observed.ts'

/** Refusals of an option within the last rounds after which it is not asked for, for now. */
const AGAIN_AND_AGAIN = 2

/** What bars each option, by place. */
export interface Bars {
  /** Asked for or taken by the party itself: not barred, whatever else it said. */
  readonly asked: readonly boolean[]
  /** Refused so often that it counts as out of reach, whatever stands beside it. */
  readonly shut: readonly boolean[]
  /** Where conditions were stated they alone count: out of reach unless one of them is met. */
  readonly stated: readonly (PlacedConditions | undefined)[]
  /** The options that they may bar: usually few. */
  readonly doubtful: readonly Doubtful[]
}

interface Doubtful {
  readonly issue: number
  readonly option: number
  readonly place: number
}

/**
 * Options that the party is known to be unable, or certainly unwilling, to sign for. `refusals`: how many count as a
 * bar where no condition was stated; one is enough at the option furthest from its opening.
 */
export const barsOf = (
  { places: { offsets }, opening, tally, stated }: Observed,
  refusals = AGAIN_AND_AGAIN,
): Bars => {
  const asked = tally.asked.map((count) => count > 0)
  for (let issue = 0; issue < opening.choices.length; issue++) {
    const choice = opening.choices[issue] ?? SILENT
    if (choice !== SILENT) asked[(offsets[issue] ?? 0) + choice] = true
  }
  const shut = tally.refusedLately.map(
    (count, place) => count >= (opening.far[place] === true ? 1 : refusals),
  )
  const doubtful: Doubtful[] = []
  for (let issue = 0; issue < opening.choices.length; issue++) {
    const start = offsets[issue] ?? 0
    for (let place = start; place < (offsets[issue + 1] ?? 0); place++)
      if (asked[place] !== true && (shut[place] === true || stated[place] !== undefined))
        doubtful.push({ issue, option: place - start, place })
  }
  return { asked, shut, stated, doubtful }
}

/** Whether they bar the option at a place in a text. */
export const isBarred = ({ asked, shut, stated }: Bars, place: number, text: Choices): boolean => {
  if (asked[place] === true) return false
  const conditions = stated[place]
  return conditions === undefined ? shut[place] === true : !isAnyMet(conditions, text)
}
