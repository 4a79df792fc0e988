/**
 * Mean, standard deviation and percentiles of a list of numbers. Sums run in the list's order, so that the same list
 * gives the same bits.
 */
import { toNano } from './rounding.ts'

/** Null for an empty list. */
export const meanOf = (numbers: readonly number[]): number | null =>
  numbers.length === 0 ? null : toNano(numbers.reduce((sum, one) => sum + one, 0) / numbers.length)

/**
 * Sorts once and returns a percentile function (nearest rank): for a share from 0 to 1 the smallest number that at
 * least that share of the list does not exceed. 0 for an empty list.
 */
export const ranksOf = (numbers: readonly number[]): ((part: number) => number) => {
  const sorted = Float64Array.from(numbers).sort()
  return (part) => sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? 0
}

export const percentileOf = (numbers: readonly number[], part: number): number => ranksOf(numbers)(part)
