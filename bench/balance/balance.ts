/** What many games say about a scenario: how talks end, whether they move, whether fair play pays. */
import type { Scenario } from '../../src/scenario/scenario.ts'
import { partyOf, principalsOf } from '../../src/scenario/scenario.ts'
import type { End } from '../../src/table/event.ts'
import type { PartyId, ReadingId, SittingId } from '../../src/terms/ids.ts'
import { type GameResult, playMany } from './games.ts'
import { HABITS, type Habit, playHabit } from './habits.ts'

const ENDS = ['signed', 'brokenOff', 'partial', 'adjourned'] as const satisfies readonly End[]

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

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, one) => sum + one, 0) / Math.max(1, numbers.length)

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

const meanWorth = (results: readonly GameResult[], party: PartyId): number =>
  mean(results.map(({ worths }) => worths[party] ?? 0))

export interface Sample {
  readonly games: number
  /** Games for each habit of each principal. */
  readonly habitGames: number
}

export const balanceOf = (
  scenario: Scenario,
  scenarioText: string,
  where: { readonly reading: ReadingId; readonly sitting: SittingId },
  sample: Sample,
): Balance => {
  const table = { scenario, scenarioText, ...where }
  const results = playMany(table, sample.games)
  const share = (holds: (result: GameResult) => boolean): number =>
    results.filter(holds).length / results.length
  const principals = principalsOf(scenario).map(({ id }) => id)
  const byParty = <Value>(of: (party: PartyId) => Value): Record<PartyId, Value> =>
    Object.fromEntries(principals.map((party) => [party, of(party)]))
  return {
    games: results.length,
    ends: Object.fromEntries(
      ENDS.map((end) => [end, share((result) => result.end === end)]),
    ) as Balance['ends'],
    ratified: share((result) => result.end === 'signed' && result.ratified),
    settledEarly: share((result) => result.settledEarly),
    medianLongestWait: median(results.map((result) => result.longestWait)),
    medianMoves: median(results.map((result) => result.moves)),
    worths: byParty((party) => meanWorth(results, party)),
    habits: byParty(
      (party) =>
        Object.fromEntries(
          HABITS.map((habit) => [
            habit,
            meanWorth(playMany(table, sample.habitGames, { [party]: playHabit(habit) }), party),
          ]),
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
