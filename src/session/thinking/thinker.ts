/**
 * A port for what takes time: counterparts' decisions, the adviser's estimates, the debrief. The browser runs it in a
 * worker, and the desk waits for a promise.
 */
import type { Estimate } from '../../counterparts/adviser.ts'
import type { Decision } from '../../counterparts/decision.ts'
import type { Contest } from '../../debrief/contest/contest.ts'
import type { Contested } from '../../debrief/contest/contested.ts'
import type { WeightingRange } from '../../debrief/contest/plausible.ts'
import type { Debrief } from '../../debrief/debrief.ts'
import type { ForkAt } from '../../debrief/forks/fork.ts'
import type { PlayedPair, SeedRange } from '../../debrief/forks/tally.ts'
import type { ClosingGround } from '../../debrief/tables/closingGround.ts'
import type { TableResult } from '../../debrief/tables/tableResult.ts'
import type { Translation } from '../../scenario/translation/translation.ts'
import type { PartyView } from '../../table/view.ts'
import type { PartyId } from '../../terms/ids.ts'
import type { Package } from '../../terms/package.ts'
import type { Problem, ReadResult } from '../../terms/problem.ts'
import type { SeatHolder, Transcript } from '../transcript/transcript.ts'

export type Counterparts = Extract<SeatHolder, { readonly held: 'counterpart' }>

/** The thinking code could not be loaded. A later try may succeed. */
export class Unreachable extends Error {}

export interface Thinker {
  /**
   * The move of the seat whose view it is, as a counterpart of that temperament would make it. `game` is the game's id: what
   * a counterpart remembers is kept by it.
   */
  decide(view: PartyView, temperament: Counterparts['temperament'], game: string): Promise<Decision>
  /** How the adviser of the view's seat thinks that `party` would answer `pack`. */
  estimate(view: PartyView, pack: Package, party: PartyId): Promise<Estimate>
  /**
   * Of talks that are closed. Whoever thinks plays the moves again. Told by a translation of the scenario where one is given, if the
   * words of its language come.
   */
  debrief(transcript: Transcript, translation?: Translation): Promise<Debrief>
  /** A fork of talks that are closed, played on with these of its seeds, in their order. */
  playOn(transcript: Transcript, fork: ForkAt, seeds: SeedRange): Promise<readonly PlayedPair[]>
  /** The result of a finished game's copy, or why it has none. */
  readTable(text: string): Promise<ReadResult<TableResult>>
  /** What was possible at that table when its talks closed. */
  readClosing(text: string): Promise<ClosingGround>
  /** What was possible in talks that are closed, under other numbers. */
  contest(transcript: Transcript, contest: Contest): Promise<Contested>
  /** By weighting, how many texts would have done for all. */
  weigh(transcript: Transcript, range: WeightingRange): Promise<readonly number[]>
  /**
   * Loads everything that later questions will need, while there is a connection. Rejects where something cannot be
   * loaded.
   */
  warm(): Promise<void>
  /** Called when thinking had to move to the page's own thread: slower, but nothing is lost. */
  onTrouble(tell: (problem: Problem) => void): void
  /** After a lost worker: the next question starts a new one. */
  startAgain(): void
}
