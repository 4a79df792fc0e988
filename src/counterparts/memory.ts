/**
 * What a counterpart keeps from one decision of a game to the next. It belongs to one seat of one game: whoever asks
 * for decisions passes it back with the next view. All of it can be rebuilt from any view of that seat; it only saves
 * reading the record again, so decisions with it and without are the same. Passed to another game of the same scenario,
 * only the starting knowledge is reused.
 */
import { type Choices, choicesOf, type Places } from '../bargaining/places.ts'
import { type PlacedSheet, placeSheet, type Valuation, valuationOf } from '../bargaining/valuation.ts'
import type { PartyView } from '../table/view.ts'
import type { PartyId } from '../terms/ids.ts'
import type { Package } from '../terms/package.ts'
import { Acquaintance } from './acquaintance.ts'
import { agreedAt } from './draft.ts'
import { type HeardOffers, listen, UNHEARD } from './heard.ts'
import type { ModelName } from './library.ts'
import { type PlacedMandate, placeMandate } from './mandate.ts'
import { NO_NEWS, NOTHING_DISCLOSED, NOTHING_SAID, seenOn } from './model/observed.ts'
import { NOTHING_RECALLED, type Recalled } from './recalled.ts'
import { recallOn } from './recalling.ts'
import { type StartingKnowledge, startingKnowledgeOf } from './startingKnowledge.ts'

/** A memo of the last package read, by place. */
interface Placed {
  readonly of: Package
  readonly at: Choices
}

export interface Memory extends HeardOffers {
  readonly start: StartingKnowledge
  readonly luck: number
  /** The kind of model that is made of the others. */
  readonly model: ModelName
  /** The number of events of the record that have been read, and what is recalled of them. */
  readonly read: number
  readonly recalled: Recalled
  /** The round that the others were seen from. */
  readonly round: number
  readonly acquaintances: ReadonlyMap<PartyId, Acquaintance>
  /** The draft that was read last, and what of it is agreed, and sealed, by place. */
  readonly draft: PartyView['draft']
  readonly agreedAt: Choices
  readonly sealedAt: Choices
  /** By other principal, what it asks for in public, and aside. */
  readonly asks: readonly Placed[]
  readonly asides: readonly Placed[]
  /** Memos of the last sheet, mandate and distrust read, by place. */
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

type Acquainted = HeardOffers & Pick<Memory, 'round' | 'recalled' | 'acquaintances'>

const NOBODY: Acquainted = { round: -1, recalled: NOTHING_RECALLED, acquaintances: new Map(), ...UNHEARD }

/** What is inferred of the others, updated from what was inferred before. */
const acquaint = (
  view: PartyView,
  { places, company, strangers }: StartingKnowledge,
  recalled: Recalled,
  before: Acquainted,
): Acquainted => {
  const told = listen(view, places, before)
  const round = view.round.index
  if (
    told === null &&
    before.round === round &&
    before.recalled.stated === recalled.stated &&
    before.recalled.disclosed === recalled.disclosed
  )
    return before
  const acquaintances = new Map<PartyId, Acquaintance>()
  for (const [party, stranger] of strangers) {
    const known = before.acquaintances.get(party)
    const observed = seenOn(known?.observed ?? stranger, {
      round,
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
  const { offers, heard } = told ?? before
  return { round, recalled, acquaintances, offers, heard }
}

/** Whether a view continues what was remembered, and is not of another seat or game, or of this one restarted. */
const goesOn = ({ start, luck, model, read, offers }: Memory, view: PartyView): boolean =>
  start.viewer === view.viewer &&
  start.scenario.id === view.scenario.id &&
  luck === view.luck &&
  model === view.own.strategy.model &&
  read <= view.record.length &&
  offers.length <= view.offers.length

/**
 * `before` updated to this view; without it, or where it belongs to something else, everything is read from the view.
 */
export const remember = (view: PartyView, before: Memory | null): Memory => {
  const { own } = view
  const known = before !== null && goesOn(before, view) ? before : null
  const start = known?.start ?? startingKnowledgeOf(view, before?.start ?? null)
  const { places, company } = start
  const sheet = before?.points === own.sheet ? before.sheet : placeSheet(places, own.sheet)
  const recalled = recallOn(known?.recalled ?? NOTHING_RECALLED, known?.read ?? 0, view)
  const { acquaintances, offers, heard } = acquaint(view, start, recalled, known ?? NOBODY)
  const sameDraft = known?.draft === view.draft ? known : null
  return {
    start,
    luck: view.luck,
    model: own.strategy.model,
    read: view.record.length,
    recalled,
    offers,
    heard,
    round: view.round.index,
    acquaintances,
    draft: view.draft,
    agreedAt: sameDraft?.agreedAt ?? agreedAt(places, view.draft),
    sealedAt: sameDraft?.sealedAt ?? agreedAt(places, view.draft, 'sealed'),
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
