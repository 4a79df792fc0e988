/**
 * The Bayesian model's beliefs about a party, issue by issue, and how an offer updates them. Options are known by
 * number only, so that table and tournament share the code: the table updates from a view, the tournament offer by
 * offer.
 */
import { addIn, evenly, expected, type Hypotheses } from './hypotheses.ts'
import { shapesOver, weightsAmong } from './shapes.ts'

/** Beliefs about one issue: the shape of the party's liking, and the weight. */
export interface Belief {
  readonly shapes: Hypotheses
  readonly weights: Hypotheses
  /** By shape, the value of each option. */
  readonly values: readonly (readonly number[])[]
  readonly grid: readonly number[]
}

/** Before anything is known, from how many options each issue has. */
export const beliefsOver = (sizes: readonly number[]): Belief[] =>
  sizes.map((size) => {
    const values = shapesOver(size)
    const { grid, prior } = weightsAmong(sizes.length)
    return { shapes: evenly(values.length), weights: Float64Array.from(prior), values, grid }
  })

/** A floor for the assumed concession: nobody is taken to ask for less than this share of its wish. */
const LEAST = 0.5

/** What its offer of that number, counted from the opening as 0, is taken to be worth to a party: a share of its wish. */
export const wishAt = (number: number, decline: number): number => Math.max(LEAST, 1 - decline * number)

/** What each issue is expected to be worth of the whole: shares that sum to 1. */
export const sharesOf = (beliefs: readonly Belief[]): number[] => {
  const means = beliefs.map(({ weights, grid }) => expected(weights, grid))
  const sum = means.reduce((all, one) => all + one, 0)
  return means.map((mean) => mean / sum)
}

/** What an option is expected to be worth; an issue on which nothing was asked (−1) tells nothing. */
export const likingOf = ({ shapes, values }: Belief, option: number): number => {
  if (option < 0) return 0.5
  let liking = 0
  for (let h = 0; h < shapes.length; h++) liking += Math.exp(shapes[h] ?? 0) * (values[h]?.[option] ?? 0)
  return liking
}

/** An opening position, by the number of the option on each issue: nothing is traded yet, so it tells of shapes alone. */
export const learnOpening = (beliefs: readonly Belief[], asked: ArrayLike<number>, spread: number): void => {
  beliefs.forEach(({ shapes, values }, at) => {
    const option = asked[at] ?? -1
    if (option >= 0) addIn(shapes, (h) => -((1 - (values[h]?.[option] ?? 0)) ** 2) / (2 * spread * spread))
  })
}

/** An offer by the number of the option on each issue, −1 where it has none, taken to be worth `wish` to who made it. */
export const learnOffer = (
  beliefs: readonly Belief[],
  asked: ArrayLike<number>,
  wish: number,
  spread: number,
): void => {
  const shares = sharesOf(beliefs)
  const liked = beliefs.map((belief, at) => likingOf(belief, asked[at] ?? -1))
  const total = liked.reduce((sum, value, at) => sum + (shares[at] ?? 0) * value, 0)
  const loglikelihood = (predicted: number) => -((predicted - wish) ** 2) / (2 * spread * spread)
  beliefs.forEach(({ shapes, weights, values, grid }, at) => {
    const share = shares[at] ?? 0
    const value = liked[at] ?? 0
    const rest = total - share * value
    const option = asked[at] ?? -1
    if (option < 0) return
    const elsewhere = share < 1 ? rest / (1 - share) : 0
    addIn(weights, (h) => {
      const weight = grid[h] ?? 0
      return loglikelihood(weight * value + (1 - weight) * elsewhere)
    })
    addIn(shapes, (h) => loglikelihood(share * (values[h]?.[option] ?? 0) + rest))
  })
}
