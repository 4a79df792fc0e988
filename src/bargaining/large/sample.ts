/** Shares of a space too large to count, from a random sample with a fixed seed: always the same sample. */
import { chance } from '../../terms/chance.ts'
import type { Domain } from '../domain.ts'

export interface SampledShare {
  /** Of all drawn, 0 to 1. */
  readonly share: number
  /** Between these the true share lies, with a confidence of 95 % (Wilson 1927). */
  readonly low: number
  readonly high: number
}

/** Of the normal distribution: 95 % lie within so many standard deviations. */
const DEVIATIONS = 1.959963984540054

/** Wilson (1927): holds for shares near 0 and 1 too, where the usual interval fails. `drawn` 0 tells nothing. */
export const wilson = (hits: number, drawn: number): SampledShare => {
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

/** By issue the options inside all red lines. */
export const openChoices = ({ sizes, offsets, crossed }: Domain): readonly (readonly number[])[] =>
  Array.from(sizes, (size, issue) =>
    Array.from({ length: size }, (_, choice) => choice).filter(
      (choice) => crossed[(offsets[issue] ?? 0) + choice] === 0,
    ),
  )

/** Calls back with outcomes of these options drawn one by one, each as likely as any other; the same array every time. */
export const drawOutcomes = (
  open: readonly (readonly number[])[],
  seed: number,
  count: number,
  visit: (choices: Uint8Array) => void,
): void => {
  const choices = new Uint8Array(open.length)
  for (let drawn = 0; drawn < count; drawn++) {
    for (const [issue, options] of open.entries())
      choices[issue] = options[Math.floor(chance(seed, drawn, issue) * options.length)] ?? 0
    visit(choices)
  }
}
