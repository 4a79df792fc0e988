/** What one seat has heard from the others in a negotiation, in points of its own worth. */
import type { Offered } from '../counterparts/acceptance/condition.ts'
import { toNano } from '../terms/rounding.ts'
import { Distinct } from './distinct.ts'

type Earlier = { -readonly [Key in keyof Offered['earlier'][number]]: Offered['earlier'][number][Key] }

export class HeardProposals {
  /** Worths of all proposals heard but the latest, in order, with the clock at which each came. */
  readonly earlier: Earlier[] = []
  /** What `earlier` is filled from, proposal by proposal; kept from one negotiation to the next. */
  private readonly pool: Earlier[] = []
  private proposals = 0
  private readonly different: readonly Distinct[]
  private readonly first: Float64Array
  private readonly latest: Float64Array
  private readonly seat: number

  constructor(seats: number, seat: number, steps: number) {
    this.seat = seat
    this.different = Array.from({ length: seats }, () => new Distinct(steps))
    this.first = new Float64Array(seats)
    this.latest = new Float64Array(seats)
  }

  begin(): void {
    this.earlier.length = 0
    this.proposals = 0
    for (const outcomes of this.different) outcomes.empty()
  }

  hear(clock: number, seat: number, outcome: number, worth: number): void {
    const before = this.pool[this.proposals - 1]
    if (before) this.earlier.push(before)
    const one = this.pool[this.proposals]
    if (one) {
      one.clock = clock
      one.worth = worth
    } else this.pool.push({ clock, worth })
    this.proposals++
    const outcomes = this.different[seat]
    if (outcomes?.count === 0) this.first[seat] = worth
    this.latest[seat] = worth
    outcomes?.add(outcome)
  }

  /** Mean over those who have spoken; 0 before anyone has. */
  get theirFirst(): number {
    return this.mean(this.first)
  }

  get theirLatest(): number {
    return this.mean(this.latest)
  }

  /** Different outcomes proposed by the seat that has proposed most. */
  get mostTexts(): number {
    return this.different.reduce((most, { count }) => Math.max(most, count), 0)
  }

  /** … and by the one, of the others, that has proposed fewest. */
  get fewestTexts(): number {
    let fewest = Number.POSITIVE_INFINITY
    for (let seat = 0; seat < this.different.length; seat++)
      if (seat !== this.seat) fewest = Math.min(fewest, this.different[seat]?.count ?? 0)
    return fewest
  }

  private mean(worths: Float64Array): number {
    let sum = 0
    let speakers = 0
    for (let seat = 0; seat < worths.length; seat++) {
      if ((this.different[seat]?.count ?? 0) === 0) continue
      sum += worths[seat] ?? 0
      speakers++
    }
    return speakers === 0 ? 0 : toNano(sum / speakers)
  }
}
