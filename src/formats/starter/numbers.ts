/**
 * Initial numbers of a new scenario. Each side cares most about another issue, so that there is something to trade; the
 * status quo is poor for all, so that there is something to gain.
 */

/** Above the status quo, below an even split. */
export const WALK_AWAY = 40
const STATUS_QUO = 10
const WORST = 30
const BEST = 100

/** Whole weights that fall from issue to issue and sum to 100; each principal begins with another issue. */
export const starterWeights = (issues: number, place: number | null): number[] => {
  const ranks = Array.from({ length: issues }, (_, n) =>
    place === null ? 1 : issues - ((((n - place) % issues) + issues) % issues),
  )
  const all = ranks.reduce((sum, rank) => sum + rank, 0)
  const weights = ranks.map((rank) => Math.floor((100 * rank) / all))
  const rest = 100 - weights.reduce((sum, weight) => sum + weight, 0)
  // The remainder of rounding goes to the issue with the greatest weight.
  const dearest = ranks.indexOf(Math.max(...ranks))
  weights[dearest] = (weights[dearest] ?? 0) + rest
  return weights
}

/**
 * By option, 0 to 100. The first principal prefers the last option, the second the one after the status quo, further ones
 * points in between; a mediator likes whatever lies in the middle.
 */
export const starterValues = (options: number, place: number | null, principals: number): number[] => {
  const last = options - 1
  const wish =
    place === null ? (1 + last) / 2 : place === 0 ? last : 1 + ((place - 1) * (last - 1)) / (principals - 1)
  return Array.from({ length: options }, (_, option) => {
    if (option === 0) return STATUS_QUO
    if (last === 1) return BEST
    return Math.round(BEST - ((BEST - WORST) * Math.abs(option - wish)) / (last - 1))
  })
}
