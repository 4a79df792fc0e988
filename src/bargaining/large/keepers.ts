/**
 * Filters for a stream of worth vectors in falling lexicographic order: every vector is worth no more to the first
 * principal than those before it, so that only the other principals decide. Each filter is exact; with a tolerance it
 * also drops what a kept vector dominates or falls short of by no more than that.
 */

import { type PointTree, placeCovering, treeOf } from '../pointTree.ts'

/** Called once with each distinct vector, in order: `vectors[at]`, `vectors[at + 1]` … are its worths by principal. */
export interface VectorFilter {
  /** Whether to keep it. A vector that is kept counts from then on. */
  readonly keeps: (vectors: Float64Array, at: number) => boolean
  /** Whether a later vector can be skipped at once: a cheap test with false negatives but no false positives. */
  readonly passes: (vectors: Float64Array, at: number) => boolean
}

/** Everything, for counting. */
export const keepAll: VectorFilter = { keeps: () => true, passes: () => false }

/** One principal: the first is the best. */
const keepFirst = (): VectorFilter => {
  let isFirst = true
  return {
    keeps: () => {
      const before = isFirst
      isFirst = false
      return before
    },
    passes: () => false,
  }
}

/** Two principals: whatever is worth more to the second than all before it. */
const keepRising = (tolerance: number): VectorFilter => {
  let most = Number.NEGATIVE_INFINITY
  let limit = Number.NEGATIVE_INFINITY
  return {
    keeps: (vectors, at) => {
      const worth = vectors[at + 1] ?? 0
      if (worth <= limit) return false
      most = worth
      limit = most + tolerance
      return true
    },
    // Strictly below: a vector equal to a kept one has to be counted with it.
    passes: (vectors, at) => (vectors[at + 1] ?? 0) < most,
  }
}

/** Ranks of the second principal's worths from the highest down. */
export interface RankedWorths {
  readonly length: number
  /** How many places hold a worth of at least this. */
  readonly downTo: (worth: number) => number
}

/**
 * Three principals: for every worth to the second, the most that the third has with at least that (Kung, Luccio &
 * Preparata 1975), in a tree of prefix maxima (Fenwick 1994).
 */
const keepStairs = ({ length, downTo }: RankedWorths, tolerances: readonly number[]): VectorFilter => {
  const most = new Float64Array(length + 1).fill(Number.NEGATIVE_INFINITY)
  const [, second = 0, third = 0] = tolerances
  return {
    keeps: (vectors, at) => {
      const worth = vectors[at + 2] ?? 0
      for (let k = downTo((vectors[at + 1] ?? 0) - second); k > 0; k -= k & -k)
        if ((most[k] ?? 0) >= worth - third) return false
      for (let k = downTo(vectors[at + 1] ?? 0); k <= length; k += k & -k)
        if ((most[k] ?? 0) < worth) most[k] = worth
      return true
    },
    passes: () => false,
  }
}

/** Points compared one by one before they make a tree. */
const LOOSE = 64

/**
 * Four or more principals: kept vectors are in trees of doubling size; two of a size are merged as soon as there are
 * two (Bentley & Saxe 1980), so that each point is put into a tree only a few times.
 */
const keepUncovered = (principals: number, tolerances: readonly number[]): VectorFilter => {
  const trees: PointTree[] = []
  const loose = new Float64Array(LOOSE * principals)
  const asked = new Float64Array(principals)
  let count = 0
  const isLooselyCovered = (): boolean => {
    for (let k = 0; k < count; k++) {
      let p = 0
      while (p < principals && (loose[k * principals + p] ?? 0) >= (asked[p] ?? 0)) p++
      if (p === principals) return true
    }
    return false
  }
  return {
    keeps: (vectors, at) => {
      for (let p = 0; p < principals; p++) asked[p] = (vectors[at + p] ?? 0) - (tolerances[p] ?? 0)
      if (isLooselyCovered() || trees.some((tree) => placeCovering(tree, asked) >= 0)) return false
      loose.set(vectors.subarray(at, at + principals), count * principals)
      count++
      if (count < LOOSE) return true
      let points = loose.slice()
      for (let like = trees.at(-1); like && like.points.length <= points.length; like = trees.at(-1)) {
        const both = new Float64Array(points.length + like.points.length)
        both.set(points)
        both.set(like.points, points.length)
        points = both
        trees.pop()
      }
      trees.push(treeOf(points, principals))
      count = 0
      return true
    },
    passes: () => false,
  }
}

/**
 * Keeps what no kept vector dominates or equals. `tolerances`: by principal, 0 where exact; the first one's is never
 * used. `places` is called only where three principals need it.
 */
export const keepFrontier = (
  principals: number,
  tolerances: readonly number[],
  places: () => RankedWorths,
): VectorFilter => {
  if (principals < 2) return keepFirst()
  if (principals === 2) return keepRising(tolerances[1] ?? 0)
  if (principals === 3) return keepStairs(places(), tolerances)
  return keepUncovered(principals, tolerances)
}
