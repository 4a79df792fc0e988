/**
 * What a party did that only stands behind options: what it was asked for its word on, whom it talked to aside, and what
 * became of what it came for. Counted off the record, everybody's by now.
 */
import type { TalksTurn } from '../telling/turns.ts'
import type { IssueId, OptionId, PartyId } from '../terms/ids.ts'

export interface OnOption {
  readonly issue: IssueId
  readonly option: OptionId
}

export interface ConsentAsked {
  readonly offer: number
  readonly by: PartyId
  readonly at: TalksTurn
  /** The options of the offer that rest on its help. */
  readonly on: readonly OnOption[]
  /** Its latest answer. */
  readonly accepted: boolean
  /** All whose consent was needed accepted. */
  readonly agreed: boolean
}

export interface TalkAside {
  readonly with: PartyId
  readonly at: TalksTurn
  /** Texts that it floated there, and those of them that the other would look at. */
  readonly floated: number
  readonly warm: number
  /** It told there what it waits for or what matters most to it. */
  readonly told: boolean
}

export interface AskKept {
  readonly issue: IssueId
  /** What it asked for as the talks opened; null where it asked for nothing. */
  readonly asked: OptionId | null
  readonly final: OptionId
  readonly isSettled: boolean
  /** Points of what is in force to it, and of the issue's best option, before trust and linkages. */
  readonly points: number
  readonly most: number
}

export interface Underwriting {
  readonly party: PartyId
  readonly asked: readonly ConsentAsked[]
  readonly aside: readonly TalkAside[]
  /** Every issue, what weighs most to it first. */
  readonly asks: readonly AskKept[]
}
