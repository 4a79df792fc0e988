/** The hypotheses of the Bayesian model (Hindriks & Tykhonov 2008): how a liking may run over options, and weights. */

/**
 * Values from 0 to 1 of each option in the issue's order, for every place where the liking may peak: rising evenly up to
 * the peak and falling evenly after it. A peak at the first option is downhill, at the last uphill, between triangular.
 */
export const shapesOver = (options: number): number[][] =>
  Array.from({ length: options }, (_, peak) =>
    Array.from({ length: options }, (_, at) => {
      if (at === peak) return 1
      return at < peak ? at / peak : (options - 1 - at) / (options - 1 - peak)
    }),
  )

/** Weights that an issue may have: the middles of this many equal steps from 0 to 1. */
const STEPS = 20

/**
 * The grid of weights, and the logarithm of how likely each is beforehand among so many issues: as one share lies when
 * all shares that sum to 1 are equally likely, (1 − w)^(n−2), so that the mean is about 1/n. A lone issue weighs all.
 */
export const weightsAmong = (issues: number): { grid: number[]; prior: number[] } => {
  if (issues < 2) return { grid: [1], prior: [0] }
  const grid = Array.from({ length: STEPS }, (_, step) => (step + 0.5) / STEPS)
  const logs = grid.map((weight) => (issues - 2) * Math.log(1 - weight))
  const all = Math.log(logs.reduce((sum, log) => sum + Math.exp(log), 0))
  return { grid, prior: logs.map((log) => log - all) }
}
