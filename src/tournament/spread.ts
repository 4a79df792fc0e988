/** How figures lie: the mean, how far they scatter, and what a tenth, a half and nine tenths of them do not exceed. */
import { toNano } from '../terms/rounding.ts'

export interface Spread {
  readonly mean: number
  /** The standard deviation of these very figures, not an estimate for others. */
  readonly sd: number
  /** Percentiles by nearest rank. */
  readonly p10: number
  readonly p50: number
  readonly p90: number
}

export const meanOf = (numbers: readonly number[]): number | null =>
  numbers.length === 0 ? null : toNano(numbers.reduce((sum, one) => sum + one, 0) / numbers.length)

/** Null of nothing. */
export const spreadOf = (numbers: readonly number[]): Spread | null => {
  const mean = meanOf(numbers)
  if (mean === null) return null
  const sorted = Float64Array.from(numbers).sort()
  const rank = (part: number): number => sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? mean
  const squares = numbers.reduce((sum, one) => sum + (one - mean) ** 2, 0)
  return {
    mean,
    sd: toNano(Math.sqrt(squares / numbers.length)),
    p10: rank(0.1),
    p50: rank(0.5),
    p90: rank(0.9),
  }
}
