/** What many games say about a scenario: how talks end, whether they move, whether fair play pays. */

import { playRange, type Table } from '../../src/playtest/playRange.ts'
import { ENDS, type GameLine } from '../../src/playtest/tally.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { partyOf, principalsOf } from '../../src/scenario/scenario.ts'
import type { End } from '../../src/table/event.ts'
import type { PartyId } from '../../src/terms/ids.ts'
import { meanOf, percentileOf } from '../../src/terms/statistics.ts'
import { HABITS, type Habit, playHabit } from './habits.ts'

export interface Balance {
  readonly games: number
  /** Shares of all games, 0 to 1. */
  readonly ends: Readonly<Record<End, number>>
  /** Of all games, those in which the accord was also approved at home. */
  readonly ratified: number
  readonly settledEarly: number
  readonly medianLongestWait: number
  readonly medianMoves: number
  /** What each principal has in the end, on average, in points. */
  readonly worths: Readonly<Record<PartyId, number>>
  /** The same where that principal plays by a habit, against counterparts of every temperament. */
  readonly habits: Readonly<Record<PartyId, Readonly<Record<Habit, number>>>>
}

/** Of one playtest, always the same. */
const SEED = 1

const meanWorth = (games: readonly GameLine[], principal: number): number =>
  meanOf(games.map(({ worths }) => worths[principal] ?? 0)) ?? 0

/** Something was settled in a round before the last that was held. */
const isSettledEarly = ({ settled }: GameLine): boolean => {
  const held = settled.filter((count) => count !== null)
  return held.slice(0, -1).some((count) => count > 0)
}

export interface Sample {
  readonly games: number
  /** Games for each habit of each principal. */
  readonly habitGames: number
}

export const balanceOf = (table: Table, sample: Sample): Balance => {
  const { games } = playRange({ ...table, playedAs: 'byTurns' }, SEED, 0, sample.games)
  const share = (holds: (game: GameLine) => boolean): number => games.filter(holds).length / games.length
  const principals = principalsOf(table.scenario).map(({ id }) => id)
  const byParty = <Value>(of: (party: PartyId, place: number) => Value): Record<PartyId, Value> =>
    Object.fromEntries(principals.map((party, place) => [party, of(party, place)]))
  const withHabit = (party: PartyId, habit: Habit): readonly GameLine[] =>
    playRange({ ...table, playedAs: 'byTurns' }, SEED, 0, sample.habitGames, { [party]: playHabit(habit) })
      .games
  return {
    games: games.length,
    ends: Object.fromEntries(ENDS.map((end) => [end, share((game) => game.end === end)])) as Balance['ends'],
    ratified: share(({ end, ratified }) => end === 'signed' && ratified),
    settledEarly: share(isSettledEarly),
    medianLongestWait: percentileOf(
      games.map(({ longestWait }) => longestWait),
      0.5,
    ),
    medianMoves: percentileOf(
      games.map(({ floors }) => floors),
      0.5,
    ),
    worths: byParty((_, place) => meanWorth(games, place)),
    habits: byParty(
      (party, place) =>
        Object.fromEntries(
          HABITS.map((habit) => [habit, meanWorth(withHabit(party, habit), place)]),
        ) as Record<Habit, number>,
    ),
  }
}

const percent = (share: number): string => `${Math.round(share * 100)} %`
const points = (worth: number): string => worth.toFixed(1)

/** The same as a page of Markdown. */
export const balancePage = (scenario: Scenario, balance: Balance): string => {
  const name = (party: PartyId): string => partyOf(scenario, party).name
  const principals = Object.keys(balance.worths) as PartyId[]
  return [
    `${scenario.title}: ${balance.games} games between counterparts of three temperaments on each side`,
    '',
    '| signed | of these approved at home | partial | adjourned | broken off |',
    '|---|---|---|---|---|',
    `| ${percent(balance.ends.signed)} | ${percent(balance.ratified / Math.max(balance.ends.signed, 1e-9))} | ${percent(balance.ends.partial)} | ${percent(balance.ends.adjourned)} | ${percent(balance.ends.brokenOff)} |`,
    '',
    `Something settled before the last round: ${percent(balance.settledEarly)} of games.`,
    `Longest wait without a settlement: ${balance.medianLongestWait} moves in the median, of ${balance.medianMoves} a game.`,
    '',
    `| what a side has in the end, in points | ${principals.map(name).join(' | ')} |`,
    `|---|${principals.map(() => '---|').join('')}`,
    `| all these games | ${principals.map((party) => points(balance.worths[party] ?? 0)).join(' | ')} |`,
    ...HABITS.map(
      (habit) =>
        `| ${LABELS[habit]} | ${principals.map((party) => points(balance.habits[party]?.[habit] ?? 0)).join(' | ')} |`,
    ),
    '',
  ].join('\n')
}

const LABELS: Readonly<Record<Habit, string>> = {
  fair: 'plays fair',
  walk: 'walks away at once',
  stall: 'stalls: repeats its opening, refuses all',
  pass: 'always passes',
  askMediator: 'asks the mediator every round, and passes',
}
