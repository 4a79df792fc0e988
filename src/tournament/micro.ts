/**
 * MiCRO, the minimal concession strategy (de Jonge 2022), over single outcomes in the order of their worth: it proposes
 * its next-best outcome if it has made no more different proposals than it has received, and else repeats one of its
 * earlier proposals, drawn by lot. It would take what is worth at least the lowest proposal that it is ready to make.
 *
 * With several others the received proposals are those of the one that has made fewest, so that it concedes no faster
 * than any of them. With levels (in points; 0 is the original) the next-best outcome is the best one that lies at least
 * a level below the last: where thousands of outcomes are worth nearly the same, single steps would lead nowhere in time.
 */
import { chance } from '../terms/chance.ts'
import { toNano } from '../terms/rounding.ts'
import type { Bidder } from './bidder.ts'
import type { HeardProposals } from './heard.ts'
import { type Ladder, rungsAtLeast } from './ladder.ts'

/** Worths are whole billionths: what is at least this much more than a worth is more than it. */
const MORE = 5e-10

export class MicroBidder implements Bidder {
  demand = 0
  private made = 0
  private seed = 0
  private readonly rungs: Uint32Array
  private readonly ladder: Ladder
  private readonly level: number

  constructor(ladder: Ladder, level: number, steps: number) {
    this.ladder = ladder
    this.level = level
    this.rungs = new Uint32Array(steps)
  }

  begin(seed: number): void {
    this.made = 0
    this.seed = seed
  }

  next(step: number, heard: HeardProposals): number {
    const { ladder, made, rungs } = this
    const lowest = rungs[made - 1] ?? 0
    const further = made === 0 ? 0 : this.below(lowest)
    if (made <= heard.fewestTexts && further < ladder.rational) {
      this.demand = ladder.worths[further] ?? 0
      return further
    }
    this.demand = ladder.worths[lowest] ?? 0
    return rungs[Math.floor(chance(this.seed, step) * made)] ?? 0
  }

  proposed(rung: number): void {
    if (this.made > 0 && rung <= (this.rungs[this.made - 1] ?? 0)) return
    this.rungs[this.made++] = rung
  }

  private below(rung: number): number {
    if (this.level <= 0) return rung + 1
    const { worths, rational } = this.ladder
    const target = toNano((worths[rung] ?? 0) - this.level) + MORE
    return Math.max(rung + 1, rungsAtLeast(worths, target, rational))
  }
}
