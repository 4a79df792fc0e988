/** Where a seat stands in the talks, in points of its own worth: what a bidding tactic reads. */
import { type Choices, layChoices } from '../bargaining/places.ts'
import { toNano } from '../terms/rounding.ts'
import type { Prospects } from './bidding/tactic.ts'
import type { Seat } from './seat.ts'

const differentTexts = (offers: readonly Choices[]): number => new Set(offers.map((one) => one.join())).size

/** Lazy, because these are expensive. */
export type Sought = Required<Pick<Prospects, 'nash' | 'drawn'>>

/** Most tactics read only a part of it, so each part is computed when it is read. */
class ProspectsNow implements Prospects {
  readonly clock: number
  readonly best: number
  readonly floor: number
  readonly nash: Sought['nash']
  readonly drawn: Sought['drawn']
  readonly #seat: Seat

  constructor(seat: Seat, best: number, floor: number, { nash, drawn }: Sought) {
    this.clock = seat.view.clock
    this.best = best
    this.floor = floor
    this.nash = nash
    this.drawn = drawn
    this.#seat = seat
  }

  get theirFirst(): number {
    const { seen, sealedAt } = this.#seat
    return this.#mean(seen.map(({ opening }) => layChoices(opening.choices, sealedAt)))
  }
  get theirLatest(): number {
    const { seen, asks, agreedAt } = this.#seat
    return this.#mean(
      seen.map(({ opening }, at) =>
        layChoices(layChoices(opening.choices, asks[at] ?? opening.choices), agreedAt),
      ),
    )
  }
  get theirTexts(): number {
    return Math.max(0, ...this.#seat.seen.map(({ offers }) => differentTexts(offers)))
  }
  get ownTexts(): number {
    const { view, offers } = this.#seat
    return differentTexts(offers.filter((_, at) => view.offers[at]?.by === view.viewer))
  }

  #mean(texts: readonly Choices[]): number {
    if (texts.length === 0) return 0
    return toNano(texts.reduce((sum, text) => sum + this.#seat.worthAt(text), 0) / texts.length)
  }
}

export const prospectsOf = (seat: Seat, best: number, floor: number, sought: Sought): Prospects =>
  new ProspectsNow(seat, best, floor, sought)
