/**
 * A negotiation as it is kept: everything that is needed to play it again, and nothing that can be derived.
 * Save, resume, replay, fork and debrief all read this one list.
 */

import type { Temperament } from '../../scenario/scenario.ts'
import type { Move } from '../../table/move.ts'
import type { NewsBrought } from '../../table/news.ts'
import type { Reasons } from '../../table/reasons.ts'
import type { PartyId, ReadingId, SittingId } from '../../terms/ids.ts'

export const TRANSCRIPT_FORMAT = 1
/** Raised whenever the same moves may lead to another game. */
export const RULES_VERSION = 1

/** UTF-16 units of an answer on the preparation sheet or in the debrief, and of a seat's notes. */
export const MOST_ANSWER = 4_000
export const MOST_NOTES = 20_000
/** UTF-16 units of what a person calls themselves. */
export const MOST_NAME = 80

/** Who holds a seat: a person, or a counterpart with its temperament. */
export type SeatHolder =
  | { readonly held: 'human'; readonly name?: string }
  /** `scenario` plays the strategy that the scenario names. */
  | { readonly held: 'counterpart'; readonly temperament: Temperament | 'scenario' }

/** A guess at a principal's walk-away, with the half width of the range. Points. */
export interface WalkAwayGuess {
  readonly party: PartyId
  readonly guess: number
  readonly give: number
}

/** The preparation sheet, answered before the first round and looked at again in the debrief. */
export interface Preparation {
  readonly firstOffer?: string
  readonly cheapGift?: string
  /** One for each other principal that was guessed at; version 0.1.0 kept one guess, and no list. See `guessesIn`. */
  readonly theirWalkAway?: readonly WalkAwayGuess[] | WalkAwayGuess
  readonly whenToLeave?: string
}

/** What a person was asked of the talks before the books opened; four sides of one question, never graded. */
export const FEELINGS = ['outcome', 'self', 'process', 'relationship'] as const
export type Feeling = (typeof FEELINGS)[number]
/** From “not at all” to “very much”. */
export const STRENGTHS = [1, 2, 3, 4, 5] as const
export type Strength = (typeof STRENGTHS)[number]

/** What a person wrote once the talks had closed. */
export interface Reflection {
  /** The books were opened: the questions that come before them have been answered or passed over. */
  readonly opened?: boolean
  readonly felt?: Readonly<Partial<Record<Feeling, Strength>>>
  readonly feltWords?: string
  /** By the question's name. */
  readonly answers?: Readonly<Record<string, string>>
}

export interface Entry {
  readonly move: Move
  /** Null for a person's move, and where a copy left them out. */
  readonly reasons: Reasons | null
}

export interface Transcript {
  /** In a copy of an unfinished game: a warning to whoever opens the file. */
  readonly note?: string
  readonly format: typeof TRANSCRIPT_FORMAT
  readonly rules: number
  /** The scenario's text as it was read, and its hash: a later edit changes no game already played. */
  readonly scenario: { readonly id: string; readonly text: string; readonly hash: string }
  readonly reading: ReadingId
  readonly sitting: SittingId
  readonly seed: number
  /** At a table of a class: news that its teacher brought in. */
  readonly brought?: readonly NewsBrought[]
  readonly seats: Readonly<Record<PartyId, SeatHolder>>
  readonly preparation: Readonly<Partial<Record<PartyId, Preparation>>>
  /** What the people at the table noted for themselves, each for its own seat; it decides nothing. */
  readonly notes?: Readonly<Partial<Record<PartyId, string>>>
  /** What they wrote in the debrief. */
  readonly reflections?: Readonly<Partial<Record<PartyId, Reflection>>>
  readonly entries: readonly Entry[]
}
