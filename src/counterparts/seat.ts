/**
 * What a counterpart makes of its view before it decides anything: its own worth, what it thinks of the others, how far
 * it means to go. Nothing counts that the view does not say; what is kept from one decision to the next is kept by the
 * very objects that it was drawn from.
 */
import { type Choices, choicesOf, isWhole, layChoices, type Places, placesOf } from '../bargaining/places.ts'
import { type Valuation, valuationOf, worthOfChoices } from '../bargaining/valuation.ts'
import { holdsOf, noDealWorth, statusQuoOf } from '../bargaining/worth.ts'
import type { WaitsFor } from '../table/offer.ts'
import type { PartyView } from '../table/view.ts'
import { chance, swing } from '../terms/chance.ts'
import type { PartyId } from '../terms/ids.ts'
import { layPackage, type Package } from '../terms/package.ts'
import { toNano } from '../terms/rounding.ts'
import type { Acceptance } from './acceptance/condition.ts'
import type { Bidding, Course } from './bidding/tactic.ts'
import { draftIn, keyOf } from './draft.ts'
import { ACCEPTANCES, MODELLINGS, type Strategy, TACTICS } from './library.ts'
import { type PlacedMandate, placedMandate } from './mandate.ts'
import { type Bars, barsOf } from './model/bars.ts'
import type { Model } from './model/model.ts'
import { type Observed, observe } from './model/observed.ts'
import { type OwnOffers, ownOffers } from './offering/history.ts'
import { measureRoom, type Room } from './offering/room.ts'
import { type Recalled, recall } from './recalled.ts'
import { SWAY, TEMPERS, type Temper } from './temperament.ts'

export interface Shown {
  readonly bars: Bars
  readonly waitsFor: readonly WaitsFor[]
}

export interface Seat {
  readonly view: PartyView
  readonly temper: Temper
  readonly bidding: Bidding
  readonly accept: Acceptance
  /** The other principals, whose consent everything needs, and what this seat makes of each. */
  readonly others: readonly PartyId[]
  readonly seen: readonly Observed[]
  readonly recalled: Recalled
  readonly models: readonly Model[]
  /** What each of them, and each underwriter, has shown of its mandate. */
  readonly shown: readonly Shown[]
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
  readonly worth: (text: Package) => number
  readonly worthAt: (text: Choices) => number
  /** What it has without an accord, as things stand. */
  readonly noDeal: number
  /** What it would have without an accord if these issues were sealed besides what is sealed now. */
  readonly noDealWith: (sealed: Package) => number
  /** What an accord must be worth beyond no deal, for the delegation and for those at home. */
  readonly margin: number
  /** Chance in [0, 1) for this moment of this seat, by purpose. */
  readonly luck: (purpose: string) => number
}

/** A temperament sets the pace of `time` alone, each party's own a little off by luck; the others say theirs themselves. */
const biddingOf = (strategy: Strategy, temper: Temper, luck: number): Bidding =>
  TACTICS[strategy.bidding](
    strategy.bidding === 'time'
      ? { ...strategy, e: temper.exponent * (1 + SWAY * swing(luck, 'exponent')) }
      : strategy,
  )

/** Who else counts for a seat. The same for every view of a scenario. */
interface Company {
  readonly principals: readonly PartyId[]
  /** Those among the rest who must consent to some options. */
  readonly underwriters: readonly PartyId[]
}

const companies = new WeakMap<PartyView['scenario'], Map<PartyId, Company>>()

const companyOf = ({ scenario, viewer }: PartyView): Company => {
  const known = companies.get(scenario) ?? new Map<PartyId, Company>()
  companies.set(scenario, known)
  const before = known.get(viewer)
  if (before !== undefined) return before
  const rest = scenario.parties.filter(({ id }) => id !== viewer)
  const company = {
    principals: rest.filter(({ roles }) => roles.includes('principal')).map(({ id }) => id),
    underwriters: rest
      .filter(({ roles }) => !roles.includes('principal') && roles.includes('underwriter'))
      .map(({ id }) => id),
  }
  known.set(viewer, company)
  return company
}

const drawn = new WeakMap<Observed, Map<Strategy, Model>>()

/** What a strategy makes of what was seen of a party; made once for as long as nothing more is seen. */
const modelOf = (strategy: Strategy, observed: Observed): Model => {
  const known = drawn.get(observed) ?? new Map<Strategy, Model>()
  drawn.set(observed, known)
  const model = known.get(strategy) ?? MODELLINGS[strategy.model](strategy)(observed)
  known.set(strategy, model)
  return model
}

/** A value that is made when it is first asked for: few decisions need all that a seat could know. */
const once = <Value>(make: () => Value): (() => Value) => {
  let made: { readonly value: Value } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

export const takeSeat = (view: PartyView, temperament: keyof typeof TEMPERS | 'scenario'): Seat => {
  const { own, scenario } = view
  const strategy = own.strategy
  const temper = TEMPERS[temperament === 'scenario' ? strategy.temperament : temperament]
  const company = companyOf(view)
  const seen = once(() => company.principals.map((party) => observe(view, party)))
  const models = once(() => seen().map((one) => modelOf(strategy, one)))
  const shown = once(() => [
    ...seen().map((one) => ({ bars: barsOf(one), waitsFor: one.waitsFor })),
    ...company.underwriters
      .map((party) => observe(view, party))
      .map((one) => ({ bars: barsOf(one, 1), waitsFor: one.waitsFor })),
  ])
  const recalled = once(() => recall(view))
  const places = placesOf(scenario.issues)
  const valuation = once(() => valuationOf(scenario, own.sheet, own.distrust))
  const mandate = once(() => placedMandate(places, own.mandate))
  const { all, sealed } = draftIn(view)
  const worthAt = (text: Choices): number =>
    toNano(
      worthOfChoices(valuation(), isWhole(text) ? text : layChoices(places.statusQuo, text)) + own.promised,
    )
  const noDealWith = (more: Package): number =>
    noDealWorth(own.sheet, {
      reservationValue: own.reservationValue,
      sealed: layPackage(sealed.pack, more),
      holds: holdsOf(scenario),
      statusQuo: statusQuoOf(scenario),
    })
  const noDeal = once(() => noDealWith({}))
  const room = once(() => measureRoom(seat))
  const past = once(() => ownOffers(view))
  const bidding = once(() => biddingOf(strategy, temper, view.luck))
  // Home may be less friendly on the day than it seems now, by the noise.
  const home =
    own.ratifier === null ? 0 : own.ratifier.margin * (1 - (own.support - own.ratifier.noise) / 100)
  const seat: Seat = {
    view,
    temper,
    bidding: (course) => bidding()(course),
    accept: (offered) => ACCEPTANCES[strategy.acceptance](strategy)(offered),
    others: company.principals,
    places,
    statusQuo: statusQuoOf(scenario),
    sealed: sealed.pack,
    sealedAt: sealed.choices,
    agreed: all.pack,
    agreedAt: all.choices,
    margin: toNano(Math.max(temper.least, temper.margin * home)),
    get seen() {
      return seen()
    },
    get models() {
      return models()
    },
    get shown() {
      return shown()
    },
    get recalled() {
      return recalled()
    },
    get valuation() {
      return valuation()
    },
    get mandate() {
      return mandate()
    },
    get room() {
      return room()
    },
    get past() {
      return past()
    },
    get noDeal() {
      return noDeal()
    },
    worthAt,
    worth: (text) => worthAt(choicesOf(places, text)),
    noDealWith,
    luck: (purpose) => chance(view.luck, purpose, view.round.id, view.record.length),
  }
  return seat
}

const differentTexts = (offers: readonly Package[]): number => new Set(offers.map(keyOf)).size

/** How the talks have gone, in points of this seat's own worth: what a bidding tactic reads. Most read only a part. */
export const courseOf = (
  seat: Seat,
  best: number,
  floor: number,
  more: Pick<Course, 'nash' | 'drawn'>,
): Course => {
  const { view, seen, places } = seat
  const worthOfAll = (texts: readonly Choices[]): number =>
    texts.length === 0 ? 0 : toNano(texts.reduce((sum, text) => sum + seat.worthAt(text), 0) / texts.length)
  return {
    clock: view.clock,
    best,
    floor,
    get theirFirst() {
      return worthOfAll(seen.map(({ opening }) => layChoices(choicesOf(places, opening), seat.sealedAt)))
    },
    get theirLatest() {
      return worthOfAll(
        seen.map(({ party, opening }) =>
          layChoices(choicesOf(places, layPackage(opening, view.asks[party] ?? {})), seat.agreedAt),
        ),
      )
    },
    get theirTexts() {
      return Math.max(0, ...seen.map(({ offers }) => differentTexts(offers)))
    },
    get ownTexts() {
      return differentTexts(
        view.offers.filter((offer) => offer.by === view.viewer).map((offer) => offer.package),
      )
    },
    ...more,
  }
}
