/**
 * A bidder with a target: it proposes the cheapest outcome that is worth at least as much to it, or, with a model of the
 * others, the one worth little more that they are thought to like best.
 */
import type { Bidding, Prospects } from '../counterparts/bidding/tactic.ts'
import type { Bidder } from './bidder.ts'
import { dearestToOthers, estimatedNashWorth } from './choosing.ts'
import { Distinct } from './distinct.ts'
import type { HeardProposals } from './heard.ts'
import { cheapestAtLeast, type Ladder } from './ladder.ts'
import { clockAtStep } from './negotiate.ts'
import type { Others } from './others.ts'

/** The prospects in a negotiation of which nothing has been heard: the range that a ladder leaves to its tactic. */
export const openingProspects = ({ worths, reservationValue }: Ladder): Prospects => ({
  clock: 0,
  best: worths[0] ?? 0,
  floor: Math.max(reservationValue, worths.at(-1) ?? 0),
  theirFirst: 0,
  theirLatest: 0,
  theirTexts: 0,
  ownTexts: 0,
})

export class AimingBidder implements Bidder {
  demand = 0
  private readonly own: Distinct
  private readonly prospects: { -readonly [Key in keyof Prospects]: Prospects[Key] }
  private readonly ladder: Ladder
  private readonly bidding: Bidding
  private readonly others: Others | null
  private readonly steps: number

  constructor(ladder: Ladder, bidding: Bidding, others: Others | null, steps: number) {
    this.ladder = ladder
    this.bidding = bidding
    this.others = others
    this.steps = steps
    this.own = new Distinct(steps)
    this.prospects = { ...openingProspects(ladder) }
    if (others !== null) this.prospects.nash = () => estimatedNashWorth(ladder, others)
  }

  begin(): void {
    this.own.empty()
  }

  next(step: number, heard: HeardProposals): number {
    const { prospects } = this
    prospects.clock = clockAtStep(step, this.steps)
    prospects.theirFirst = heard.theirFirst
    prospects.theirLatest = heard.theirLatest
    prospects.theirTexts = heard.mostTexts
    prospects.ownTexts = this.own.count
    const cheapest = cheapestAtLeast(this.ladder, this.bidding(prospects))
    const rung = this.others === null ? cheapest : dearestToOthers(this.ladder, this.others, cheapest)
    this.demand = this.ladder.worths[rung] ?? 0
    return rung
  }

  proposed(rung: number): void {
    this.own.add(rung)
  }
}
