/**
 * What a counterpart keeps from one decision of a game to the next. It belongs to one seat of one game: whoever asks for
 * decisions hands it back with the next view. All of it can be read anew from any view of that seat; it only saves the
 * reading, and so a decision with it and one without are the same.
 */
import { type Choices, choicesOf, type Places, placesOf, SILENT } from '../bargaining/places.ts'
import { type PlacedSheet, placeSheet, type Valuation, valuationOf } from '../bargaining/valuation.ts'
import type { PartyView } from '../table/view.ts'
import type { PartyId } from '../terms/ids.ts'
import { Acquaintance } from './acquaintance.ts'
import { type Company, companyOf } from './company.ts'
import type { ModelName } from './library.ts'
import { type PlacedMandate, placeMandate } from './mandate.ts'
import {
  lastStated,
  nothingSeen,
  type Observed,
  openingIn,
  repliesIn,
  seenSince,
  statedAt,
} from './model/observed.ts'
import type { Reply } from './model/tally.ts'
import { NOTHING_RECALLED, type Recalled, recallOn } from './recalled.ts'

export interface Memory {
  readonly viewer: PartyId
  readonly luck: number
  /** The kind of model that is made of the others. */
  readonly model: ModelName
  readonly places: Places
  readonly company: Company
  /** So many events of the record have been read, and this is recalled of them. */
  readonly read: number
  readonly recalled: Recalled
  /** The packages offered so far, and how many answers to each of them have been heard. */
  readonly offers: readonly Choices[]
  readonly heard: readonly number[]
  /** What the ages of replies were counted by. */
  readonly round: number
  readonly agreedRounds: PartyView['agreedRounds']
  readonly acquaintances: ReadonlyMap<PartyId, Acquaintance>
  /** The sheet, the mandate and the want of trust that were read last, and what they come to by place. */
  readonly points: PartyView['own']['sheet']
  readonly sheet: PlacedSheet
  readonly given: PartyView['own']['mandate']
  readonly mandate: PlacedMandate
  readonly distrust: PartyView['own']['distrust']
  readonly valuation: Valuation
}

/** What a party did that has not been counted yet. */
interface News {
  readonly offers: Choices[]
  readonly replies: Reply[]
  /** Its capital has stated something. */
  stated: boolean
}

type Heard = Pick<Memory, 'offers' | 'heard'>

const ageIn = ({ agreedRounds, round }: PartyView, held: PartyView['agreedRounds'][number]): number => {
  const at = agreedRounds.indexOf(held)
  return at < 0 ? 0 : round.index - at
}

/** What was offered and answered since; null where nothing was. */
const listen = (
  view: PartyView,
  places: Places,
  before: Heard,
): (Heard & { readonly news: ReadonlyMap<PartyId, News> }) | null => {
  const { offers } = view
  let first = 0
  while (first < before.heard.length && offers[first]?.answers.length === before.heard[first]) first++
  if (first === offers.length) return null
  const news = new Map<PartyId, News>()
  const of = (party: PartyId): News => {
    const known = news.get(party) ?? { offers: [], replies: [], stated: false }
    news.set(party, known)
    return known
  }
  const placed = before.offers.slice()
  const heard = before.heard.slice()
  for (let at = first; at < offers.length; at++) {
    const offer = offers[at]
    if (offer === undefined) continue
    if (at >= placed.length) {
      const pack = choicesOf(places, offer.package)
      placed.push(pack)
      of(offer.by).offers.push(pack)
    }
    for (const answer of offer.answers.slice(heard[at] ?? 0)) {
      const said = of(answer.by)
      said.replies.push(...repliesIn(places, offer.package, answer, ageIn(view, offer.round)))
      if (answer.waitsFor.length + answer.met.length > 0) said.stated = true
    }
    heard[at] = offer.answers.length
  }
  return { offers: placed, heard, news }
}

const stranger = (view: PartyView, places: Places, party: PartyId): Observed => {
  const found = view.scenario.parties.find(({ id }) => id === party)
  return nothingSeen(places, party, found === undefined ? {} : openingIn(found.opening))
}

const NOBODY: ReadonlyMap<PartyId, Acquaintance> = new Map()
const UNHEARD: Heard = { offers: [], heard: [] }

/** What is made of the others, gone on from what was made of them before. */
const acquaint = (
  view: PartyView,
  { places, company, recalled }: Pick<Memory, 'places' | 'company' | 'recalled'>,
  before: Pick<Memory, 'acquaintances' | 'offers' | 'heard'>,
): Pick<Memory, 'acquaintances' | 'offers' | 'heard'> => {
  const told = listen(view, places, before)
  const acquaintances = new Map<PartyId, Acquaintance>()
  for (const party of company.all) {
    const known = before.acquaintances.get(party)
    let observed = known?.observed ?? stranger(view, places, party)
    const news = told?.news.get(party)
    if (news !== undefined) observed = seenSince(observed, news)
    const statedAside = recalled.statedAside[party] ?? 0
    if (news?.stated === true || statedAside !== observed.statedAside)
      observed = { ...observed, statedAside, stated: statedAt(places, lastStated(view.record, party)) }
    const named = recalled.disclosed[party] ?? []
    if (named.length !== observed.disclosed.length)
      observed = {
        ...observed,
        disclosed: named.flatMap((id) => places.issueNumbers.get(id) ?? []).filter((one) => one !== SILENT),
      }
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

const isSameCourse = (before: Memory, { agreedRounds, round }: PartyView): boolean =>
  before.round === round.index &&
  before.agreedRounds.length === agreedRounds.length &&
  before.agreedRounds.every((id, at) => id === agreedRounds[at])

/** `before` brought up to this view; without it, or where it is of something else, all that the view tells is read anew. */
export const remember = (view: PartyView, before: Memory | null): Memory => {
  const { own, scenario } = view
  const known = before !== null && goesOn(before, view) ? before : null
  const places = known?.places ?? placesOf(scenario.issues)
  const company = known?.company ?? companyOf(view)
  const sheet = known?.points === own.sheet ? known.sheet : placeSheet(places, own.sheet)
  const recalled = recallOn(known?.recalled ?? NOTHING_RECALLED, known?.read ?? 0, view)
  // In another round everything that was seen is older.
  const seen = known !== null && isSameCourse(known, view) ? known : { acquaintances: NOBODY, ...UNHEARD }
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
    round: view.round.index,
    agreedRounds: view.agreedRounds,
    ...acquaint(view, { places, company, recalled }, seen),
    given: own.mandate,
    mandate: known?.given === own.mandate ? known.mandate : placeMandate(places, own.mandate),
    distrust: own.distrust,
    valuation:
      known?.distrust === own.distrust && known.sheet === sheet
        ? known.valuation
        : valuationOf(scenario, sheet, own.distrust),
  }
}
