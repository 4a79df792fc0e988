/**
 * What a counterpart keeps from one decision of a game to the next. It belongs to one seat of one game: whoever asks for
 * decisions hands it back with the next view. All of it can be read again from any view of that seat; it only saves the
 * reading, and so a decision with it and one without are the same. Handed on to another game of the same scenario, it saves
 * no more than the laying out of what is the same there.
 */
import { type Choices, choicesOf, type Places } from '../bargaining/places.ts'
import { type PlacedSheet, placeSheet, type Valuation, valuationOf } from '../bargaining/valuation.ts'
import type { PartyView } from '../table/view.ts'
import type { PartyId } from '../terms/ids.ts'
import type { Package } from '../terms/package.ts'
import { Acquaintance } from './acquaintance.ts'
import { type Ground, groundOf } from './ground.ts'
import { type HeardOffers, listen, UNHEARD } from './heard.ts'
import type { ModelName } from './library.ts'
import { type PlacedMandate, placeMandate } from './mandate.ts'
import { NO_NEWS, NOTHING_DISCLOSED, NOTHING_SAID, seenOn } from './model/observed.ts'
import { NOTHING_RECALLED, type Recalled } from './recalled.ts'
import { recallOn } from './recalling.ts'

/** A package that was read last, and what it comes to by place. */
interface Placed {
  readonly of: Package
  readonly at: Choices
}

export interface Memory extends HeardOffers {
  readonly ground: Ground
  readonly luck: number
  /** The kind of model that is made of the others. */
  readonly model: ModelName
  /** So many events of the record have been read, and this is recalled of them. */
  readonly read: number
  readonly recalled: Recalled
  readonly acquaintances: ReadonlyMap<PartyId, Acquaintance>
  /** By other principal, what it asks for in public, and aside. */
  readonly asks: readonly Placed[]
  readonly asides: readonly Placed[]
  /** The sheet, the mandate and the want of trust that were read last, and what they come to by place. */
  readonly points: PartyView['own']['sheet']
  readonly sheet: PlacedSheet
  readonly given: PartyView['own']['mandate']
  readonly mandate: PlacedMandate
  readonly distrust: PartyView['own']['distrust']
  readonly valuation: Valuation
}

const NO_PACKAGE: Package = {}

const placeEach = (
  places: Places,
  parties: readonly PartyId[],
  packages: Readonly<Partial<Record<PartyId, Package>>>,
  before: readonly Placed[] | undefined,
): readonly Placed[] =>
  parties.map((party, at) => {
    const of = packages[party] ?? NO_PACKAGE
    const known = before?.[at]
    return known?.of === of ? known : { of, at: choicesOf(places, of) }
  })

type Acquainted = HeardOffers & Pick<Memory, 'acquaintances'>

const NOBODY: Acquainted = { acquaintances: new Map(), ...UNHEARD }

/** What is made of the others, gone on from what was made of them before. */
const acquaint = (
  view: PartyView,
  { places, company, strangers }: Ground,
  recalled: Recalled,
  before: Acquainted,
): Acquainted => {
  const told = listen(view, places, before)
  const acquaintances = new Map<PartyId, Acquaintance>()
  for (const [party, stranger] of strangers) {
    const known = before.acquaintances.get(party)
    const observed = seenOn(known?.observed ?? stranger, {
      round: view.round.index,
      since: told?.news.get(party) ?? NO_NEWS,
      said: recalled.stated[party] ?? NOTHING_SAID,
      disclosed: recalled.disclosed[party] ?? NOTHING_DISCLOSED,
    })
    const same = known !== undefined && known.observed === observed
    acquaintances.set(
      party,
      same ? known : new Acquaintance(observed, view.own.strategy, company.principals.includes(party)),
    )
  }
  return { acquaintances, offers: told?.offers ?? before.offers, heard: told?.heard ?? before.heard }
}

/** Whether a view shows more of what was remembered, and not another seat or game, or this one begun again. */
const goesOn = ({ ground, luck, model, read, offers }: Memory, view: PartyView): boolean =>
  ground.viewer === view.viewer &&
  ground.scenario.id === view.scenario.id &&
  luck === view.luck &&
  model === view.own.strategy.model &&
  read <= view.record.length &&
  offers.length <= view.offers.length

/** `before` brought up to this view; without it, or where it is of something else, all that the view tells is read again. */
export const remember = (view: PartyView, before: Memory | null): Memory => {
  const { own } = view
  const known = before !== null && goesOn(before, view) ? before : null
  const ground = known?.ground ?? groundOf(view, before?.ground ?? null)
  const { places, company } = ground
  const sheet = before?.points === own.sheet ? before.sheet : placeSheet(places, own.sheet)
  const recalled = recallOn(known?.recalled ?? NOTHING_RECALLED, known?.read ?? 0, view)
  const { acquaintances, offers, heard } = acquaint(view, ground, recalled, known ?? NOBODY)
  return {
    ground,
    luck: view.luck,
    model: own.strategy.model,
    read: view.record.length,
    recalled,
    offers,
    heard,
    acquaintances,
    asks: placeEach(places, company.principals, view.asks, known?.asks),
    asides: placeEach(places, company.principals, recalled.askedAside, known?.asides),
    points: own.sheet,
    sheet,
    given: own.mandate,
    mandate: known?.given === own.mandate ? known.mandate : placeMandate(places, own.mandate),
    distrust: own.distrust,
    valuation:
      known?.distrust === own.distrust && known.sheet === sheet
        ? known.valuation
        : valuationOf(view.scenario, sheet, own.distrust),
  }
}
