/** What a lesson claims, as data: each claim can be recomputed from the table's own arithmetic. */
import type { TalksTurn } from '../../telling/turns.ts'
import type { IssueId, OptionId, PartyId } from '../../terms/ids.ts'
import type { Worths } from '../worths.ts'

/** An offer that was refused: by whom it was made, and who refused it first. */
export interface RefusedOffer {
  readonly offer: number
  readonly at: TalksTurn
  readonly by: PartyId
  readonly refusedBy: PartyId
}

export type Claim =
  /** How much was settled, and on whose texts. */
  | {
      readonly type: 'settled'
      readonly issues: number
      readonly of: number
      readonly sealed: number
      /** Agreements by the offer's maker, the most first. */
      readonly onOffersOf: readonly { readonly by: PartyId; readonly agreements: number }[]
    }
  /** The agreement that settled most, by the weights of all principals together. */
  | {
      readonly type: 'heaviest'
      readonly offer: number
      readonly at: TalksTurn
      readonly issues: readonly IssueId[]
      readonly weights: Worths
    }
  /** The open issues that weighed most. */
  | { readonly type: 'open'; readonly issue: IssueId; readonly weights: Worths }
  /**
   * A refused offer by which every principal would have had more. `over`: than in the accord that was signed, its rows laid
   * over it; than they ended with, where the offer was a whole text.
   */
  | ({
      readonly type: 'better'
      readonly over: 'accord' | 'end'
      /** With this one row changed; null for the offer as it was. */
      readonly step: OneStep | null
      /** By principal, as worths stood at the close. */
      readonly gains: Worths
    } & RefusedOffer)
  /** An offer that met every condition its refuser had named, and was refused for its worth. */
  | ({
      readonly type: 'metAll'
      readonly conditions: number
      /**
       * `leaving`: a whole text, worth less to the refuser then than no deal (`wanted`). `hope`: a whole text, worth no less
       * than that and less than it aimed for. `own`: put into the refuser's own next text, and what it aimed for. What it
       * aimed for is its own calculation; null where there is none.
       */
      readonly weighed: {
        readonly how: 'leaving' | 'hope' | 'own'
        readonly worth: number
        readonly wanted: number
      } | null
    } & RefusedOffer)
  | ({ readonly type: 'refused' } & RefusedOffer)
  /** One row of a refused offer changed. */
  | ({
      readonly type: 'step'
      /** By principal, on the text as it stood then. */
      readonly change: Worths
      /** Whoever refused says yes to it when it is asked once more. */
      readonly turnsIt: boolean
    } & OneStep)
  /** Every change of one row that all could sign for was tried, and none turned the refusal. */
  | { readonly type: 'noStep'; readonly offer: number; readonly refusedBy: PartyId }
  /** The same step was agreed later. */
  | { readonly type: 'taken'; readonly at: TalksTurn }
  /** What the accord cost the maker of the refused offer beside that offer, by row, as worths stood at the close. */
  | {
      readonly type: 'paid'
      readonly party: PartyId
      readonly besides: boolean
      readonly rows: readonly { readonly issue: IssueId; readonly points: number }[]
    }
  /** How much every principal could still have gained at once. */
  | { readonly type: 'edge'; readonly left: number }
  /** Who did not approve, and by how much the accord fell short, in points above no deal. */
  | { readonly type: 'home'; readonly party: PartyId; readonly above: number; readonly needed: number }
  | { readonly type: 'left'; readonly party: PartyId; readonly hadBetter: boolean }
  /** Texts that left every principal at least its no deal, and those of them that mandates could reach. */
  | { readonly type: 'zone'; readonly texts: number; readonly reachable: number }

export interface OneStep {
  readonly offer: number
  readonly issue: IssueId
  readonly from: OptionId
  readonly to: OptionId
  readonly refusedBy: PartyId
}

export type ClaimOf<Type extends Claim['type']> = Extract<Claim, { readonly type: Type }>

export interface Lesson {
  /** A line of at most twelve words. */
  readonly title: string
  /** To the one person who sat there; the same as `named` where several did or none. */
  readonly paragraph: string
  /** The same in names, for whoever sat elsewhere. */
  readonly named: string
  readonly claims: readonly Claim[]
}
