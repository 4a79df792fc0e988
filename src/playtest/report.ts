/** A playtest's figures for a designer, in the shape that the command prints. */
import { isUnanimous } from '../scenario/decision.ts'
import { principalsOf } from '../scenario/scenario.ts'
import type { End } from '../table/event.ts'
import type { MoveType } from '../table/move.ts'
import { MOVE_TYPES } from '../table/move.ts'
import { settingOf } from '../table/setting.ts'
import type { EventId, IssueId, OptionId, PartyId, RoundId } from '../terms/ids.ts'
import { meanOf, ranksOf } from '../terms/statistics.ts'
import { type NeverHappened, neverHappenedIn } from './never.ts'
import type { Table } from './playRange.ts'
import { ENDS, optionKey, type PlaytestTally } from './tally.ts'

/** In points of own worth. Percentiles by nearest rank. */
export interface Percentiles {
  readonly mean: number
  readonly p10: number
  readonly p50: number
  readonly p90: number
}

/** By how many games: those in which it was offered, those in which it was settled at some time. */
export interface OptionUse {
  readonly offered: number
  readonly agreed: number
}

export interface PlaytestReport {
  readonly games: number
  readonly seed: number
  readonly ends: Readonly<Record<End, number>>
  /** Games in which the accord was signed and approved at home. */
  readonly ratified: number
  /** Games by who concluded the accord in force, most first; null where every principal must consent. */
  readonly concludedBy: readonly { readonly parties: readonly PartyId[]; readonly games: number }[] | null
  /** What each principal has in the end: the accord if it holds, else its no deal. */
  readonly worth: Readonly<Record<PartyId, Percentiles>>
  /** What each party has in the end above leaving with nothing sealed, on average, in points of its own. */
  readonly gain: Readonly<Record<PartyId, number>>
  /** Share of all games in which an accord holds that is worth more to the party than no deal, 0 to 1. */
  readonly aboveNoDeal: Readonly<Record<PartyId, number>>
  /** Mean over signed games, in points; null where nothing was signed, or the frontier is not known. */
  readonly distanceToFrontier: number | null
  readonly options: Readonly<Record<IssueId, Readonly<Record<OptionId, OptionUse>>>>
  readonly moves: Readonly<Record<MoveType, number>>
  /** In how many games each struck. */
  readonly events: Readonly<Record<EventId, number>>
  /** Offers accepted in a round, on average over the games that held it; null where none did. */
  readonly settledPerRound: Readonly<Record<RoundId, number | null>>
  /** Longest run of floors in a game without anything being settled. */
  readonly longestWait: { readonly p50: number; readonly p90: number }
  readonly neverHappened: readonly NeverHappened[]
}

const spreadOf = (numbers: readonly number[]): Percentiles => {
  const rank = ranksOf(numbers)
  return { mean: meanOf(numbers) ?? 0, p10: rank(0.1), p50: rank(0.5), p90: rank(0.9) }
}

const byId = <Id extends string, Value>(ids: readonly Id[], of: (id: Id, at: number) => Value) =>
  Object.fromEntries(ids.map((id, at) => [id, of(id, at)])) as Record<Id, Value>

export const reportOf = (table: Table, seed: number, { games, counts }: PlaytestTally): PlaytestReport => {
  const { scenario, reading, sitting } = table
  const principals = principalsOf(scenario).map(({ id }) => id)
  const rounds = settingOf(scenario, reading, sitting).rounds.map(({ id }) => id)
  const wait = ranksOf(games.map(({ longestWait }) => longestWait))
  return {
    games: games.length,
    seed,
    ends: byId(ENDS, (end) => games.filter((game) => game.end === end).length),
    ratified: games.filter(({ end, ratified }) => end === 'signed' && ratified).length,
    concludedBy: isUnanimous(scenario)
      ? null
      : Object.entries(counts.concludedBy)
          .map(([ids, times]) => ({ parties: ids.split(' ') as PartyId[], games: times }))
          .sort((a, b) => b.games - a.games),
    worth: byId(principals, (_, p) => spreadOf(games.map(({ worths }) => worths[p] ?? 0))),
    gain: byId(
      scenario.parties.map(({ id }) => id),
      (_, p) => meanOf(games.map(({ gains }) => gains[p] ?? 0)) ?? 0,
    ),
    aboveNoDeal: byId(
      principals,
      (_, p) => meanOf(games.map(({ gained }) => (gained[p] === true ? 1 : 0))) ?? 0,
    ),
    distanceToFrontier: meanOf(games.flatMap(({ distance }) => distance ?? [])),
    options: Object.fromEntries(
      scenario.issues.map(({ id, options }) => [
        id,
        byId(
          options.map((option) => option.id),
          (option) => ({
            offered: counts.offered[optionKey(id, option)] ?? 0,
            agreed: counts.agreed[optionKey(id, option)] ?? 0,
          }),
        ),
      ]),
    ),
    moves: byId(MOVE_TYPES, (type) => counts.moves[type] ?? 0),
    events: byId(
      scenario.events.map(({ id }) => id),
      (id) => counts.events[id] ?? 0,
    ),
    settledPerRound: byId(rounds, (_, round) => meanOf(games.flatMap(({ settled }) => settled[round] ?? []))),
    longestWait: { p50: wait(0.5), p90: wait(0.9) },
    neverHappened: neverHappenedIn(table, { games, counts }),
  }
}
