/**
 * What a counterpart makes of its view before it decides anything: its own worth, what it thinks of the others, how far
 * it means to go. Nothing counts that the view does not say; what is kept from one decision to the next is kept by the
 * very objects that it was drawn from.
 */
import { type Choices, choicesOf, isWhole, layChoices, type Places, placesOf } from '../bargaining/places.ts'
import { type Valuation, valuationOf, worthOfChoices } from '../bargaining/valuation.ts'
import { holdsOf, noDealWorth, statusQuoOf } from '../bargaining/worth.ts'
import type { PartyView } from '../table/view.ts'
import { chance, swing } from '../terms/chance.ts'
import type { PartyId } from '../terms/ids.ts'
import { layPackage, type Package } from '../terms/package.ts'
import { toNano } from '../terms/rounding.ts'
import type { Offered, Verdict } from './acceptance/condition.ts'
import type { Bidding, Course } from './bidding/tactic.ts'
import { type Company, companyOf } from './company.ts'
import { draftIn } from './draft.ts'
import { ACCEPTANCES, MODELLINGS, type Strategy, TACTICS } from './library.ts'
import { type PlacedMandate, placedMandate } from './mandate.ts'
import { type Bars, barsOf } from './model/bars.ts'
import type { Model } from './model/model.ts'
import { type Observed, observe } from './model/observed.ts'
import { type OwnOffers, ownOffers } from './offering/history.ts'
import { measureRoom, type Room } from './offering/room.ts'
import { type Recalled, recall } from './recalled.ts'
import { SWAY, TEMPERS, type Temper } from './temperament.ts'

export interface Seat {
  readonly view: PartyView
  readonly temper: Temper
  /** The other principals, whose consent everything needs, and what this seat makes of each. */
  readonly others: readonly PartyId[]
  readonly seen: readonly Observed[]
  readonly recalled: Recalled
  readonly models: readonly Model[]
  /** What each of them, and each underwriter, has shown of its mandate. */
  readonly shown: readonly Bars[]
  readonly places: Places
  readonly mandate: PlacedMandate
  readonly statusQuo: Package
  readonly sealed: Package
  readonly sealedAt: Choices
  readonly agreed: Package
  readonly agreedAt: Choices
  /** What it may write into a text, and its own offers so far. */
  readonly room: Room
  readonly past: OwnOffers
  /** Its own sheet with distrust in it, so that a text counts for the verification that it holds itself. */
  readonly valuation: Valuation
  /** Worth of an accord with this text, the status quo where it is silent, promises included. */
  worth(text: Package): number
  worthAt(text: Choices): number
  /** What it has without an accord, as things stand. */
  readonly noDeal: number
  /** What it would have without an accord if these issues were sealed besides what is sealed now. */
  noDealWith(sealed: Package): number
  /** What an accord must be worth beyond no deal, for the delegation and for those at home. */
  readonly margin: number
  /** Chance in [0, 1) for this moment of this seat, by purpose. */
  luck(purpose: string): number
  /** What its next full text must be worth. */
  bidding(course: Course): number
  /** Whether what was offered will do. */
  accept(offered: Offered): Verdict
}

/** A temperament sets the pace of `time` alone, each party's own a little off by luck; the others say theirs themselves. */
const biddingOf = (strategy: Strategy, temper: Temper, luck: number): Bidding =>
  TACTICS[strategy.bidding](
    strategy.bidding === 'time'
      ? { ...strategy, e: temper.exponent * (1 + SWAY * swing(luck, 'exponent')) }
      : strategy,
  )

const drawn = new WeakMap<Observed, Map<Strategy, Model>>()

/** What a strategy makes of what was seen of a party; made once for as long as nothing more is seen. */
const modelOf = (strategy: Strategy, observed: Observed): Model => {
  const known = drawn.get(observed) ?? new Map<Strategy, Model>()
  drawn.set(observed, known)
  const model = known.get(strategy) ?? MODELLINGS[strategy.model](strategy)(observed)
  known.set(strategy, model)
  return model
}

const homeMargin = ({ own }: PartyView, temper: Temper): number => {
  // Home may be less friendly on the day than it seems now, by the noise.
  const home =
    own.ratifier === null ? 0 : own.ratifier.margin * (1 - (own.support - own.ratifier.noise) / 100)
  return toNano(Math.max(temper.least, temper.margin * home))
}

/** Few decisions need all that a seat could know: what is costly is made when it is first asked for. */
class SeatNow implements Seat {
  readonly view: PartyView
  readonly temper: Temper
  readonly others: readonly PartyId[]
  readonly places: Places
  readonly statusQuo: Package
  readonly sealed: Package
  readonly sealedAt: Choices
  readonly agreed: Package
  readonly agreedAt: Choices
  readonly margin: number
  readonly #company: Company
  #seen: readonly Observed[] | undefined
  #models: readonly Model[] | undefined
  #shown: readonly Bars[] | undefined
  #recalled: Recalled | undefined
  #valuation: Valuation | undefined
  #mandate: PlacedMandate | undefined
  #room: Room | undefined
  #past: OwnOffers | undefined
  #noDeal: number | undefined

  constructor(view: PartyView, temper: Temper) {
    const { all, sealed } = draftIn(view)
    this.view = view
    this.temper = temper
    this.#company = companyOf(view)
    this.others = this.#company.principals
    this.places = placesOf(view.scenario.issues)
    this.statusQuo = statusQuoOf(view.scenario)
    this.sealed = sealed.pack
    this.sealedAt = sealed.choices
    this.agreed = all.pack
    this.agreedAt = all.choices
    this.margin = homeMargin(view, temper)
  }

  get seen(): readonly Observed[] {
    this.#seen ??= this.others.map((party) => observe(this.view, party))
    return this.#seen
  }
  get models(): readonly Model[] {
    this.#models ??= this.seen.map((one) => modelOf(this.view.own.strategy, one))
    return this.#models
  }
  get shown(): readonly Bars[] {
    this.#shown ??= [
      ...this.seen.map((one) => barsOf(one)),
      ...this.#company.underwriters.map((party) => barsOf(observe(this.view, party), 1)),
    ]
    return this.#shown
  }
  get recalled(): Recalled {
    this.#recalled ??= recall(this.view)
    return this.#recalled
  }
  get valuation(): Valuation {
    const { scenario, own } = this.view
    this.#valuation ??= valuationOf(scenario, own.sheet, own.distrust)
    return this.#valuation
  }
  get mandate(): PlacedMandate {
    this.#mandate ??= placedMandate(this.places, this.view.own.mandate)
    return this.#mandate
  }
  get room(): Room {
    this.#room ??= measureRoom(this)
    return this.#room
  }
  get past(): OwnOffers {
    this.#past ??= ownOffers(this.view)
    return this.#past
  }
  get noDeal(): number {
    this.#noDeal ??= this.noDealWith({})
    return this.#noDeal
  }

  bidding(course: Course): number {
    const { own, luck } = this.view
    return biddingOf(own.strategy, this.temper, luck)(course)
  }
  accept(offered: Offered): Verdict {
    const { strategy } = this.view.own
    return ACCEPTANCES[strategy.acceptance](strategy)(offered)
  }
  worthAt(text: Choices): number {
    const whole = isWhole(text) ? text : layChoices(this.places.statusQuo, text)
    return toNano(worthOfChoices(this.valuation, whole) + this.view.own.promised)
  }
  worth(text: Package): number {
    return this.worthAt(choicesOf(this.places, text))
  }
  noDealWith(more: Package): number {
    const { own, scenario } = this.view
    return noDealWorth(own.sheet, {
      reservationValue: own.reservationValue,
      sealed: layPackage(this.sealed, more),
      holds: holdsOf(scenario),
      statusQuo: this.statusQuo,
    })
  }
  luck(purpose: string): number {
    const { view } = this
    return chance(view.luck, purpose, view.round.id, view.record.length)
  }
}

export const takeSeat = (view: PartyView, temperament: keyof typeof TEMPERS | 'scenario'): Seat =>
  new SeatNow(view, TEMPERS[temperament === 'scenario' ? view.own.strategy.temperament : temperament])
