/**
 * The library's formulas written a second time from docs/strategies.md, using nothing of the library. Time is counted
 * in whole steps, so that windows have exact edges.
 */
import type { AcceptanceName, Parameters, TacticName } from '../../src/counterparts/library.ts'
import { toNano } from '../../src/terms/rounding.ts'

export interface Moment {
  readonly step: number
  readonly steps: number
}

export interface Heard extends Moment {
  readonly best: number
  readonly floor: number
  /** Mean worth of what the others asked for first and latest. */
  readonly first: number
  readonly latest: number
  /** Null without a model. */
  readonly nash: (() => number) | null
}

const between = (low: number, x: number, high: number): number => Math.max(low, Math.min(x, high))

/** What the next proposal should be worth; F and what is blended with it are rounded to 1e-9, and so is the target. */
export const plainTarget = (
  tactic: Exclude<TacticName, 'micro' | 'random'>,
  { e, k = 0, nudge = 0, response = 0.2, concedesFrom = 0.9 }: Parameters,
  { step, steps, best, floor, first, latest, nash }: Heard,
): number => {
  const t = step / steps
  const sinceLate = between(0, (t - concedesFrom) / (1 - concedesFrom), 1)
  const faratin = (exponent: number): number => toNano(k + (1 - k) * t ** (1 / exponent))
  const down = (share: number): number => best - share * (best - floor)
  const relative = (push: number): number => {
    const kept = first > 0 && latest > first ? (best * first) / latest : best
    return kept - push * t * (best - floor)
  }
  const asked = (): number => {
    switch (tactic) {
      case 'boulware':
        return down(faratin(e ?? 0.2))
      case 'linear':
        return down(faratin(1))
      case 'conceder':
        return down(faratin(e ?? 2))
      case 'hardHeaded':
        return down(toNano(sinceLate ** (1 / (e ?? 1))))
      case 'time': {
        const heed = toNano(response * (1 - t ** 12))
        const come = best > first ? between(0, (latest - first) / (best - first), 1) : 0
        return down((1 - heed) * toNano(t ** (1 / toNano(e ?? 0.8))) + heed * come)
      }
      case 'titForTat':
        return relative(0.4)
      case 'relativeTitForTat':
        return relative(nudge)
      case 'absoluteTitForTat':
        return best - Math.max(0, latest - first) - nudge * t * (best - floor)
      case 'niceTitForTat': {
        const point = between(floor, nash?.() ?? (best + floor) / 2, best)
        const come = point > first ? between(0, (latest - first) / (point - first), 1) : 1
        return best - (come + (1 - come) * sinceLate) * (best - point)
      }
    }
  }
  return toNano(between(floor, asked(), best))
}

export interface Laid extends Moment {
  readonly worth: number
  /** What one's own next proposal would be worth. */
  readonly demand: number
  readonly noDeal: number
  /** All that was proposed to it before, except for what lies there now. */
  readonly before: readonly { readonly step: number; readonly worth: number }[]
}

export const plainAccepts = (
  acceptance: AcceptanceName,
  { alpha = 1, beta = 0, constant = 80, acceptsFrom }: Parameters,
  { step, steps, worth, demand, noDeal, before }: Laid,
): boolean => {
  if (worth < noDeal) return false
  const isNext = toNano(alpha * worth + beta) >= demand
  switch (acceptance) {
    case 'next':
      return isNext
    case 'constant':
      return worth >= constant
    case 'time':
      return step / steps >= (acceptsFrom ?? 0.95)
    case 'combi': {
      // As far back as there are steps to come.
      const lately = before.filter((one) => step - one.step <= steps - step)
      const isBest = lately.length > 0 && lately.every((one) => worth >= one.worth)
      return isNext || (step / steps >= (acceptsFrom ?? 0.85) && isBest)
    }
  }
}
