/** A baseline: proposes any outcome worth at least its reservation value, all equally likely. */
import { chance } from '../terms/chance.ts'
import type { Bidder } from './bidder.ts'
import type { Ladder } from './ladder.ts'

export class RandomBidder implements Bidder {
  demand = 0
  private seed = 0
  private readonly ladder: Ladder

  constructor(ladder: Ladder) {
    this.ladder = ladder
  }

  begin(seed: number): void {
    this.seed = seed
  }

  next(step: number): number {
    const rung = Math.floor(chance(this.seed, step) * this.ladder.rational)
    this.demand = this.ladder.worths[rung] ?? 0
    return rung
  }

  proposed(): void {}
}
