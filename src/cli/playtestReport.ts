/** A playtest as a designer reads it on a terminal. */

import type { NeverKind } from '../playtest/never.ts'
import { NEVER_WORDS, whyNever } from '../playtest/neverWords.ts'
import type { PlaytestReport } from '../playtest/report.ts'
import type { PlayedAs } from '../playtest/seating.ts'
import { consentsOnly, partyOf, type Scenario } from '../scenario/scenario.ts'
import { ruleSentence } from '../telling/whoDecides.ts'
import { bar, percent } from './bars.ts'
import { cell, filled } from './layout.ts'
import type { Paint } from './paint.ts'

export interface PlaytestResult {
  readonly scenario: Scenario
  readonly reading: string
  readonly sitting: string
  readonly playedAs: PlayedAs
  readonly report: PlaytestReport
  readonly seconds: number
  readonly workers: number
}

/** Widths that go together: a name with two bars and their shares behind it fills the line. */
interface Columns {
  readonly width: number
  readonly name: number
  /** A bar that stands alone, one of a pair, and a figure. */
  readonly bar: number
  readonly half: number
  readonly figure: number
}

/** A share is up to five characters with a space before it; two spaces stand between a pair. */
const columnsFor = (width: number): Columns => {
  const isNarrow = width < 72
  const half = isNarrow ? 6 : 12
  return { width, name: width - 5 - 2 * (half + 6), bar: isNarrow ? 12 : 20, half, figure: isNarrow ? 6 : 8 }
}

const number = (count: number): string => count.toLocaleString('en')
const points = (worth: number): string => worth.toFixed(1)

const shareOf = (count: number, games: number, width: number): string =>
  `${bar(count / games, width)} ${(count === 0 ? 'never' : percent(count / games)).padStart(5)}`

type Part = (played: PlaytestResult, columns: Columns) => string[]

const ENDS = {
  signed: 'signed',
  partial: 'partial: only what is sealed',
  adjourned: 'adjourned without result',
  brokenOff: 'broken off',
} as const

const ends: Part = ({ report: { ends: counts, games, ratified } }, columns) => [
  ...(Object.keys(ENDS) as (keyof typeof ENDS)[]).map(
    (end) => `  ${cell(ENDS[end], columns.name)} ${shareOf(counts[end], games, columns.bar)}`,
  ),
  ...(counts.signed > 0
    ? filled(
        `Of the signed accords ${percent(ratified / counts.signed)} were approved at home.`,
        columns.width,
        '  ',
      )
    : []),
]

/** Coalitions that are listed; more are counted. */
const COALITIONS = 12

const deciding: Part = ({ scenario, report: { concludedBy, games } }, { width, name, bar: bars }) => {
  const rule = ruleSentence(scenario)
  if (rule === null || concludedBy === null) return []
  const more = concludedBy.length - COALITIONS
  return [
    ...filled(rule, width, '  '),
    ...concludedBy.slice(0, COALITIONS).map(({ parties, games: times }) => {
      const names = parties.map((party) => partyOf(scenario, party).name).join(', ')
      return `  ${cell(names, name)} ${shareOf(times, games, bars)}`
    }),
    ...(more > 0 ? [`    and ${number(more)} more`] : []),
  ]
}

const worths: Part = ({ scenario, report }, { width, figure }) => {
  const heads = ['mean', 'p10', 'p50', 'p90', 'above']
  const row = (name: string, cells: readonly string[]): string =>
    `  ${cell(name, width - 2 - heads.length * figure)}${cells.map((text) => text.padStart(figure)).join('')}`
  const distance =
    report.distanceToFrontier === null
      ? ''
      : ` Signed texts lie ${points(report.distanceToFrontier)} points from the frontier on average.`
  const gains = scenario.parties
    .filter((party) => !consentsOnly(party))
    .map(({ id, name }) => `${name} ${points(report.gain[id] ?? 0)}`)
    .join(', ')
  return [
    row('', heads),
    ...scenario.parties.flatMap(({ id, name }) => {
      const spread = report.worth[id]
      if (spread === undefined) return []
      const worth = [spread.mean, spread.p10, spread.p50, spread.p90].map(points)
      return [row(name, [...worth, percent(report.aboveNoDeal[id] ?? 0)])]
    }),
    ...filled(
      `p10, p50, p90: one game in ten, half, nine in ten end with no more. above: games with an accord that holds and is worth more to it than no deal.${distance}`,
      width,
      '  ',
    ),
    ...filled(
      `Above leaving with nothing sealed, on average, in points of each seat’s own: ${gains}.`,
      width,
      '  ',
    ),
  ]
}

const pace: Part = ({ scenario, report }, { width, name }) => {
  const settled = scenario.rounds.flatMap(({ id, label }) => {
    const mean = report.settledPerRound[id]
    return mean === undefined
      ? []
      : [`  ${cell(label, name)} ${mean === null ? 'never held' : points(mean).padStart(4)}`]
  })
  const { p50, p90 } = report.longestWait
  return [
    ...settled,
    ...filled(
      `The longest wait for a settlement: ${p50} turns in half of the games, ${p90} in nine of ten, or less.`,
      width,
      '  ',
    ),
  ]
}

const options: Part = ({ scenario, report }, { width, name, half }) => [
  `  ${cell('', name)} ${'offered'.padEnd(half + 6)}  agreed`,
  ...scenario.issues.flatMap(({ id, label, options: all }) => [
    `  ${cell(label, width - 2).trimEnd()}`,
    ...all.map((option) => {
      const { offered = 0, agreed = 0 } = report.options[id]?.[option.id] ?? {}
      const shares = [offered, agreed].map((count) => shareOf(count, report.games, half))
      return `    ${cell(option.label, name - 2)} ${shares.join('  ')}`
    }),
  ]),
]

const events: Part = ({ scenario, report }, { name, bar: width }) =>
  scenario.events.map(
    ({ id, headline }) => `  ${cell(headline, name)} ${shareOf(report.events[id] ?? 0, report.games, width)}`,
  )

const moves: Part = ({ report }, { name, bar: width }) => {
  const all = Object.entries(report.moves).sort(([, a], [, b]) => b - a)
  const most = Math.max(...all.map(([, count]) => count), 1)
  return all
    .filter(([, count]) => count > 0)
    .map(([type, count]) => {
      const each = count / report.games
      return `  ${cell(type, name)} ${bar(count / most, width)} ${(each < 0.1 ? '<0.1' : points(each)).padStart(5)}`
    })
}

const never: Part = ({ scenario, report: { neverHappened } }, { width }) =>
  (Object.keys(NEVER_WORDS) as NeverKind[]).flatMap((kind) => {
    const found = neverHappened.filter((one) => one.kind === kind)
    return found.length === 0
      ? []
      : [
          ...filled(NEVER_WORDS[kind], width, '  '),
          ...found.flatMap((one) => {
            const why = whyNever(scenario, one)
            return filled(why === '' ? one.id : `${one.id} (${why})`, width, '    ')
          }),
        ]
  })

const PLAYED_WORDS: Readonly<Record<PlayedAs, string>> = {
  written: 'at the temperaments that the scenario gives them',
  byTurns: 'hard, fair and conceding by turns',
}

/** At most `width` columns wide; ends in a line break. */
export const playtestText = (played: PlaytestResult, width: number, paint: Paint): string => {
  const { scenario, reading, sitting, playedAs, report, seconds, workers } = played
  const columns = columnsFor(width)
  const section = (title: string, part: Part): string[] => {
    const lines = part(played, columns)
    return lines.length === 0
      ? []
      : ['', ...filled(title, width).map((line) => paint('bold', line)), ...lines]
  }
  const games = `${number(report.games)} ${report.games === 1 ? 'game' : 'games'}`
  const rate = report.games / seconds
  return `${[
    ...filled(
      `${scenario.title}: ${games}, reading ${reading}, sitting ${sitting}, seed ${report.seed}`,
      width,
    ).map((line) => paint('bold', line)),
    ...filled(
      `Counterparts in every seat, the principals ${PLAYED_WORDS[playedAs]}. ${seconds.toFixed(1)} s, ${rate < 10 ? rate.toFixed(1) : number(Math.round(rate))} games a second, ${workers === 1 ? '1 worker' : `${workers} workers`}.`,
      width,
    ).map((line) => paint('dim', line)),
    ...section('How the talks ended', ends),
    ...section('Who decides, and who concluded the accords in force', deciding),
    ...section('What each has in the end: points of worth', worths),
    ...section('Pace: offers accepted in each round, where it was held', pace),
    ...section('Options: share of games', options),
    ...section('Events: share of games', events),
    ...section('Moves: number in a game', moves),
    ...(report.neverHappened.length === 0
      ? ['', 'Everything that the scenario provides for happened in some game.']
      : section(`Never happened in ${games} (${report.neverHappened.length})`, never)),
  ].join('\n')}\n`
}
