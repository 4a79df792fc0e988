/**
 * Mean, percentiles and what is uncertain about them, of a list of numbers. Sums run in the list's order, so that the same list
 * gives the same bits.
 */
import { toNano } from './rounding.ts'

/** Null for an empty list. */
export const meanOf = (numbers: readonly number[]): number | null =>
  numbers.length === 0 ? null : toNano(numbers.reduce((sum, one) => sum + one, 0) / numbers.length)

/**
 * A percentile function (nearest rank) of numbers from the least to the most: for a share from 0 to 1 the smallest number
 * that at least that share of them does not exceed. 0 where there are none.
 */
export const ranksIn =
  (sorted: ArrayLike<number>): ((part: number) => number) =>
  (part) =>
    sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? 0

/** The same of numbers in any order. */
export const ranksOf = (numbers: readonly number[]): ((part: number) => number) =>
  ranksIn(new Float64Array(numbers).sort())

export const percentileOf = (numbers: readonly number[], part: number): number => ranksOf(numbers)(part)

/** From the least to the most that is compatible with what was counted. */
export type Interval = readonly [low: number, high: number]

/** Standard deviations either side that hold 95 % of a normal distribution. */
const NORMAL_95 = 1.96

/**
 * The share behind `part` of `whole` draws, with 95 % confidence: the score interval of Wilson (1927). It stays between 0
 * and 1, and also says something of what never happened. `whole` above 0.
 */
export const shareInterval = (part: number, whole: number): Interval => {
  const share = part / whole
  const spread = NORMAL_95 ** 2 / whole
  const middle = share + spread / 2
  const reach = NORMAL_95 * Math.sqrt((share * (1 - share)) / whole + spread / (4 * whole))
  return [
    part === 0 ? 0 : toNano((middle - reach) / (1 + spread)),
    part === whole ? 1 : toNano((middle + reach) / (1 + spread)),
  ]
}

/**
 * The mean behind a list of draws, with 95 % confidence: mean ± 1.96 s / √n (the central limit theorem; s with n − 1, Bessel).
 * Null for fewer than two.
 */
export const meanInterval = (numbers: readonly number[]): Interval | null => {
  const mean = meanOf(numbers)
  if (mean === null || numbers.length < 2) return null
  const squares = numbers.reduce((sum, one) => sum + (one - mean) ** 2, 0)
  const reach = NORMAL_95 * Math.sqrt(squares / (numbers.length - 1) / numbers.length)
  return [toNano(mean - reach), toNano(mean + reach)]
}
