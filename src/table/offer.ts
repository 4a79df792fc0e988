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

export interface Answer {
  readonly by: PartyId
  readonly accepted: boolean
  readonly inTheWay: readonly IssueId[]
  /** Only conditions that the capital has already stated; what it has not stated stays unknown. */
  readonly waitsFor: readonly WaitsFor[]
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
}

/** One line of the draft: what the parties have agreed so far on an issue. */
export interface DraftLine {
  readonly option: OptionId
  /** Sealed: in force. Initialled: in force if the accord is signed. */
  readonly status: 'sealed' | 'initialled'
  readonly round: RoundId
  readonly turn: number
}

export type Draft = Readonly<Partial<Record<IssueId, DraftLine>>>
