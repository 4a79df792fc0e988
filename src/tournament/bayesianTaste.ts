import type { Domain } from '../bargaining/domain.ts'
import {
  type Belief,
  beliefsOver,
  learnOffer,
  likingOf,
  sharesOf,
  wishAt,
} from '../counterparts/model/beliefs.ts'
import { toNano } from '../terms/rounding.ts'
import type { Taste } from './taste.ts'

/** What share of its wish a proposer is taken to have given up at the deadline, unless it is said how fast. */
const GIVEN_UP = 0.5

/** The scalable Bayesian model (Hindriks & Tykhonov 2008), its beliefs carried on from proposal to proposal. */
export class BayesianTaste implements Taste {
  private beliefs: Belief[]
  private proposals = 0
  private readonly domain: Domain
  private readonly spread: number
  private readonly decline: number

  constructor(domain: Domain, steps: number, spread = 0.2, decline = GIVEN_UP / steps) {
    this.domain = domain
    this.spread = spread
    this.decline = decline
    this.beliefs = []
  }

  begin(): void {
    this.beliefs = beliefsOver([...this.domain.sizes])
    this.proposals = 0
  }

  hear(choices: ArrayLike<number>): void {
    this.proposals++
    learnOffer(this.beliefs, choices, wishAt(this.proposals, this.decline), this.spread)
  }

  estimate(points: Float64Array): void {
    const { sizes, offsets } = this.domain
    sharesOf(this.beliefs).forEach((share, issue) => {
      const belief = this.beliefs[issue]
      if (belief === undefined) return
      const weight = toNano(share)
      for (let choice = 0; choice < (sizes[issue] ?? 0); choice++)
        points[(offsets[issue] ?? 0) + choice] = 100 * weight * toNano(likingOf(belief, choice))
    })
  }
}
