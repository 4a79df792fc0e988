/** What is kept of one person's attention: what they were looking at, drafting, and had been told and shown. */
import type { Estimate } from '../../counterparts/adviser.ts'
import type { Card } from '../../telling/consequences.ts'
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

/** What the adviser said of a package, beside the guesses that were made of it before. */
export interface Advice {
  readonly package: Package
  readonly guesses: Readonly<Partial<Record<PartyId, number>>>
  readonly estimates: readonly Estimate[]
}

/** An answer of the adviser's, with how many events the record had when it was asked. */
export interface AdviceGiven {
  readonly advice: Advice
  readonly asOf: number
}

export interface Mind {
  readonly issue: IssueId | null
  readonly drafted: Package
  readonly forAccordOnly: readonly IssueId[]
  /** Events of the record that this person has been told, counted from the first. */
  readonly toldUpTo: number
  /** What has changed for this person and is unread, newest first. */
  readonly cards: readonly Card[]
  /** The adviser's latest answer: it has been paid for. */
  readonly given: AdviceGiven | null
  readonly guesses: readonly Guess[]
  /** Whether this person still wants hints. */
  readonly hints: boolean
}

/** Guesses that are kept; older ones are forgotten. Three estimates a round of each party come to far fewer. */
export const MOST_GUESSES = 400

/** Unread cards that are kept, the newest. */
export const MOST_CARDS = 100

export const NEW_MIND: Mind = {
  issue: null,
  drafted: {},
  forAccordOnly: [],
  toldUpTo: 0,
  cards: [],
  given: null,
  guesses: [],
  hints: true,
}
