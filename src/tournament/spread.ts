/** The distribution of figures: mean, standard deviation and percentiles. */
import { toNano } from '../terms/rounding.ts'
import { meanOf, ranksOf } from '../terms/statistics.ts'

export interface Spread {
  readonly mean: number
  /** The standard deviation of the figures themselves (population, not sample). */
  readonly sd: number
  /** Percentiles by nearest rank. */
  readonly p10: number
  readonly p50: number
  readonly p90: number
}

/** Null for an empty list. */
export const spreadOf = (numbers: readonly number[]): Spread | null => {
  const mean = meanOf(numbers)
  if (mean === null) return null
  const rank = ranksOf(numbers)
  const squares = numbers.reduce((sum, one) => sum + (one - mean) ** 2, 0)
  return {
    mean,
    sd: toNano(Math.sqrt(squares / numbers.length)),
    p10: rank(0.1),
    p50: rank(0.5),
    p90: rank(0.9),
  }
}
