/** Beliefs about a few rival hypotheses: logarithms of their probabilities, which sum to 1. */
export type Hypotheses = Float64Array

export const evenly = (count: number): Hypotheses => new Float64Array(count).fill(-Math.log(count))

/** log Σ exp, with the greatest taken out first so that nothing under- or overflows. */
const logSumExp = (logs: Hypotheses): number => {
  let most = Number.NEGATIVE_INFINITY
  for (const log of logs) most = Math.max(most, log)
  let sum = 0
  for (const log of logs) sum += Math.exp(log - most)
  return most + Math.log(sum)
}

/** Bayes' rule: adds each hypothesis's log-likelihood of what was seen, and normalises. */
export const addIn = (held: Hypotheses, loglikelihood: (hypothesis: number) => number): void => {
  for (let h = 0; h < held.length; h++) held[h] = (held[h] ?? 0) + loglikelihood(h)
  const all = logSumExp(held)
  for (let h = 0; h < held.length; h++) held[h] = (held[h] ?? 0) - all
}

/** The mean of a quantity that each hypothesis gives a figure. */
export const expected = (held: Hypotheses, figures: readonly number[]): number => {
  let sum = 0
  for (let h = 0; h < held.length; h++) sum += Math.exp(held[h] ?? 0) * (figures[h] ?? 0)
  return sum
}
