import { type Choices, layChoices } from '../../bargaining/places.ts'
import { toNano } from '../../terms/rounding.ts'
import { type Belief, beliefsOver, learnOffer, learnOpening, likingOf, sharesOf, wishAt } from './beliefs.ts'
import { addIn } from './hypotheses.ts'
import { type Model, type Modelling, modelOf } from './model.ts'
import type { Observed } from './observed.ts'

export interface Believing {
  /** σ: how far, as a share of all it could wish for, an offer may lie off what the hypothesis expects. */
  readonly spread?: number | undefined
  /** What share of its wish the proposer is taken to give up from one offer to the next. */
  readonly decline?: number | undefined
}

/** How likely an option of no value at all is to be taken all the same, or one of full value to be refused. */
const SLIP = 0.05

/**
 * The scalable Bayesian model (Hindriks & Tykhonov 2008). Each issue has hypotheses of its own: evaluation shapes over
 * the options' order (downhill, uphill, and triangular with every peak between) and weights on a grid. The proposer is
 * taken to concede evenly from offer to offer, so that what its offer number k asks for is worth to it
 *
 *     u(k) = max(½, 1 − decline · k);  P(offer | h) ∝ exp(−(û(offer | h) − u(k))² / 2σ²)
 *
 * where û takes the hypothesis h for its own issue and what is expected of all others: that is what makes it scale, for
 * the joint space is never built. Beliefs are kept as logarithms and normalised by log-sum-exp, so that a hundred offers
 * cannot wash every hypothesis to nothing. Its only clock is the number of offers.
 *
 * Differences at this table: the opening position counts as offer number 0 and tells of shapes alone, since nothing is
 * traded in it yet; an offer that names some issues stands for the text that it makes of what was asked before; under a
 * weight hypothesis the others share what is left of 1; weights start as those of a simplex taken evenly would lie,
 * (1 − w)^(n−2). Answers are read besides: an option that the party took or refused is as likely to be taken as its value,
 * once each; an issue over which it refused, or that it named as a priority, as likely to be named as its weight.
 * One model is made of each other party, from what that party said alone.
 */
export const bayesianModel =
  ({ spread = 0.2, decline = 0.03 }: Believing = {}): Modelling =>
  (observed): Model => {
    const { places, opening, offers } = observed
    const beliefs = beliefsOver(places.options.map((options) => options.length))
    let text: Choices = opening.choices
    learnOpening(beliefs, text, spread)
    offers.forEach((offer, index) => {
      text = layChoices(text, offer)
      learnOffer(beliefs, text, wishAt(index + 1, decline), spread)
    })
    beliefs.forEach((belief, issue) => {
      hear(belief, issue, observed)
    })
    return modelFrom(observed, beliefs)
  }

/** Updates from the options that a party took, refused or named in confidence. */
const hear = (
  { shapes, weights, values, grid }: Belief,
  issue: number,
  { places, replies, disclosed }: Observed,
): void => {
  const start = places.offsets[issue] ?? 0
  const onIssue = replies.filter((reply) => reply.issue === issue)
  const answered = (option: number, took: boolean) =>
    onIssue.some((reply) => reply.place === start + option && reply.took === took)
  places.options[issue]?.forEach((_, option) => {
    const liking = (h: number) => SLIP + (1 - 2 * SLIP) * (values[h]?.[option] ?? 0)
    if (answered(option, true)) addIn(shapes, (h) => Math.log(liking(h)))
    if (answered(option, false)) addIn(shapes, (h) => Math.log(1 - liking(h)))
  })
  const refusals = onIssue.filter((reply) => !reply.took).length
  const named = refusals + (disclosed.includes(issue) ? 1 : 0)
  addIn(weights, (h) => named * Math.log(grid[h] ?? 1))
}

const modelFrom = (observed: Observed, beliefs: readonly Belief[]): Model => {
  const { options } = observed.places
  const likings = beliefs.flatMap((belief, issue) =>
    (options[issue] ?? []).map((_, option) => toNano(likingOf(belief, option))),
  )
  return modelOf(
    observed,
    sharesOf(beliefs).map((share) => toNano(share)),
    likings,
  )
}
