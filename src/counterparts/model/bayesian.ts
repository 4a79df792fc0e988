import type { Issue } from '../../scenario/scenario.ts'
import type { IssueId, OptionId } from '../../terms/ids.ts'
import { layPackage, type Package } from '../../terms/package.ts'
import { toNano } from '../../terms/rounding.ts'
import { addIn, evenly, expected, type Hypotheses } from './hypotheses.ts'
import type { Model, Modelling } from './model.ts'
import type { Observed } from './observed.ts'
import { shapesOver, weightsAmong } from './shapes.ts'

export interface Believing {
  /** σ: how far, as a share of all it could wish for, an offer may lie off what the hypothesis expects. */
  readonly spread?: number | undefined
  /** What share of its wish the proposer is taken to give up from one offer to the next. */
  readonly decline?: number | undefined
}

/** Below this share of its wish nobody is taken to ask for less. */
const LEAST = 0.5
/** How likely an option of no value at all is to be taken all the same, or one of full value to be refused. */
const SLIP = 0.05

/** What is held of one issue: which shape the party's liking has, and how much the issue weighs with it. */
interface Belief {
  readonly issue: Issue
  readonly shapes: Hypotheses
  readonly weights: Hypotheses
  /** By shape, the value of each option. */
  readonly values: readonly (readonly number[])[]
  readonly grid: readonly number[]
}

/**
 * The scalable Bayesian model (Hindriks & Tykhonov 2008). Each issue has hypotheses of its own: evaluation shapes over
 * the options' order (downhill, uphill, and triangular with every peak between) and weights on a grid. The proposer is
 * taken to concede evenly from offer to offer, so that what its offer number k asks for is worth to it
 *
 *     u(k) = max(LEAST, 1 − decline · k);  P(offer | h) ∝ exp(−(û(offer | h) − u(k))² / 2σ²)
 *
 * where û takes the hypothesis h for its own issue and what is expected of all others: that is what makes it scale, for
 * the joint space is never built. Beliefs are kept as logarithms and normalised by log-sum-exp, so that a hundred offers
 * cannot wash every hypothesis to nothing. Its only clock is the number of offers.
 *
 * Differences at this table: the opening position counts as offer number 0; an offer that names some issues
 * stands for the text that it makes of what was asked before; under a weight hypothesis the others share what is left of
 * 1; weights start as those of a simplex taken evenly would lie, (1 − w)^(n−2); each option that the party took or
 * refused in an answer counts once, as likely as its value; and an issue it named as a priority as likely as its weight.
 * One model is made of each other party, from what that party said alone.
 */
export const bayesianModel =
  ({ spread = 0.2, decline = 0.03 }: Believing = {}): Modelling =>
  (observed): Model => {
    const beliefs = observed.issues.map((issue) => believe(issue, observed.issues.length))
    const learn = (text: Package, number: number) =>
      update(beliefs, text, Math.max(LEAST, 1 - decline * number), spread)
    let text = observed.opening
    learn(text, 0)
    observed.offers.forEach((offer, index) => {
      text = layPackage(text, offer)
      learn(text, index + 1)
    })
    for (const belief of beliefs) hear(belief, observed)
    return modelOf(observed, beliefs)
  }

const believe = (issue: Issue, issues: number): Belief => {
  const values = shapesOver(issue.options.length)
  const { grid, prior } = weightsAmong(issues)
  return { issue, shapes: evenly(values.length), weights: Float64Array.from(prior), values, grid }
}

/** What each issue is expected to be worth of the whole: shares that sum to 1. */
const sharesOf = (beliefs: readonly Belief[]): number[] => {
  const means = beliefs.map(({ weights, grid }) => expected(weights, grid))
  const sum = means.reduce((all, one) => all + one, 0)
  return means.map((mean) => mean / sum)
}

const update = (beliefs: readonly Belief[], text: Package, wish: number, spread: number): void => {
  const shares = sharesOf(beliefs)
  const asked = beliefs.map(({ issue }) => issue.options.findIndex(({ id }) => id === text[issue.id]))
  const liked = beliefs.map(({ shapes, values }, at) => likingOf(shapes, values, asked[at] ?? -1))
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

/** What the options that a party took, refused or named in confidence say besides. */
const hear = ({ issue, shapes, weights, values, grid }: Belief, { replies, disclosed }: Observed): void => {
  const answered = new Set(
    replies.flatMap((reply) =>
      reply.issue === issue.id ? [`${reply.took ? '+' : '-'}${reply.option}`] : [],
    ),
  )
  issue.options.forEach(({ id }, option) => {
    const liking = (h: number) => SLIP + (1 - 2 * SLIP) * (values[h]?.[option] ?? 0)
    if (answered.has(`+${id}`)) addIn(shapes, (h) => Math.log(liking(h)))
    if (answered.has(`-${id}`)) addIn(shapes, (h) => Math.log(1 - liking(h)))
  })
  for (const named of new Set(disclosed))
    if (named === issue.id) addIn(weights, (h) => Math.log(grid[h] ?? 1))
}

/** What an option is expected to be worth; an issue on which nothing was asked tells nothing. */
const likingOf = (shapes: Hypotheses, values: Belief['values'], option: number): number =>
  option < 0
    ? 0.5
    : expected(
        shapes,
        values.map((byOption) => byOption[option] ?? 0),
      )

const modelOf = (observed: Observed, beliefs: readonly Belief[]): Model => {
  const shares = sharesOf(beliefs)
  const weights: Record<IssueId, number> = {}
  const values: Record<IssueId, Record<OptionId, number>> = {}
  beliefs.forEach((belief, at) => {
    const byOption: Record<OptionId, number> = {}
    belief.issue.options.forEach(({ id }, option) => {
      byOption[id] = toNano(likingOf(belief.shapes, belief.values, option))
    })
    weights[belief.issue.id] = toNano(shares[at] ?? 0)
    values[belief.issue.id] = byOption
  })
  return { party: observed.party, weights, values }
}
