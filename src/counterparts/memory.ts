/**
 * What a counterpart keeps from one decision of a game to the next. It belongs to one seat of one game: whoever asks for
 * decisions hands it back with the next view. All of it can be read anew from any view of that seat; it only saves the
 * reading, and so a decision with it and one without are the same.
 */
import { choiceOf, type Places, placesOf, silentOn } from '../bargaining/places.ts'
import { type PlacedSheet, placeSheet, type Valuation, valuationOf } from '../bargaining/valuation.ts'
import type { PartyView } from '../table/view.ts'
import type { PartyId } from '../terms/ids.ts'
import { Acquaintance } from './acquaintance.ts'
import { type Company, companyOf } from './company.ts'
import { type Heard, listen, UNHEARD } from './heard.ts'
import type { ModelName } from './library.ts'
import { type PlacedMandate, placeMandate } from './mandate.ts'
import {
  NO_NEWS,
  NOTHING_DISCLOSED,
  NOTHING_SAID,
  nothingSeen,
  type Observed,
  seenOn,
} from './model/observed.ts'
import { NOTHING_RECALLED, type Recalled } from './recalled.ts'
import { recallOn } from './recalling.ts'

export interface Memory extends Heard {
  readonly viewer: PartyId
  readonly luck: number
  /** The kind of model that is made of the others. */
  readonly model: ModelName
  readonly places: Places
  readonly company: Company
  /** So many events of the record have been read, and this is recalled of them. */
  readonly read: number
  readonly recalled: Recalled
  readonly acquaintances: ReadonlyMap<PartyId, Acquaintance>
  /** The sheet, the mandate and the want of trust that were read last, and what they come to by place. */
  readonly points: PartyView['own']['sheet']
  readonly sheet: PlacedSheet
  readonly given: PartyView['own']['mandate']
  readonly mandate: PlacedMandate
  readonly distrust: PartyView['own']['distrust']
  readonly valuation: Valuation
}

const stranger = (view: PartyView, places: Places, party: PartyId): Observed => {
  const opening = view.scenario.parties.find(({ id }) => id === party)?.opening
  return nothingSeen(
    places,
    party,
    opening === undefined
      ? silentOn(places.issues.length)
      : places.issues.map((id, issue) => choiceOf(places, issue, opening[id]?.option)),
  )
}

type Acquainted = Heard & Pick<Memory, 'acquaintances'>

const NOBODY: Acquainted = { acquaintances: new Map(), ...UNHEARD }

/** What is made of the others, gone on from what was made of them before. */
const acquaint = (
  view: PartyView,
  { places, company, recalled }: Pick<Memory, 'places' | 'company' | 'recalled'>,
  before: Acquainted,
): Acquainted => {
  const told = listen(view, places, before)
  const acquaintances = new Map<PartyId, Acquaintance>()
  for (const party of company.all) {
    const known = before.acquaintances.get(party)
    const observed = seenOn(known?.observed ?? stranger(view, places, party), {
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
const goesOn = ({ viewer, luck, model, read, offers }: Memory, view: PartyView): boolean =>
  viewer === view.viewer &&
  luck === view.luck &&
  model === view.own.strategy.model &&
  read <= view.record.length &&
  offers.length <= view.offers.length

/** `before` brought up to this view; without it, or where it is of something else, all that the view tells is read anew. */
export const remember = (view: PartyView, before: Memory | null): Memory => {
  const { own, scenario } = view
  const known = before !== null && goesOn(before, view) ? before : null
  const places = known?.places ?? placesOf(scenario.issues)
  const company = known?.company ?? companyOf(view)
  const sheet = known?.points === own.sheet ? known.sheet : placeSheet(places, own.sheet)
  const recalled = recallOn(known?.recalled ?? NOTHING_RECALLED, known?.read ?? 0, view)
  const { acquaintances, offers, heard } = acquaint(view, { places, company, recalled }, known ?? NOBODY)
  return {
    viewer: view.viewer,
    luck: view.luck,
    model: own.strategy.model,
    places,
    company,
    points: own.sheet,
    sheet,
    read: view.record.length,
    recalled,
    offers,
    heard,
    acquaintances,
    given: own.mandate,
    mandate: known?.given === own.mandate ? known.mandate : placeMandate(places, own.mandate),
    distrust: own.distrust,
    valuation:
      known?.distrust === own.distrust && known.sheet === sheet
        ? known.valuation
        : valuationOf(scenario, sheet, own.distrust),
  }
}
