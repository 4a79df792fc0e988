/**
 * Outcomes that are optimal for some weighting of the principals: found from the points alone, without enumerating the
 * space, and so strong that they dominate almost everything else. Linkages are ignored here; that makes the outcomes
 * weaker but never wrong, since their worth is read from the evaluated space.
 */
import { chance } from '../terms/chance.ts'
import type { Domain } from './domain.ts'

/** More of them find more of the frontier at once, and take longer. */
const WEIGHTINGS = 128
/** Outcomes per weighting: below that, enumerating a small space is as fast. */
const OUTCOMES = 128

/** Weights of the principals: equal, each alone, then random. */
export const weightingsOf = (principals: number, outcomes: number): number[][] =>
  Array.from({ length: Math.min(WEIGHTINGS, Math.floor(outcomes / OUTCOMES)) }, (_, n) =>
    Array.from({ length: principals }, (_, p) => {
      if (n <= principals) return n === 0 || n === p + 1 ? 1 : 0.001
      return chance(1, 'pivot', n, p) ** 2
    }),
  )

/**
 * Numbers of outcomes inside all red lines, each once: the best additive one for each weighting, and all that differ from
 * one of those on a single issue. None where an issue has no option inside the red lines.
 */
export const pivotsOf = (domain: Domain): number[] => {
  const points = domain.principals.map((party) => domain.parties[party]?.points ?? new Float64Array(0))
  const open = domain.issues.map(({ options }, issue) =>
    [...options.keys()].filter((choice) => domain.crossed[(domain.offsets[issue] ?? 0) + choice] === 0),
  )
  if (open.some((choices) => choices.length === 0)) return []
  const found = new Set<number>()
  for (const weights of weightingsOf(points.length, domain.outcomes)) {
    const best = open.map((choices, issue) => {
      const meritOf = (choice: number): number =>
        weights.reduce(
          (sum, weight, p) => sum + weight * (points[p]?.[(domain.offsets[issue] ?? 0) + choice] ?? 0),
          0,
        )
      return choices.reduce((most, choice) => (meritOf(choice) > meritOf(most) ? choice : most))
    })
    const outcome = best.reduce((sum, choice, issue) => sum + choice * (domain.strides[issue] ?? 0), 0)
    if (found.has(outcome)) continue
    found.add(outcome)
    open.forEach((choices, issue) => {
      for (const choice of choices)
        found.add(outcome + (choice - (best[issue] ?? 0)) * (domain.strides[issue] ?? 0))
    })
  }
  return [...found]
}
