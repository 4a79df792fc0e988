/**
 * How many outcomes the agreement zone has, without looking at each: the issues in two halves, all sums of each half by
 * worth, and for every sum of the one how many of the other make up what it lacks (meeting in the middle: Horowitz & Sahni
 * 1974; counted with a tree of prefix sums: Fenwick 1994).
 */
import { toNano } from '../../terms/rounding.ts'
import type { Domain } from '../domain.ts'
import type { NoDeals } from '../zone.ts'
import { fewestUnits } from './grid.ts'
import { everySum, type Kept } from './halves.ts'
import type { RankedWorths } from './keepers.ts'
import { type MergePlan, planFor } from './plan.ts'
import { rankedWorthsOf, type Vectors } from './runs.ts'

/** Greatest number of sums in one half: a million is what six issues of ten options have. */
const SUMS = 2_000_000
/** … and where one list must hold the sums of the whole, for want of a fast way to count pairs: three principals and more. */
const WHOLE_SUMS = 100_000

/** Sums looked at in all, when halves that share linkages have to be paired case by case. */
const VISITS = 20_000_000

/** By the number of steps before the cut: where the larger half is smallest. */
const cutOf = ({ steps }: MergePlan): number => {
  const sizeOf = (from: number, to: number): number =>
    steps.slice(from, to).reduce((size, { choices }) => size * choices.length, 1)
  let best = { cut: 0, size: Number.POSITIVE_INFINITY }
  for (let cut = 0; cut <= steps.length; cut++) {
    const size = Math.max(sizeOf(0, cut), sizeOf(cut, steps.length))
    if (size < best.size) best = { cut, size }
  }
  return best.cut
}

/** Ways to put one sum of each together so that both principals have what they need, in units. */
const countPairs = (
  left: Vectors,
  right: Vectors,
  { length, downTo }: RankedWorths,
  needs: readonly number[],
): number => {
  const [first = 0, second = 0] = needs
  const sums = new Float64Array(length + 1)
  const [leftFirst, leftSecond] = left.worths
  const [rightFirst, rightSecond] = right.worths
  let count = 0
  let entered = 0
  // In order of rising worth to the first principal: what makes up for one sum makes up for all after it.
  for (let l = left.length - 1; l >= 0; l--) {
    const lacking = first - (leftFirst?.[l] ?? 0)
    for (; entered < right.length && (rightFirst?.[entered] ?? 0) >= lacking; entered++)
      for (let k = downTo(rightSecond?.[entered] ?? 0); k <= length; k += k & -k)
        sums[k] = (sums[k] ?? 0) + (right.ways[entered] ?? 0)
    let pairs = 0
    for (let k = downTo(second - (leftSecond?.[l] ?? 0)); k > 0; k -= k & -k) pairs += sums[k] ?? 0
    count += pairs * (left.ways[l] ?? 0)
  }
  return count
}

const countEnough = ({ length, worths, ways }: Vectors, needs: readonly number[]): number => {
  let count = 0
  for (let k = 0; k < length; k++)
    if (worths.every((column, p) => (column[k] ?? 0) >= (needs[p] ?? 0))) count += ways[k] ?? 0
  return count
}

/**
 * Outcomes inside all red lines that leave every principal at least its no deal; exact up to 2^53. Null where they are
 * too many to be counted so.
 */
export const countZone = (domain: Domain, noDeals: NoDeals): number | null => {
  const floors = noDeals.map(toNano)
  if (domain.principals.some((party, p) => (floors[p] ?? 0) > (domain.parties[party]?.cap ?? 0))) return 0
  const plan = planFor(domain)
  if (!plan) return 0
  const needs = plan.grids.map((grid, p) => fewestUnits(grid, floors[p] ?? 0) - (plan.base[p] ?? 0))
  const end = plan.steps.length
  if (needs.length !== 2) {
    const sums = everySum(plan, 0, end, WHOLE_SUMS)
    return sums?.reduce((count, { vectors }) => count + countEnough(vectors, needs), 0) ?? null
  }
  const cut = cutOf(plan)
  const left = everySum(plan, 0, cut, SUMS)
  const right = left && everySum(plan, cut, end, SUMS)
  if (!right) return null
  const sumsIn = (half: readonly Kept[]): number => half.reduce((sum, { vectors }) => sum + vectors.length, 0)
  if (sumsIn(left) * right.length + sumsIn(right) * left.length > VISITS) return null
  const linked = (one: Kept, other: Kept, p: number): number =>
    one.case.reduce((sum, k) => sum + (other.case.includes(k) ? (plan.conditions[k]?.gains[p] ?? 0) : 0), 0)
  let count = 0
  for (const other of right) {
    const places = rankedWorthsOf([{ vectors: other.vectors, start: 0, choice: 0, gains: [0, 0] }])
    for (const one of left) {
      const lacking = needs.map((need, p) => need - linked(one, other, p))
      count += countPairs(one.vectors, other.vectors, places, lacking)
    }
  }
  return count
}
