/** A range of a plan's steps by itself: all its partial packages by worth, for counting rather than comparing. */
import { type Case, turnsOf } from './cases.ts'
import { keepAll } from './keepers.ts'
import type { MergePlan } from './plan.ts'
import { mergeRuns, type Run, type Vectors } from './runs.ts'

/** Partial packages that keep the same conditions met, of those that reach beyond the stretch. */
export interface Kept {
  /** Numbers of conditions, the whole plan's. */
  readonly case: Case
  readonly vectors: Vectors
}

/** Steps `from` up to before `to`. A condition that reaches beyond them stays open to the end, and is left to the caller. */
const stretchOf = (plan: MergePlan, from: number, to: number): MergePlan => ({
  ...plan,
  steps: plan.steps.slice(from, to),
  conditions: plan.conditions.map((condition) => {
    const { first, last } = condition
    const isOutside = last < from || first >= to
    const isInside = first >= from && last < to
    return {
      ...condition,
      first: isOutside ? -1 : Math.max(0, first - from),
      last: isInside ? last - from : Number.POSITIVE_INFINITY,
    }
  }),
})

/** What each principal gets from the range, without the plan's base. Null where there are more than `limit`. */
export const everySum = (
  plan: MergePlan,
  from: number,
  to: number,
  limit: number,
): readonly Kept[] | null => {
  const stretch = stretchOf(plan, from, to)
  const none: Vectors = {
    length: 1,
    worths: plan.grids.map(() => Float64Array.of(0)),
    ways: Float64Array.of(1),
  }
  let lists: readonly Kept[] = [{ case: [], vectors: none }]
  for (let step = 0; step < stretch.steps.length; step++) {
    const next: Kept[] = []
    let room = limit
    const before = lists.map((list) => list.case)
    for (const turn of turnsOf(stretch, step, before)) {
      const runs = turn.advances.flatMap(({ from: n, choice, gains }): Run[] => {
        const vectors = lists[n]?.vectors
        return vectors ? [{ vectors, start: 0, choice, gains }] : []
      })
      const vectors = mergeRuns(runs, keepAll, room)
      if (!vectors) return null
      room -= vectors.length
      next.push({ case: turn.case, vectors })
    }
    lists = next
  }
  return lists
}
