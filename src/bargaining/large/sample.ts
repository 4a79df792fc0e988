/** Shares of a space too large to count, from a sample drawn with a seed: the same sample whoever draws it. */
import { chance } from '../../terms/chance.ts'
import type { Domain } from '../domain.ts'

export interface Estimate {
  /** Of all drawn, 0 to 1. */
  readonly share: number
  /** Between these the true share lies, with a confidence of 95 % (Wilson 1927). */
  readonly low: number
  readonly high: number
}

/** Of the normal distribution: 95 % lie within so many standard deviations. */
const DEVIATIONS = 1.959963984540054

/** Wilson (1927): holds for shares near 0 and 1 too, where the usual interval fails. `drawn` 0 tells nothing. */
export const wilson = (hits: number, drawn: number): Estimate => {
  if (drawn === 0) return { share: 0, low: 0, high: 1 }
  const share = hits / drawn
  const square = DEVIATIONS ** 2
  const middle = (share + square / (2 * drawn)) / (1 + square / drawn)
  const reach =
    (DEVIATIONS * Math.sqrt((share * (1 - share)) / drawn + square / (4 * drawn ** 2))) / (1 + square / drawn)
  return {
    share,
    low: hits === 0 ? 0 : Math.max(0, middle - reach),
    high: hits === drawn ? 1 : Math.min(1, middle + reach),
  }
}

/** Calls back with outcomes drawn one by one, each as likely as any other; the same array every time. */
export const drawOutcomes = (
  { sizes }: Domain,
  seed: number,
  count: number,
  visit: (choices: Uint8Array) => void,
): void => {
  const choices = new Uint8Array(sizes.length)
  for (let drawn = 0; drawn < count; drawn++) {
    for (let issue = 0; issue < sizes.length; issue++)
      choices[issue] = Math.floor(chance(seed, drawn, issue) * (sizes[issue] ?? 1))
    visit(choices)
  }
}
