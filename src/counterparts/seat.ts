/**
 * What a counterpart makes of its view before it decides anything: its own worth, what it thinks of the others, how far
 * it means to go. Nothing counts that the view does not say; what is kept from one decision to the next is kept by the
 * very objects that it was drawn from.
 */
import { sheetInDistrust } from '../bargaining/distrust.ts'
import type { Sheet } from '../bargaining/sheet.ts'
import { holdsOf, noDealWorth, statusQuoOf, worthOf } from '../bargaining/worth.ts'
import type { WaitsFor } from '../table/offer.ts'
import type { PartyView } from '../table/view.ts'
import { chance, swing } from '../terms/chance.ts'
import type { PartyId } from '../terms/ids.ts'
import { layPackage, type Package } from '../terms/package.ts'
import { toNano } from '../terms/rounding.ts'
import type { Acceptance } from './acceptance/condition.ts'
import type { Bidding, Course } from './bidding/tactic.ts'
import { agreedIn, keyOf } from './draft.ts'
import { ACCEPTANCES, MODELLINGS, type Strategy, TACTICS } from './library.ts'
import { barsOf, type TheirBar } from './model/bars.ts'
import type { Model } from './model/model.ts'
import { type Observed, observe } from './model/observed.ts'
import { type Recalled, recall } from './recalled.ts'
import { SWAY, TEMPERS, type Temper } from './temperament.ts'

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
  readonly shown: readonly { readonly bars: TheirBar; readonly waitsFor: readonly WaitsFor[] }[]
  readonly statusQuo: Package
  readonly sealed: Package
  readonly agreed: Package
  /** Its own sheet with distrust in it, so that a text counts for the verification that it holds itself. */
  readonly sheet: Sheet
  /** Worth of an accord with this text, the status quo where it is silent, promises included. */
  readonly worth: (text: Package) => number
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
  const statusQuo = statusQuoOf(scenario)
  const sheet = once(() => sheetInDistrust(scenario, own.sheet, own.distrust))
  const holds = holdsOf(scenario)
  const sealed = agreedIn(view, 'sealed')
  const agreed = agreedIn(view)
  // Home may be less friendly on the day than it seems now, by the noise.
  const home =
    own.ratifier === null ? 0 : own.ratifier.margin * (1 - (own.support - own.ratifier.noise) / 100)
  return {
    view,
    temper,
    bidding: biddingOf(strategy, temper, view.luck),
    accept: ACCEPTANCES[strategy.acceptance](strategy),
    others: company.principals,
    statusQuo,
    sealed,
    agreed,
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
    get sheet() {
      return sheet()
    },
    worth: (text) => toNano(worthOf(sheet(), layPackage(statusQuo, text)) + own.promised),
    noDealWith: (more) =>
      noDealWorth(own.sheet, {
        reservationValue: own.reservationValue,
        sealed: layPackage(sealed, more),
        holds,
        statusQuo,
      }),
    luck: (purpose) => chance(view.luck, purpose, view.round.id, view.record.length),
  }
}

const differentTexts = (offers: readonly Package[]): number => new Set(offers.map(keyOf)).size

/** How the talks have gone, in points of this seat's own worth: what a bidding tactic reads. */
export const courseOf = (seat: Seat, best: number, floor: number): Course => {
  const { view, seen } = seat
  const worthOfAll = (texts: readonly Package[]): number =>
    texts.length === 0
      ? 0
      : toNano(texts.reduce((sum, text) => sum + seat.worth(layPackage(text, seat.sealed)), 0) / texts.length)
  const latest = seen.map(({ party, opening }) =>
    layPackage(layPackage(opening, view.asks[party] ?? {}), seat.agreed),
  )
  const own = view.offers.filter((offer) => offer.by === view.viewer)
  return {
    clock: view.clock,
    best,
    floor,
    theirFirst: worthOfAll(seen.map(({ opening }) => opening)),
    theirLatest: worthOfAll(latest),
    theirTexts: Math.max(0, ...seen.map(({ offers }) => differentTexts(offers))),
    ownTexts: differentTexts(own.map((offer) => offer.package)),
  }
}
