/** Where the tables of a class stand on the plane of worths, as they play: for whoever leads the class, and may read every sheet. */
import { sheetInDistrust } from '../../bargaining/distrust.ts'
import { compileDomain, consensusOf } from '../../bargaining/domain.ts'
import { frontierOf } from '../../bargaining/frontier.ts'
import { worthOf } from '../../bargaining/worth.ts'
import { accordHolds } from '../../table/accordHolds.ts'
import { openBooks } from '../../table/books.ts'
import type { Offer } from '../../table/offer.ts'
import { stateAtStart } from '../../table/opening.ts'
import type { Setting } from '../../table/setting.ts'
import { sheetNow } from '../../table/sheetNow.ts'
import { draftPackage, seatOf, type TableState } from '../../table/state.ts'
import { distrustNow, noDealNow } from '../../table/worthNow.ts'
import type { PartyId } from '../../terms/ids.ts'
import { onceFor } from '../../terms/onceFor.ts'
import { layPackage } from '../../terms/package.ts'
import { toNano } from '../../terms/rounding.ts'

type WorthsBySeat = Readonly<Partial<Record<PartyId, number>>>

export interface TableStand {
  /**
   * `offered`: the latest offer, as a whole text. `accord`: in force at the end. `noAccord`: the talks ended without, and each
   * principal has its no deal.
   */
  readonly what: 'offered' | 'accord' | 'noAccord'
  /** Of the offer that is meant; null at the end. */
  readonly offer: number | null
  /** Points, by principal. */
  readonly worths: WorthsBySeat
}

/** What the tables are laid over: as things are before anybody has moved. */
export interface TeachersPlane {
  /** In the scenario's order. */
  readonly principals: readonly PartyId[]
  readonly noDeals: WorthsBySeat
  /**
   * Worths of the texts that nobody can better for one without worsening them for the other, by falling worth to the first of
   * two principals; null for more of them, and where there are too many texts to look at while people play.
   */
  readonly edge: readonly (readonly [number, number])[] | null
}

const bySeat = (setting: Setting, worth: (party: PartyId) => number): WorthsBySeat =>
  Object.fromEntries(setting.principals.map((party) => [party, toNano(worth(party))]))

/** Silent on an issue, an offer leaves what is agreed; else what its maker last asked for, which is what it would offer next. */
const standOfOffer = (setting: Setting, talks: TableState, offer: Offer): TableStand => {
  const asked = layPackage(setting.statusQuo, talks.asks[offer.by] ?? {})
  const text = layPackage(layPackage(asked, draftPackage(talks.draft)), offer.package)
  const worth = (party: PartyId): number =>
    worthOf(
      sheetInDistrust(setting.scenario, sheetNow(setting, talks, party), distrustNow(setting, talks, party)),
      text,
    ) + seatOf(talks, party).promised
  return { what: 'offered', offer: offer.number, worths: bySeat(setting, worth) }
}

/** Null until something has been offered. */
export const standAt = (setting: Setting, talks: TableState): TableStand | null => {
  if (talks.end !== null) {
    const { parties } = openBooks({ scenario: setting.scenario, state: talks })
    return {
      what: accordHolds(talks) ? 'accord' : 'noAccord',
      offer: null,
      worths: bySeat(setting, (party) => parties[party]?.worth ?? 0),
    }
  }
  const made = talks.record.findLast((event) => event.type === 'offer.made')
  return made?.type === 'offer.made' ? standOfOffer(setting, talks, made.offer) : null
}

/** More texts than these take the server's thread from those who play for longer than a move may take. */
const MOST_TEXTS = 500_000

const edgeOf = ({ scenario, reading, principals }: Setting): TeachersPlane['edge'] => {
  const texts = scenario.issues.reduce((product, { options }) => product * options.length, 1)
  if (principals.length !== 2 || texts > MOST_TEXTS) return null
  return frontierOf(consensusOf(compileDomain(scenario, reading))).map(
    ({ worths: [first = 0, second = 0] }) => [first, second] as const,
  )
}

export const teachersPlane = onceFor((setting: Setting): TeachersPlane => {
  const opening = stateAtStart(setting, 0)
  return {
    principals: setting.principals,
    noDeals: bySeat(setting, (party) => noDealNow(setting, opening, party)),
    edge: edgeOf(setting),
  }
})
