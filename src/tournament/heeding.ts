/** A player made of a bidder and an acceptance condition (BOA: Baarslag, Hindriks & Jonker 2014). */
import type { Acceptance, Offered } from '../counterparts/acceptance/condition.ts'
import type { Bidder } from './bidder.ts'
import { HeardProposals } from './heard.ts'
import type { Ladder } from './ladder.ts'
import { clockAtStep } from './negotiate.ts'
import type { Others } from './others.ts'
import { ACCEPT, type Player } from './player.ts'

export interface HeedingParts {
  readonly ladder: Ladder
  readonly bidder: Bidder
  readonly acceptance: Acceptance
  /** Its models of the others; null where it needs none. */
  readonly others: Others | null
  readonly seats: number
  readonly seat: number
  readonly steps: number
}

export class HeedingPlayer implements Player {
  private readonly ladder: Ladder
  private readonly bidder: Bidder
  private readonly acceptance: Acceptance
  private readonly others: Others | null
  private readonly heard: HeardProposals
  private readonly steps: number
  private readonly offered: { -readonly [Key in keyof Offered]: Offered[Key] }

  constructor({ ladder, bidder, acceptance, others, seats, seat, steps }: HeedingParts) {
    this.ladder = ladder
    this.bidder = bidder
    this.acceptance = acceptance
    this.others = others
    this.steps = steps
    this.heard = new HeardProposals(seats, seat, steps)
    this.offered = {
      worth: 0,
      target: 0,
      noDeal: ladder.reservationValue,
      clock: 0,
      earlier: this.heard.earlier,
    }
  }

  begin(seed: number): void {
    this.heard.begin()
    this.others?.begin()
    this.bidder.begin(seed)
  }

  hear(step: number, seat: number, outcome: number): void {
    this.heard.hear(clockAtStep(step, this.steps), seat, outcome, this.ladder.worthOf[outcome] ?? 0)
    this.others?.hear(seat, outcome)
  }

  decide(step: number, standing: number): number {
    const rung = this.bidder.next(step, this.heard)
    if (standing >= 0) {
      const { offered } = this
      offered.worth = this.ladder.worthOf[standing] ?? 0
      if (offered.worth >= offered.noDeal) {
        offered.target = this.bidder.demand
        offered.clock = clockAtStep(step, this.steps)
        if (this.acceptance(offered).accept) return ACCEPT
      }
    }
    this.bidder.proposed(rung)
    return this.ladder.outcomes[rung] ?? 0
  }
}
