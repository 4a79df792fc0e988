/** The package that stands for a walk-away in a format that knows only packages. */
import type { PublishedProfile } from '../publishedDomain.ts'

/** Tolerance for sums that are not exact in binary. */
const SLACK = 1e-12

/**
 * The package worth least among those worth no less than no agreement, as indexes of values by issue; null where there
 * is none. Branch and bound: a branch is pruned when its best completion is worth too little, or its least one is no
 * improvement.
 */
export const leastBid = ({
  weights,
  evaluations,
  reservationValue,
}: PublishedProfile): readonly number[] | null => {
  const points = evaluations.map((values, issue) => values.map((value) => (weights[issue] ?? 0) * value))
  const rest = (pick: (...worths: number[]) => number): readonly number[] => {
    const sums = [0]
    for (const values of [...points].reverse()) sums.unshift((sums[0] ?? 0) + pick(...values))
    return sums
  }
  const [most, least] = [rest(Math.max), rest(Math.min)]
  let best: { readonly worth: number; readonly bid: readonly number[] } | null = null
  const visit = (bid: readonly number[], worth: number): void => {
    const issue = bid.length
    if (worth + (most[issue] ?? 0) < reservationValue - SLACK) return
    if (best !== null && worth + (least[issue] ?? 0) >= best.worth - SLACK) return
    if (issue === points.length) {
      best = { worth, bid }
      return
    }
    for (const [value, gain] of (points[issue] ?? []).entries()) visit([...bid, value], worth + gain)
  }
  visit([], 0)
  return (best as { readonly bid: readonly number[] } | null)?.bid ?? null
}
