/**
 * Work that is distributed over cores: a job is plain data, and its games are numbered, so that any range can be played
 * by itself.
 */
import { playRange } from '../../playtest/playRange.ts'
import type { PlayedAs } from '../../playtest/seating.ts'
import type { PlaytestTally } from '../../playtest/tally.ts'
import { readScenario } from '../../scenario/read.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import type { ReadingId, SittingId } from '../../terms/ids.ts'
import { arenaOfScenario } from '../../tournament/arena.ts'
import {
  playTournamentRange as playTournament,
  type Results,
  type Tournament,
} from '../../tournament/tournament.ts'

export interface PlaytestJob {
  readonly scenarioText: string
  readonly reading: ReadingId
  readonly sitting: SittingId
  readonly playedAs: PlayedAs
  readonly seed: number
}

export interface TournamentJob extends Omit<Tournament, 'arena'> {
  readonly scenarioText: string
  readonly reading: ReadingId
}

/** Memoised, because a thread gets the same job again and again. */
let latest: { readonly text: string; readonly scenario: Scenario } | null = null

const scenarioOf = (text: string): Scenario => {
  if (latest?.text === text) return latest.scenario
  const read = readScenario(text)
  if (!read.ok) throw new Error('The scenario was checked before its games were given out.')
  latest = { text, scenario: read.value }
  return read.value
}

let held: { readonly scenario: Scenario; readonly key: string; readonly tournament: Tournament } | null = null

/** Memoised by job, since players and their plans are kept by it. */
const tournamentOf = ({ scenarioText, reading, ...said }: TournamentJob): Tournament => {
  const scenario = scenarioOf(scenarioText)
  const key = JSON.stringify([reading, said])
  if (held?.key !== key || held.scenario !== scenario)
    held = { scenario, key, tournament: { arena: arenaOfScenario(scenario, reading), ...said } }
  return held.tournament
}

/** Each does the units `from` (counted from 0) up to but without `to` of a job. */
export const JOBS = {
  playtest: ({ scenarioText, seed, ...played }: PlaytestJob, from: number, to: number): PlaytestTally => {
    return playRange({ scenario: scenarioOf(scenarioText), ...played }, seed, from, to)
  },
  tournament: (job: TournamentJob, from: number, to: number): Results =>
    playTournament(tournamentOf(job), from, to),
} as const

export type JobKind = keyof typeof JOBS
export type JobOf<Kind extends JobKind> = Parameters<(typeof JOBS)[Kind]>[0]
export type PartOf<Kind extends JobKind> = ReturnType<(typeof JOBS)[Kind]>
