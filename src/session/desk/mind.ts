/** What is kept of one person's attention: what they were looking at, drafting, and had been told and shown. */
import type { IssueId, PartyId } from '../../terms/ids.ts'
import type { Package } from '../../terms/package.ts'

/** A guess at how a party would answer a package, and what the adviser said to it. */
export interface Guess {
  readonly party: PartyId
  readonly offered: Package
  /** Percent: how likely its maker thought that the party would accept. */
  readonly guess: number
  /** The adviser's range, in percent; null where it was not asked or could not say. */
  readonly told: { readonly low: number; readonly high: number } | null
  /** The number of the offer that the package became; null while it was only drafted. */
  readonly offer: number | null
}

export interface Mind {
  readonly issue: IssueId | null
  readonly drafted: Package
  readonly forAccordOnly: readonly IssueId[]
  /** Events of the record that this person has been told, counted from the first. */
  readonly toldUpTo: number
  /** Events of the record whose consequences this person has read, counted from the first. */
  readonly read: number
  readonly guesses: readonly Guess[]
  /** Whether this person still wants hints. */
  readonly hints: boolean
}

/** Guesses that are kept; older ones are forgotten. Three estimates a round of each party come to far fewer. */
export const MOST_GUESSES = 400

export const NEW_MIND: Mind = {
  issue: null,
  drafted: {},
  forAccordOnly: [],
  toldUpTo: 0,
  read: 0,
  guesses: [],
  hints: true,
}
