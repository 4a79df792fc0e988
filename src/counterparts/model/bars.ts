/**
 * Options that another party has shown it cannot sign for now. Its mandate and red lines are its secret; what it answered
 * is not: a condition its capital has stated, or an option it has refused again and again.
 */
import type { IssueId, OptionId } from '../../terms/ids.ts'
import type { Package } from '../../terms/package.ts'
import { meets } from '../mandate.ts'
import { nearness } from './none.ts'
import type { Observed } from './observed.ts'

/** So many refusals that name an option within the last rounds, and it is left alone for now. */
const AGAIN_AND_AGAIN = 2
const LATELY = 2

export type TheirBar = (issue: IssueId, option: OptionId, text: Package) => boolean

/**
 * Whether the party is known to be unable, or unwilling beyond doubt, to sign for an option in a text. `refusals` is how
 * many of them settle the matter where no condition was stated; one is enough at the far end from where it opened.
 */
export const barsOf = (observed: Observed, refusals = AGAIN_AND_AGAIN): TheirBar => {
  const before = known.get(observed)?.get(refusals)
  if (before !== undefined) return before
  const bars = readBars(observed, refusals)
  known.set(observed, (known.get(observed) ?? new Map<number, TheirBar>()).set(refusals, bars))
  return bars
}

const known = new WeakMap<Observed, Map<number, TheirBar>>()

const readBars = (observed: Observed, refusals: number): TheirBar => {
  const asked = new Set(
    [...observed.offers, observed.opening].flatMap((pack) =>
      Object.entries(pack).map(([issue, option]) => `${issue}/${option}`),
    ),
  )
  const counted = new Map<string, number>()
  for (const reply of observed.replies) {
    const key = `${reply.issue}/${reply.option}`
    if (reply.took) asked.add(key)
    else if (reply.age <= LATELY) counted.set(key, (counted.get(key) ?? 0) + 1)
  }
  return (issue, option, text) => {
    const key = `${issue}/${option}`
    if (asked.has(key)) return false
    const stated = observed.waitsFor.filter((one) => one.issue === issue && one.option === option)
    if (stated.length > 0) return !stated.some((one) => meets(one, text))
    const farthest = isFarthest(observed, issue, option)
    return (counted.get(key) ?? 0) >= (farthest ? 1 : refusals)
  }
}

const isFarthest = ({ issues, opening }: Observed, issue: IssueId, option: OptionId): boolean => {
  const found = issues.find(({ id }) => id === issue)
  return found !== undefined && opening[issue] !== undefined && nearness(found, opening[issue])[option] === 0
}
