/** Many headless games of one scenario, and what is worth knowing of each. */
import type { Counterpart } from '../../src/counterparts/decision.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { principalsOf } from '../../src/scenario/scenario.ts'
import { type Played, playGame } from '../../src/session/play.ts'
import type { Seat, Temperament } from '../../src/session/transcript.ts'
import type { End } from '../../src/table/event.ts'
import { settingOf } from '../../src/table/setting.ts'
import { draftPackage } from '../../src/table/state.ts'
import { accordWorthNow, noDealNow } from '../../src/table/worthNow.ts'
import type { PartyId, ReadingId, SittingId } from '../../src/terms/ids.ts'

export const TEMPERAMENTS = ['hard', 'fair', 'conceding'] as const satisfies readonly Temperament[]

export interface GameResult {
  readonly end: End
  readonly ratified: boolean
  /** How often a party had the floor: what it then does, with the answers it gets, is one move of the table. */
  readonly moves: number
  readonly rounds: number
  readonly settlements: number
  /** Something was settled in a round before the last that was held. */
  readonly settledEarly: boolean
  /** How often in a row a party had the floor, at most, without anything being settled. */
  readonly longestWait: number
  /** What each principal has in the end: the accord if it was approved, else its no deal. */
  readonly worths: Readonly<Record<PartyId, number>>
}

export interface Table {
  readonly scenario: Scenario
  readonly scenarioText: string
  readonly reading: ReadingId
  readonly sitting: SittingId
}

const resultOf = ({ scenario, reading, sitting }: Table, { talks }: Played): GameResult => {
  const setting = settingOf(scenario, reading, sitting)
  const { state } = talks
  if (state.end === null) throw new Error('The game was left before its end.')
  const settled = talks.events.filter((event) => event.type === 'offer.accepted')
  let wait = 0
  let longestWait = 0
  let settlements = 0
  for (const { type } of talks.events) {
    if (type === 'offer.accepted') {
      settlements++
      wait = 0
    } else if (type === 'floor.given') longestWait = Math.max(longestWait, ++wait)
  }
  const approved = state.end.end === 'signed' && state.end.ratified
  return {
    end: state.end.end,
    ratified: state.end.ratified,
    moves: talks.events.filter((event) => event.type === 'floor.given').length,
    rounds: state.held.length,
    settlements,
    settledEarly: settled.some((event) => event.round !== state.held.at(-1)),
    longestWait,
    worths: Object.fromEntries(
      principalsOf(scenario).map(({ id }) => [
        id,
        approved
          ? accordWorthNow(setting, state, id, draftPackage(state.draft))
          : noDealNow(setting, state, id),
      ]),
    ),
  }
}

/** One game with every seat played by a counterpart; `players` take the place of those they name. */
export const playOne = (
  table: Table,
  seed: number,
  temperaments: Readonly<Partial<Record<PartyId, Temperament>>>,
  players: Readonly<Partial<Record<PartyId, Counterpart>>> = {},
): GameResult => {
  const seats: Record<PartyId, Seat> = {}
  for (const { id } of table.scenario.parties)
    seats[id] = { held: 'counterpart', temperament: temperaments[id] ?? 'scenario' }
  return resultOf(table, playGame(table.scenario, { ...table, seed, seats }, players))
}

/** The temperaments of the principals go round: every pair plays equally often. */
export const playMany = (
  table: Table,
  games: number,
  players: Readonly<Partial<Record<PartyId, Counterpart>>> = {},
): GameResult[] => {
  const principals = principalsOf(table.scenario)
  return Array.from({ length: games }, (_, game) =>
    playOne(
      table,
      game + 1,
      Object.fromEntries(
        principals.map(({ id }, n) => [
          id,
          TEMPERAMENTS[Math.floor(game / TEMPERAMENTS.length ** n) % TEMPERAMENTS.length],
        ]),
      ),
      players,
    ),
  )
}
