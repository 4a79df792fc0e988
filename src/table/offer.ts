/** A package on the table, and what became of it. */
import type { IssueId, OptionId, PartyId, RoundId } from '../terms/ids.ts'
import type { Package } from '../terms/package.ts'

/** What a capital has said it waits for before an option may be signed. */
export interface WaitsFor {
  readonly issue: IssueId
  readonly option: OptionId
  /** The condition in the capital's words, from the scenario. */
  readonly stated: string
  /** What of it can be met at the table: every one of these issues at one of its options, in the draft or in the same offer. */
  readonly needs: readonly { readonly issue: IssueId; readonly options: readonly OptionId[] }[]
  /** Whether the rest of the condition (news, support, a round) holds already; if not, no offer opens it yet. */
  readonly restMet: boolean
}

/** Why a party refuses, as it says itself. The table lets it say nothing that its own view shows to be untrue. */
export interface Tells {
  /**
   * `belowNoDeal`: laid on the draft, with the status quo where both are silent, the text is worth less to it than
   * leaving now. `belowHope`: less than it still hopes for. `mandate`: it holds an option that the party may not sign for.
   */
  readonly why: 'belowNoDeal' | 'belowHope' | 'mandate'
  /** The issue that would move it most: an issue and no number. */
  readonly direction?: IssueId
}

/** What a party says to a text. */
export interface Reaction {
  readonly inTheWay: readonly IssueId[]
  /**
   * Conditions that the capital has stated for options of the text and that the text, laid on the draft, does not meet.
   * What the capital has not stated stays unknown. Empty where the party is in favour.
   */
  readonly waitsFor: readonly WaitsFor[]
  /** Those that the text, laid on the draft, does meet. Empty where the party is in favour. */
  readonly met: readonly WaitsFor[]
  readonly tells?: Tells
}

/** Why a party would rather not go aside: it trusts the other too little, or says what it has to say to all. */
export type WhyInPlenary = 'trust' | 'openly'

/** What a party tells the mediator of itself in confidence. */
export interface Confidence {
  /**
   * Null where it does not say. Else every condition that its capital has stated for options that are not open to it:
   * open, or met by the draft.
   */
  readonly conditions: { readonly waitsFor: readonly WaitsFor[]; readonly met: readonly WaitsFor[] } | null
  /** The open issue that matters most to it; null where it does not say. */
  readonly most: IssueId | null
}

/** What a party would sign instead of the offer that it refuses. */
export interface Counter {
  readonly package: Package
  readonly forAccordOnly: readonly IssueId[]
}

export interface Answer extends Reaction {
  readonly by: PartyId
  readonly accepted: boolean
  /** The next offer on the table once all have answered this one. */
  readonly counter?: Counter
}

export interface Offer {
  /** Counts from 1 over the whole talks. */
  readonly number: number
  readonly by: PartyId
  readonly package: Package
  readonly forAccordOnly: readonly IssueId[]
  readonly round: RoundId
  readonly turn: number
  /** In the order in which they were given. */
  readonly answers: readonly Answer[]
  /** The mediator's single text, asked for or on its own floor. */
  readonly singleText: boolean
  /** Number of the offer that this one was a counter to; absent for an offer made on the floor. */
  readonly counterTo?: number
}

/** An offer as its maker words it. */
export type Wording = Pick<Offer, 'package' | 'forAccordOnly'>

/** One line of the draft: what the parties have agreed so far on an issue. */
export interface DraftLine {
  readonly option: OptionId
  /** Sealed: in force. Initialled: in force if the accord is signed. */
  readonly status: 'sealed' | 'initialled'
  readonly round: RoundId
  readonly turn: number
}

/** Options that nobody may offer or sign, by issue; an issue without any is not in it. */
export type Shut = Readonly<Partial<Record<IssueId, readonly OptionId[]>>>

export type Draft = Readonly<Partial<Record<IssueId, DraftLine>>>
