/** How a list of figures lies. Sums run in the list's order, so that the same list gives the same figures. */
import { toNano } from './rounding.ts'

/** Null of nothing. */
export const meanOf = (numbers: readonly number[]): number | null =>
  numbers.length === 0 ? null : toNano(numbers.reduce((sum, one) => sum + one, 0) / numbers.length)

/**
 * Sorts once, and then tells for any part (0 to 1) the smallest number that at least that part of them do not exceed:
 * the nearest rank. 0 of nothing.
 */
export const ranksOf = (numbers: readonly number[]): ((part: number) => number) => {
  const sorted = Float64Array.from(numbers).sort()
  return (part) => sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? 0
}

export const percentileOf = (numbers: readonly number[], part: number): number => ranksOf(numbers)(part)
