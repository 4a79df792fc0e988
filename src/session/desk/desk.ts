/**
 * What the browser keeps of its negotiations, and what a person may ask of it: the shape of the store that screens and
 * stage share. They read it and call its acts; they never see a scenario's secrets, only a seat's view.
 */

import type { Contest } from '../../debrief/contest/contest.ts'
import type { Contested } from '../../debrief/contest/contested.ts'
import type { WeightingRange } from '../../debrief/contest/plausible.ts'
import type { Debrief } from '../../debrief/debrief.ts'
import type { ForkAt } from '../../debrief/forks/fork.ts'
import type { PlayedPair, SeedRange } from '../../debrief/forks/tally.ts'
import type { ClosingGround } from '../../debrief/tables/closingGround.ts'
import type { TableResult } from '../../debrief/tables/tableResult.ts'
import type { Translation } from '../../scenario/translation/translation.ts'
import type { End } from '../../table/event.ts'
import type { Move } from '../../table/move.ts'
import type { PartyView, PublicScenario } from '../../table/view.ts'
import type { TalksTurn } from '../../telling/turns.ts'
import type { PartyId, ReadingId, SittingId } from '../../terms/ids.ts'
import type { Package } from '../../terms/package.ts'
import type { Problem, ReadResult } from '../../terms/problem.ts'
import type { KeptTables } from '../tables/keptTables.ts'
import type { Entry, Preparation, Reflection, SeatHolder, Transcript } from '../transcript/transcript.ts'
import type { CoverRow } from './cover.ts'
import type { Advice, Mind } from './mind.ts'
import type { Notice } from './notices.ts'
import type { ShelfCard } from './shelf.ts'

export interface SavedGame {
  readonly id: string
  readonly scenarioId: string
  readonly title: string
  /** The seats people hold. */
  readonly seats: readonly PartyId[]
  readonly seatNames: readonly string[]
  readonly stage: GameStage
  /** Both counted from 1. */
  readonly round: { readonly label: string; readonly number: number; readonly turn: number } | null
  /** Milliseconds since 1970, from the clock that the session was given. */
  readonly savedAt: number
  /** The game that it branched off from: when that was saved, and after how many of its moves. */
  readonly branch: Branch | null
  /** Where it was left, in a sentence or two. */
  readonly summary: string
  readonly cover: readonly CoverRow[]
}

/** A scenario that a person has brought; `card` is null where this version cannot read it, and `problem` says why. */
export type OwnScenario =
  | { readonly id: string; readonly card: ShelfCard; readonly problem: null }
  | { readonly id: string; readonly card: null; readonly problem: Problem }

export interface Branch {
  readonly savedAt: number
  readonly moves: number
  /** The turn in which it branched off; null in games kept by earlier versions. */
  readonly at: TalksTurn | null
}

/** How a game ended that another branched off from: every seat's, and so nothing for a shelf or a game that goes on. */
export interface BranchEnd {
  readonly end: End
  readonly ratified: boolean
  /** In points. */
  readonly worths: Readonly<Record<PartyId, number>>
}

/** A saved game that could not be read: it stays where it is, and says why. */
export interface DamagedGame {
  readonly id: string
  readonly savedAt: number | null
  readonly problem: Problem
}

/** What people call themselves, by seat. */
export type Names = Readonly<Partial<Record<PartyId, string>>>

/** A game to take along. */
export interface GameCopy {
  /** Of a file's name, without its ending: what sorts. */
  readonly stem: string
  /** The transcript. */
  readonly text: string
  /** Its moves as comma-separated values; null while the talks go on, and where the game cannot be read. */
  readonly csv: (() => Promise<string>) | null
  /** What people did as statements of xAPI; null as before. */
  readonly xapi: (() => Promise<string>) | null
}

/** A finished game that is looked into beside others. */
export interface DebriefedCopy {
  readonly transcript: Transcript
  readonly debrief: Debrief
}

export type GameStage = 'briefing' | 'talks' | 'closed'

export interface Setup {
  readonly scenarioText: string
  /**
   * The text is a scenario as the reader checked it when the game was built: it is not read again, and the reader need
   * not be loaded before the table.
   */
  readonly checked?: boolean
  readonly reading: ReadingId
  readonly sitting: SittingId
  readonly seed: number
  readonly seats: Readonly<Record<PartyId, SeatHolder>>
}

/**
 * As much of a transcript as the store may hold. The scenario's text contains everybody's secrets, the reasons contain
 * the counterparts' thoughts, the caucus moves what was said there: they stay outside the store until the talks close.
 */
export interface OpenTranscript extends Pick<Transcript, 'reading' | 'sitting' | 'seats'> {
  /** The viewer's alone until the talks close, then everyone's. */
  readonly preparation: Transcript['preparation']
  /** What people wrote in the debrief; empty until the talks close. */
  readonly reflections: Readonly<Partial<Record<PartyId, Reflection>>>
  /** How many moves were made. */
  readonly moves: number
  /** Empty until the talks close; then all of them, to fork from. */
  readonly entries: readonly Entry[]
}

export interface Game {
  readonly id: string
  readonly stage: GameStage
  readonly scenario: PublicScenario
  /** Where this game is a fork of another. */
  readonly branch: Branch | null
  /** How that other one ended; null until this one has closed. */
  readonly was: BranchEnd | null
  readonly transcript: OpenTranscript
  /** Seats that people hold, in the scenario's order. */
  readonly people: readonly PartyId[]
  /** The seat whose view is open; null while the curtain is down. */
  readonly viewer: PartyId | null
  /** Hot seat: who is to take the screen next; null while nobody has to. */
  readonly curtain: PartyId | null
  readonly view: PartyView | null
  /** The counterpart whose decision is awaited. */
  readonly considering: PartyId | null
  /** Why the last move was not made; cleared by the next. */
  readonly refused: Problem | null
  /** Another page has it, or a newer state of it: it is shown here, and no move can be made. A notice says which. */
  readonly elsewhere: boolean
  /**
   * What is kept of the viewer's attention; null while the curtain is down. Keeping it does not change the store: this
   * is the value of the last time that the store changed the game.
   */
  readonly mind: Mind | null
  /** The viewer's own notes; empty while the curtain is down. */
  readonly notes: string
  /** Estimates that the viewer has left in this round. */
  readonly estimatesLeft: number
}

export interface Settings {
  readonly theme: 'system' | 'light' | 'dark'
  readonly motion: 'system' | 'reduced'
  readonly sound: boolean
}

export interface DeskState {
  /** `refused`: the browser gives no storage; games live until the page closes, and the shelf says so. */
  readonly storage: 'opening' | 'ready' | 'refused'
  readonly saved: readonly SavedGame[]
  readonly damaged: readonly DamagedGame[]
  /** The person's own scenarios, the latest first. Their texts stay stored. */
  readonly own: readonly OwnScenario[]
  readonly game: Game | null
  readonly settings: Settings
  /** What a person should be told, on whatever screen: a save that failed, a game that could not be opened. */
  readonly notices: readonly Notice[]
}

export interface DeskActs {
  /** Reads what is stored. Call once. */
  open(): Promise<void>
  /** Starts a game in its briefing and opens it. Problems are those of the scenario or the setup. */
  start(setup: Setup): Promise<readonly Problem[]>
  resume(id: string): Promise<readonly Problem[]>
  remove(id: string): Promise<void>
  /** Removes all that is kept on this device: games, scenarios, texts in hand, settings. */
  clearDevice(): Promise<void>
  /** Returns to the shelf; the game stays saved. */
  leave(): void
  prepare(party: PartyId, preparation: Preparation): void
  /** What a person at this screen writes once the talks have closed, part by part. */
  reflect(party: PartyId, part: Partial<Reflection>): void
  /** Replaces the viewer's own notes. */
  note(text: string): void
  /** Keeps the viewer's attention with the game. The store does not change. */
  keepMind(mind: Mind): void
  /**
   * The viewer has read the brief. With several people the curtain falls for the next; after the last the talks begin.
   */
  sitDown(): void
  /** Makes a move for the seat whose view is open; null when it was made. Counterparts then move by themselves. */
  make(move: Move): Problem | null
  /** Says before anything is sent whether a move could be made. */
  judge(move: Move): Problem | null
  /** Hot seat: the named party has taken the screen. */
  liftCurtain(): void
  /**
   * The adviser's estimate, after the player's own guess (percent, would they take it). The answer says which package
   * it is for. Asked again for the same package before the answer has come, it returns the same answer and spends no
   * further estimate.
   */
  estimate(pack: Package, guesses: Advice['guesses']): Promise<Advice | Problem>
  /** Only once the talks are closed; told by a translation of its scenario where one is given. */
  debrief(translation?: Translation): Promise<Debrief>
  /** A fork of the game that is open, played on with these of its seeds. Only once the talks are closed. */
  playOn(fork: ForkAt, seeds: SeedRange): Promise<readonly PlayedPair[]>
  /** What was possible under other numbers. The game stays as it is. Only once the talks are closed, as the next two. */
  contest(contest: Contest): Promise<Contested>
  /** By weighting, how many texts would have done for all. */
  weigh(range: WeightingRange): Promise<readonly number[]>
  /** Keeps the scenario with these numbers as one of the person's own, on the shelf. */
  keepContested(contest: Contest): Promise<ReadResult<ShelfCard>>
  /** A new game that shares the first `entries` moves with this one, and goes on with `move` where one is given. */
  fork(entries: number, move?: Move): Promise<readonly Problem[]>
  /** A new game of the same scenario, reading, sitting and seed, with a person in this seat and in no other. */
  playFrom(seat: PartyId): Promise<readonly Problem[]>
  /**
   * The transcript as text, for a copy, and reading one. While the talks go on a copy leaves out the counterparts'
   * reasons, and says that the scenario in it contains every seat's secrets. `names` are written
   * into it, each for a seat that a person holds.
   */
  exportGame(id: string, names?: Names): Promise<GameCopy>
  importGame(text: string): Promise<readonly Problem[]>
  /** The line that the shelf would have for a copy; nothing is kept. */
  lookInto(copy: string): Promise<ReadResult<SavedGame>>
  /** Keeps a copy among the games, and opens it. `own` is the only seat of this device, where other people sat elsewhere. */
  openCopy(copy: string, own?: PartyId): Promise<readonly Problem[]>
  /** A finished game's copy as a table among others; nothing is kept. */
  readTable(copy: string): Promise<ReadResult<TableResult>>
  /** What was possible at that table when its talks closed. */
  readClosing(copy: string): Promise<ClosingGround>
  /** A finished game's copy and its debrief, told by a translation where one is given; nothing is kept. Rejects where the copy cannot be read. */
  debriefCopy(copy: string, translation?: Translation): Promise<DebriefedCopy>
  /** The files of the results page, kept while it is open. */
  tables(): Promise<KeptTables>
  /** The card of a scenario's text, read apart from the page; nothing is kept. */
  readCard(text: string): Promise<ReadResult<ShelfCard>>
  /** Reads a scenario's text in a worker and keeps it on the shelf, in place of one with the same id. */
  addScenario(text: string): Promise<ReadResult<ShelfCard>>
  removeScenario(id: string): Promise<void>
  /** As it was given. */
  scenarioText(id: string): Promise<string>
  /** Keeps a text that is no scenario yet, errors included, and resolves to the id that it has among one's own. */
  bringText(text: string): Promise<string>
  /** Reads one's own scenario again: it was written elsewhere on this page. */
  lookAgain(id: string): Promise<void>
  set(change: Partial<Settings>): void
  /** Does what a notice offers; the notice is removed where that has helped. */
  mend(notice: Notice): Promise<void>
  dismiss(notice: Notice): void
}

/** The store as screens and stage see it: readable and observable. Only the acts change it. */
export interface DeskStore {
  getState(): DeskState
  subscribe(listen: (state: DeskState, before: DeskState) => void): () => void
}
