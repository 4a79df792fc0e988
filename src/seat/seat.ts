/**
 * What one person at one screen is shown of the desk, and the acts that they have. `game` is as it has been told:
 * `game.view` and its phase are never ahead of the current moment.
 */
import type { DeskActs, DeskState, Game } from '../session/desk/desk.ts'
import type { Mind } from '../session/desk/mind.ts'
import { trouble } from '../session/transcript/trouble.ts'
import type { PartyId } from '../terms/ids.ts'
import type { Problem } from '../terms/problem.ts'
import type { Advising } from './advice.ts'
import type { Utterance } from './announce.ts'
import { type Attention, isBehind, momentNow } from './attention.ts'
import type { Focus, Look } from './focus.ts'
import type { Chance } from './guesses.ts'

export interface SeatState extends DeskState {
  /** Null while no seat's view is open. */
  readonly attention: Attention | null
  readonly focus: Focus
  /** What is kept of this person's attention, as it now is; null while no seat's view is open. */
  readonly mind: Mind | null
  /** What was asked of the adviser, and what it said. */
  readonly advising: Advising
  /** The latest announcement. */
  readonly said: Utterance | null
}

export interface SeatActs extends DeskActs {
  look(change: Look): void
  /** Undoes the last change of the draft, until it is offered. */
  undo(): void
  /** Keeps a part of this person's attention with the game. */
  keep(part: Partial<Mind>): void
  /** How likely the viewer thinks it that a party takes the draft. */
  guess(party: PartyId, chance: Chance): void
  /** Asks the adviser about the draft. While it thinks about that draft, asking again is the same question. */
  askAdviser(): void
  /** Tells the moment at once, up to where it waits for the person. */
  skip(): void
  /** Ends the moment. */
  goOn(): void
  /** The cards at the head of the record have been read. */
  readCards(): void
}

export interface SeatStore {
  getState(): SeatState
  subscribe(listen: (state: SeatState, before: SeatState) => void): () => void
}

/** The store that screens and stage read, with its acts. */
export interface OpenSeat {
  readonly store: SeatStore
  readonly acts: SeatActs
}

/** Whether the latest view is ahead of what the person has been told. */
export const isTelling = (attention: Attention | null): boolean =>
  attention !== null && (attention.moments.length > 0 || isBehind(attention))

const isAnswerAwaited = (attention: Attention): boolean => {
  const moment = momentNow(attention)
  return moment?.type === 'answer' && moment.outcome === null
}

/** The game as it has been told. */
export const gameTold = (game: Game | null, attention: Attention | null): Game | null => {
  if (game === null || attention === null || game.view === null) return game
  const { shown } = attention
  if (!isTelling(attention)) return game
  return {
    ...game,
    view: shown,
    stage: game.stage === 'closed' && shown.phase !== 'closed' ? 'talks' : game.stage,
    considering: isAnswerAwaited(attention) ? game.considering : null,
  }
}

/** Why no move can be made while earlier events are still being told. */
export const BEING_TOLD: Problem = trouble(
  'being-told',
  'The table is being told.',
  'Skip it with Escape, or wait a moment.',
)
