/**
 * What a counterpart derives from its view before it decides: its own worth, its models of the others, its target.
 * Nothing else than the view is used. Everything is by place; names are translated when the view comes in and when the
 * decision goes out.
 */
import type { Choices, Figures, Places } from '../bargaining/places.ts'
import type { Valuation } from '../bargaining/valuation.ts'
import type { PartyView } from '../table/view.ts'
import type { PartyId } from '../terms/ids.ts'
import type { Offered, Verdict } from './acceptance/condition.ts'
import type { Prospects } from './bidding/tactic.ts'
import type { PlacedMandate } from './mandate.ts'
import type { Bars } from './model/bars.ts'
import type { Model } from './model/model.ts'
import type { Observed } from './model/observed.ts'
import type { OwnOffers } from './offering/history.ts'
import type { UsableOptions } from './offering/usableOptions.ts'
import type { Recalled } from './recalled.ts'
import type { Temper } from './temperament.ts'

export interface Seat {
  readonly view: PartyView
  readonly temper: Temper
  /** The other principals whom it tries to win (see `partnersOf`), what each asks for now, and what this seat makes of each. */
  readonly others: readonly PartyId[]
  readonly asks: readonly Choices[]
  /** What each of them has asked for in confidence, and by place, which options would give them more than that. */
  readonly asides: readonly Choices[]
  readonly tooMuch: Readonly<Figures>
  readonly seen: readonly Observed[]
  readonly recalled: Recalled
  readonly models: readonly Model[]
  /** What each of them, and each underwriter, has shown of its mandate. */
  readonly shown: readonly Bars[]
  readonly places: Places
  readonly mandate: PlacedMandate
  readonly sealedAt: Choices
  readonly agreedAt: Choices
  /** Packages offered so far, by everyone, in order. */
  readonly offers: readonly Choices[]
  /** What it may write into a text, and its own offers so far. */
  readonly room: UsableOptions
  readonly past: OwnOffers
  /** Whether an offer of this package would waste a turn, after what was just refused and said. */
  readonly isSpent: (pack: Choices) => boolean
  /** Its own sheet with distrust in it, so that a text counts for the verification that it holds itself. */
  readonly valuation: Valuation
  /** Worth of an accord with this text, the status quo where it is silent, promises included. */
  worthAt(text: Choices): number
  /** What it has without an accord, as things stand. */
  readonly noDeal: number
  /** What it would have without an accord if this were sealed besides what is sealed now. */
  noDealWith(sealed: Choices): number
  /** What an accord must be worth beyond no deal, for the delegation and for those at home. */
  readonly margin: number
  /** Chance in [0, 1) for this moment of this seat, by purpose. */
  luck(purpose: string): number
  /** What its next full text must be worth. */
  bidding(prospects: Prospects): number
  /** Whether what was offered will do. */
  accept(offered: Offered): Verdict
}
