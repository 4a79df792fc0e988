/** A seat at one moment, from its view and what its counterpart remembers. */
import {
  type Choices,
  type Figures,
  isWhole,
  layChoices,
  noughts,
  type Places,
  SILENT,
} from '../bargaining/places.ts'
import { type Valuation, worthOfChoices } from '../bargaining/valuation.ts'
import type { Temperament } from '../scenario/scenario.ts'
import type { PartyView } from '../table/view.ts'
import { chance, swing } from '../terms/chance.ts'
import type { PartyId } from '../terms/ids.ts'
import { toNano } from '../terms/rounding.ts'
import type { Offered, Verdict } from './acceptance/condition.ts'
import type { Bidding, Prospects } from './bidding/tactic.ts'
import { ACCEPTANCES, type Strategy, TACTICS } from './library.ts'
import type { PlacedMandate } from './mandate.ts'
import type { Memory } from './memory.ts'
import type { Bars } from './model/bars.ts'
import type { Model } from './model/model.ts'
import type { Observed } from './model/observed.ts'
import { moreThanAsked } from './offering/enough.ts'
import { type OwnOffers, ownOffers } from './offering/history.ts'
import { spentOf } from './offering/spent.ts'
import { type UsableOptions, usableOptionsOf } from './offering/usableOptions.ts'
import { partnersOf } from './partners.ts'
import type { Recalled } from './recalled.ts'
import type { Seat } from './seat.ts'
import { SWAY, TEMPERS, type Temper } from './temperament.ts'

/** A temperament sets the pace of `time` alone, each party's own a little off by luck; the others say theirs themselves. */
const biddingOf = (strategy: Strategy, temper: Temper, luck: number): Bidding =>
  strategy.bidding === 'time'
    ? TACTICS.time({
        e: temper.exponent * (1 + SWAY * swing(luck, 'exponent')),
        response: strategy.response,
      })
    : TACTICS[strategy.bidding](strategy)

const homeMargin = ({ own }: PartyView, temper: Temper): number => {
  // The ratifier's noise may lower support on the day.
  const home =
    own.ratifier === null ? 0 : own.ratifier.margin * (1 - (own.support - own.ratifier.noise) / 100)
  return toNano(Math.max(temper.least, temper.margin * home))
}

/** Lazy: few decisions need everything about a seat, and what is expensive is computed when it is first read. */
class SeatNow implements Seat {
  readonly view: PartyView
  readonly temper: Temper
  readonly places: Places
  readonly sealedAt: Choices
  readonly agreedAt: Choices
  readonly margin: number
  readonly #memory: Memory
  #partners: readonly number[] | null | undefined
  #others: readonly PartyId[] | undefined
  #asks: readonly Choices[] | undefined
  #asides: readonly Choices[] | undefined
  #tooMuch: Readonly<Figures> | undefined
  #seen: readonly Observed[] | undefined
  #models: readonly Model[] | undefined
  #shown: readonly Bars[] | undefined
  #room: UsableOptions | undefined
  #past: OwnOffers | undefined
  #spent: ((pack: Choices) => boolean) | undefined
  #noDeal: number | undefined

  constructor(view: PartyView, memory: Memory, temper: Temper) {
    this.view = view
    this.temper = temper
    this.#memory = memory
    const { places } = memory.start
    this.places = places
    this.sealedAt = memory.sealedAt
    this.agreedAt = memory.agreedAt
    this.margin = homeMargin(view, temper)
  }

  get others(): readonly PartyId[] {
    this.#others ??= this.#won(this.#memory.start.company.principals)
    return this.#others
  }
  get asks(): readonly Choices[] {
    this.#asks ??= this.#won(this.#memory.asks).map(({ at }) => at)
    return this.#asks
  }
  get asides(): readonly Choices[] {
    this.#asides ??= this.#won(this.#memory.asides).map(({ at }) => at)
    return this.#asides
  }
  get tooMuch(): Readonly<Figures> {
    this.#tooMuch ??= moreThanAsked(this)
    return this.#tooMuch
  }
  get seen(): readonly Observed[] {
    this.#seen ??= this.others.map((party) => this.#of(party).observed)
    return this.#seen
  }
  get models(): readonly Model[] {
    this.#models ??= this.others.map((party) => this.#of(party).model)
    return this.#models
  }
  get shown(): readonly Bars[] {
    this.#shown ??= [...this.others, ...this.#memory.start.company.underwriters].map(
      (party) => this.#of(party).bars,
    )
    return this.#shown
  }
  /** Null where it tries to win everybody. */
  get unwon(): Readonly<Figures> | null {
    const { principals } = this.#memory.start.company
    const lost = principals.filter((party) => !this.others.includes(party))
    if (lost.length === 0) return null
    const { issues } = this.view.scenario
    const places = noughts(this.places.offsets[this.places.issues.length] ?? 0)
    for (const [issue, { options }] of issues.entries())
      for (const [option, { underwriters }] of options.entries())
        if (underwriters.some((party) => lost.includes(party)))
          places[(this.places.offsets[issue] ?? 0) + option] = 1
    return places
  }
  get recalled(): Recalled {
    return this.#memory.recalled
  }
  get valuation(): Valuation {
    return this.#memory.valuation
  }
  get mandate(): PlacedMandate {
    return this.#memory.mandate
  }
  get offers(): readonly Choices[] {
    return this.#memory.offers
  }
  get room(): UsableOptions {
    this.#room ??= usableOptionsOf(this)
    return this.#room
  }
  get past(): OwnOffers {
    this.#past ??= ownOffers(this.view, this.offers)
    return this.#past
  }
  get isSpent(): (pack: Choices) => boolean {
    this.#spent ??= spentOf(this)
    return this.#spent
  }
  get noDeal(): number {
    this.#noDeal ??= this.#noDealOf(this.sealedAt)
    return this.#noDeal
  }

  bidding(prospects: Prospects): number {
    const { own, luck } = this.view
    return biddingOf(own.strategy, this.temper, luck)(prospects)
  }
  accept(offered: Offered): Verdict {
    const { strategy } = this.view.own
    return ACCEPTANCES[strategy.acceptance](strategy)(offered)
  }
  worthAt(text: Choices): number {
    const whole = isWhole(text) ? text : layChoices(this.places.statusQuo, text)
    return toNano(worthOfChoices(this.valuation, whole) + this.view.own.promised)
  }
  noDealWith(more: Choices): number {
    return this.#noDealOf(layChoices(this.sealedAt, more))
  }
  luck(purpose: string): number {
    const { view } = this
    return chance(view.luck, purpose, view.round.id, view.record.length)
  }

  /** Of a list by principal, the entries of those whom this seat tries to win. */
  #won<Entry>(byPrincipal: readonly Entry[]): readonly Entry[] {
    const { asks, start } = this.#memory
    if (this.#partners === undefined)
      this.#partners = partnersOf(
        this.view,
        start.company.principals,
        asks.map(({ at }) => at),
        (text) => this.worthAt(text),
      )
    const partners = this.#partners
    return partners === null ? byPrincipal : byPrincipal.filter((_, at) => partners.includes(at))
  }
  #of(party: PartyId) {
    const known = this.#memory.acquaintances.get(party)
    if (known === undefined) throw new Error(`Nothing is remembered of "${party}".`)
    return known
  }
  /** `noDealWorth` by place. */
  #noDealOf(sealed: Choices): number {
    const { offsets, holds, statusQuo } = this.places
    const { points } = this.valuation
    let worth = this.view.own.reservationValue
    for (let issue = 0; issue < sealed.length; issue++) {
      const choice = sealed[issue] ?? SILENT
      if (choice === SILENT) continue
      const start = offsets[issue] ?? 0
      worth +=
        (holds[issue] ?? 0) * ((points[start + choice] ?? 0) - (points[start + (statusQuo[issue] ?? 0)] ?? 0))
    }
    return toNano(worth)
  }
}

export const takeSeat = (view: PartyView, memory: Memory, temperament: Temperament | 'scenario'): Seat =>
  new SeatNow(view, memory, TEMPERS[temperament === 'scenario' ? view.own.strategy.temperament : temperament])
