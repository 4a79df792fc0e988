/**
 * A player that depends on the clock alone and accepts by AC_next: everything that it does in so many steps is known in
 * advance, so it is computed once and shared by every negotiation of that length.
 */
import type { Bidding } from '../counterparts/bidding/tactic.ts'
import { openingProspects } from './aiming.ts'
import { cheapestAtLeast, type Ladder } from './ladder.ts'
import { clockAtStep } from './negotiate.ts'
import { ACCEPT, type Player } from './player.ts'

export interface ProposalPlan {
  /** By step: the outcome to propose, and what that is worth, which is also the least to accept. */
  readonly outcomes: Uint32Array
  readonly demands: Float64Array
}

/** The tactic is asked as if nothing had been heard, so it must be one that ignores the others. */
export const planOf = (ladder: Ladder, bidding: Bidding, steps: number): ProposalPlan => {
  const outcomes = new Uint32Array(steps)
  const demands = new Float64Array(steps)
  const prospects = { ...openingProspects(ladder), clock: 0 }
  for (let step = 0; step < steps; step++) {
    prospects.clock = clockAtStep(step, steps)
    const rung = cheapestAtLeast(ladder, bidding(prospects))
    outcomes[step] = ladder.outcomes[rung] ?? 0
    demands[step] = ladder.worths[rung] ?? 0
  }
  return { outcomes, demands }
}

export class PlannedPlayer implements Player {
  private readonly worthOf: Float64Array
  private readonly outcomes: Uint32Array
  private readonly demands: Float64Array

  constructor({ worthOf }: Ladder, { outcomes, demands }: ProposalPlan) {
    this.worthOf = worthOf
    this.outcomes = outcomes
    this.demands = demands
  }

  begin(): void {}

  hear(): void {}

  decide(step: number, standing: number): number {
    if (standing >= 0 && (this.worthOf[standing] ?? 0) >= (this.demands[step] ?? 0)) return ACCEPT
    return this.outcomes[step] ?? 0
  }
}
