/**
 * A party's score sheet under one reading, as plain data: what an option is worth to it, in points of 100. It is the
 * one thing a seat may know of its own worth, so it travels in the view; the compiled domain never does.
 */
import type { IssueId, OptionId, PartyId } from '../terms/ids.ts'

export interface SheetLinkage {
  readonly label: string
  /** Counts when every named issue ends at one of its options. */
  readonly when: Readonly<Record<IssueId, readonly OptionId[]>>
  /** Points added. */
  readonly worth: number
}

export interface Sheet {
  readonly party: PartyId
  /** Points by issue and option: weight × value / 100. The best options sum to at most 100. */
  readonly points: Readonly<Record<IssueId, Readonly<Record<OptionId, number>>>>
  readonly weights: Readonly<Record<IssueId, number>>
  readonly linkages: readonly SheetLinkage[]
  /** The walk-away under this reading, before anything has happened. */
  readonly reservationValue: number
  /** No accord is worth more than this, whatever its points sum to: 100 on the published scale, else without one. */
  readonly cap?: number
}
