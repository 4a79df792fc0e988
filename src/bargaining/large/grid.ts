/**
 * The unit of a party's numbers: a hundredth, a third, a ten-thousandth. All its numbers are whole multiples, so that
 * sums are exact and equal partial sums compare equal. Numbers without a common unit are rounded to a grid so fine that
 * no sum moves by 1e-10 points.
 */

export interface Grid {
  /** Units in one point of worth. */
  readonly perPoint: number
  /** Whether every number is a whole multiple of the unit, as far as doubles can tell. */
  readonly isCommon: boolean
}

/**
 * How far from a multiple a number may be and still count as one, in points: more than the rounding error of doubles.
 */
const noiseOf = (value: number): number => Math.max(1e-12, Math.abs(value) * 2 ** -50)

/** Coarser than the grain of `toNano`, so that different multiples are different worths. */
const FINEST_COMMON = 1e8

/** Sums of whole numbers are exact up to here. */
const EXACT = 2 ** 53

/** The least denominator that brings a number within noise of a fraction; continued fractions (Khinchin 1935). */
const denominatorOf = (value: number): number => {
  const noise = noiseOf(value)
  const target = Math.abs(value) % 1
  let rest = target
  let [before, denominator] = [0, 1]
  let [numeratorBefore, numerator] = [1, 0]
  while (Math.abs(target - numerator / denominator) > noise) {
    rest = 1 / rest
    const whole = Math.floor(rest)
    rest -= whole
    ;[before, denominator] = [denominator, whole * denominator + before]
    ;[numeratorBefore, numerator] = [numerator, whole * numerator + numeratorBefore]
    if (denominator > FINEST_COMMON) return Number.POSITIVE_INFINITY
  }
  return denominator
}

const greatestCommonDivisor = (a: number, b: number): number =>
  b === 0 ? a : greatestCommonDivisor(b, a % b)

const isMultiple = (value: number, perPoint: number): boolean =>
  Math.abs(value - Math.round(value * perPoint) / perPoint) <= noiseOf(value)

/** `most`: what no sum of the numbers exceeds in size, in points. */
export const gridFor = (values: Iterable<number>, most: number): Grid => {
  const room = EXACT / Math.max(1, most)
  let perPoint = 1
  for (const value of values) {
    if (isMultiple(value, perPoint)) continue
    const denominator = denominatorOf(value)
    perPoint =
      denominator === Number.POSITIVE_INFINITY
        ? denominator
        : (perPoint * denominator) / greatestCommonDivisor(perPoint, denominator)
    if (!(perPoint <= Math.min(FINEST_COMMON, room))) {
      // A power of two changes no digit of a double. At most 2^40, which is finer than noise already.
      let fine = 1
      while (fine * 2 <= Math.min(2 ** 40, room)) fine *= 2
      return { perPoint: fine, isCommon: false }
    }
  }
  return { perPoint, isCommon: true }
}

/** A worth in whole units. Adding 0 turns −0 into 0. */
export const unitsOf = ({ perPoint }: Grid, worth: number): number => Math.round(worth * perPoint) + 0

/** The fewest units whose worth, rounded to 1e-9, is at least `floor` points (itself so rounded). */
export const fewestUnits = ({ perPoint }: Grid, floor: number): number =>
  Math.ceil((floor - 5e-10) * perPoint) + 0
