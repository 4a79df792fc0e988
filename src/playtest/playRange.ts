/** Plays a range of games with counterparts in every seat, through the same machine as people's games. */

import { compileDomain } from '../bargaining/domain.ts'
import { frontierOf } from '../bargaining/frontier.ts'
import { sheetOf } from '../bargaining/sheetOf.ts'
import { worthOf } from '../bargaining/worth.ts'
import type { Counterpart } from '../counterparts/decision.ts'
import { LIMITS } from '../scenario/limits.ts'
import { partyOf, principalsOf, type Scenario } from '../scenario/scenario.ts'
import { playTalks } from '../session/transcript/play.ts'
import type { SeatHolder } from '../session/transcript/transcript.ts'
import { accordHolds } from '../table/accordHolds.ts'
import { endWorth } from '../table/endWorth.ts'
import type { Move } from '../table/move.ts'
import { settingOf } from '../table/setting.ts'
import { draftPackage, seatOf } from '../table/state.ts'
import type { Talks } from '../table/talks.ts'
import { noDealNow } from '../table/worthNow.ts'
import type { PartyId, ReadingId, SittingId } from '../terms/ids.ts'
import type { Package } from '../terms/package.ts'
import { toNano } from '../terms/rounding.ts'
import { countGame } from './countGame.ts'
import { playersFor } from './players.ts'
import { type PlayedAs, seatsOfGame, seedOfGame } from './seating.ts'
import { type GameLine, joinTallies, noCounts, type PlaytestTally } from './tally.ts'

/** What is played: a scenario under a reading, in a sitting. */
export interface Table {
  readonly scenario: Scenario
  readonly reading: ReadingId
  readonly sitting: SittingId
}

/** The same, with counterparts of these temperaments in every seat. */
export interface Playtest extends Table {
  readonly playedAs: PlayedAs
}

/** Points between a text and the nearest point of the exact frontier, as the reading weighs both (Euclidean). */
const distanceToFrontier = ({ scenario, reading }: Table, text: Package): number | null => {
  const domain = compileDomain(scenario, reading)
  if (domain.outcomes > LIMITS.outcomes) return null
  const own = principalsOf(scenario).map(({ id }) => worthOf(sheetOf(scenario, reading, id), text))
  const nearest = frontierOf(domain).reduce((least, { worths }) => {
    const squares = worths.reduce((sum, worth, p) => sum + (worth - (own[p] ?? 0)) ** 2, 0)
    return Math.min(least, squares)
  }, Number.POSITIVE_INFINITY)
  return toNano(Math.sqrt(nearest))
}

const lineOf = (table: Table, talks: Talks): GameLine => {
  const { scenario, reading, sitting } = table
  const { state, events } = talks
  const setting = settingOf(scenario, reading, sitting)
  if (state.end === null) throw new Error('The game was left before its end.')
  const { end, ratified } = state.end
  const text = draftPackage(state.draft)
  const holds = accordHolds(state)
  const principals = principalsOf(scenario)
  const noDeals = principals.map(({ id }) => noDealNow(setting, state, id))
  const worths = principals.map(({ id }) => endWorth(setting, state, id))
  let wait = 0
  let longestWait = 0
  let floors = 0
  const settledIn = new Map(state.held.map((round) => [round, 0]))
  for (const event of events) {
    if (event.type === 'offer.accepted') {
      wait = 0
      settledIn.set(event.round, (settledIn.get(event.round) ?? 0) + 1)
    } else if (event.type === 'floor.given' && !partyOf(scenario, event.party).besideTable) {
      floors++
      longestWait = Math.max(longestWait, ++wait)
    }
  }
  return {
    end,
    ratified,
    worths,
    gains: scenario.parties.map(({ id }) =>
      toNano(endWorth(setting, state, id) - seatOf(state, id).reservationValue),
    ),
    gained: worths.map((worth, p) => holds && worth > (noDeals[p] ?? 0)),
    distance: end === 'signed' ? distanceToFrontier(table, text) : null,
    floors,
    longestWait,
    settled: setting.rounds.map(({ id }) => settledIn.get(id) ?? null),
  }
}

/** One game; `players` take the place of the counterparts in the seats they name. */
export const playOne = (
  table: Table,
  seed: number,
  seats: Readonly<Record<PartyId, SeatHolder>>,
  players: Readonly<Partial<Record<PartyId, Counterpart>>> = {},
): { readonly line: GameLine; readonly talks: Talks; readonly moves: readonly Move[] } => {
  const { talks, entries } = playTalks(table.scenario, { ...table, seed, seats }, players)
  return { line: lineOf(table, talks), talks, moves: entries.map(({ move }) => move) }
}

/**
 * Games `from` (counted from 0) up to but without `to` of the playtest with this seed, a tally for each: joined they are
 * the playtest's, and any of its figures can name the games that it counts.
 */
export const playSingly = (
  table: Playtest,
  seed: number,
  from: number,
  to: number,
  players: Readonly<Partial<Record<PartyId, Counterpart>>> = {},
): readonly PlaytestTally[] => {
  const playersOf = playersFor()
  return Array.from({ length: Math.max(0, to - from) }, (_, nth) => {
    const game = from + nth
    const seats = seatsOfGame(table.scenario, game, table.playedAs)
    const { line, talks, moves } = playOne(table, seedOfGame(seed, game), seats, {
      ...playersOf(seats),
      ...players,
    })
    const counts = noCounts()
    countGame(counts, talks, moves)
    return { games: [line], counts }
  })
}

/** The same games as one tally. */
export const playRange = (...games: Parameters<typeof playSingly>): PlaytestTally =>
  joinTallies(playSingly(...games))
