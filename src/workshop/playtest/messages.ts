/** What the page and a worker that plays games say to each other. */
import type { PlayedAs } from '../../playtest/seating.ts'
import type { PlaytestTally } from '../../playtest/tally.ts'
import type { ToldGame } from '../../session/recordPage.ts'
import type { Entry, SeatHolder } from '../../session/transcript/transcript.ts'
import type { PartyId, ReadingId, SittingId } from '../../terms/ids.ts'

/** What is played: the same texts, ids and seed give the same games. */
export interface PlayJob {
  /** Of the scenario, without an error. */
  readonly text: string
  readonly reading: ReadingId
  readonly sitting: SittingId
  readonly playedAs: PlayedAs
  readonly seed: number
}

export type PlayAsked =
  /** What is played from here on. */
  | { readonly type: 'job'; readonly job: PlayJob }
  /** Games `from` (counted from 0) up to but without `to`. */
  | { readonly type: 'play'; readonly number: number; readonly from: number; readonly to: number }
  /** One game, counted from 0, move by move. */
  | { readonly type: 'tell'; readonly number: number; readonly game: number }

/** A game as it is opened from a figure. */
export interface OpenedGame {
  readonly told: ToldGame
  readonly seats: Readonly<Record<PartyId, SeatHolder>>
  readonly seed: number
  readonly entries: readonly Entry[]
}

/** `number` is that of the question. */
export type PlaySaid = { readonly number: number } & (
  | { readonly type: 'played'; readonly singly: readonly PlaytestTally[] }
  | { readonly type: 'told'; readonly game: OpenedGame }
  | { readonly type: 'failed'; readonly said: string }
)
