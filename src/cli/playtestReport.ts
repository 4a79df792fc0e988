/** A playtest as a designer reads it on a terminal. */

import type { NeverHappened } from '../playtest/never.ts'
import type { PlaytestReport } from '../playtest/report.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { bar, percent } from './bars.ts'
import type { Paint } from './paint.ts'
import { tame } from './report.ts'

export interface Played {
  readonly scenario: Scenario
  readonly reading: string
  readonly sitting: string
  readonly report: PlaytestReport
  readonly seconds: number
  readonly workers: number
}

const BAR = 20
const NAME = 34

const number = (count: number): string => count.toLocaleString('en')
const points = (worth: number): string => worth.toFixed(1)

const name = (text: string, width = NAME): string => {
  const tamed = tame(text)
  return tamed.length > width ? `${tamed.slice(0, width - 1)}…` : tamed.padEnd(width)
}

const ENDS = {
  signed: 'signed',
  partial: 'partial: only what is sealed',
  adjourned: 'adjourned without result',
  brokenOff: 'broken off',
} as const

const ends = ({ report: { ends: counts, games, ratified } }: Played): string[] => [
  ...(Object.keys(ENDS) as (keyof typeof ENDS)[]).map((end) => {
    const share = counts[end] / games
    return `  ${name(ENDS[end])} ${bar(share, BAR)} ${percent(share).padStart(5)}`
  }),
  ...(counts.signed > 0
    ? [`  Of the signed accords ${percent(ratified / counts.signed)} were approved at home.`]
    : []),
]

const worths = ({ scenario, report }: Played): string[] => {
  const cell = (text: string): string => text.padStart(7)
  return [
    `  ${name('')}${['mean', 'p10', 'p50', 'p90'].map(cell).join('')}   an accord better than no deal`,
    ...scenario.parties.flatMap(({ id, name: party }) => {
      const spread = report.worth[id]
      if (spread === undefined) return []
      const cells = [spread.mean, spread.p10, spread.p50, spread.p90].map((worth) => cell(points(worth)))
      return [`  ${name(party)}${cells.join('')}   in ${percent(report.aboveNoDeal[id] ?? 0)} of games`]
    }),
    ...(report.distanceToFrontier === null
      ? []
      : [`  Signed texts lie ${points(report.distanceToFrontier)} points from the frontier on average.`]),
  ]
}

const pace = ({ scenario, report }: Played): string[] => {
  const settled = scenario.rounds.flatMap(({ id, label }) => {
    const mean = report.settledPerRound[id]
    return mean === undefined
      ? []
      : [`  ${name(label)} ${mean === null ? 'never held' : `${points(mean)} settled where it was held`}`]
  })
  const { p50, p90 } = report.longestWait
  return [
    ...settled,
    `  Longest wait without a settlement: ${p50} turns in the median game, ${p90} at the 90th percentile.`,
  ]
}

const options = ({ scenario, report }: Played): string[] => [
  `  ${name('')} ${'offered'.padEnd(BAR + 6)}  agreed`,
  ...scenario.issues.flatMap(({ id, label, options: all }) => [
    `  ${tame(label)}`,
    ...all.map((option) => {
      const use = report.options[id]?.[option.id]
      const cell = (count: number): string => {
        const share = count / report.games
        return `${bar(share, BAR)} ${(count === 0 ? 'never' : percent(share)).padStart(5)}`
      }
      return `    ${name(option.label, NAME - 2)} ${cell(use?.offered ?? 0)}  ${cell(use?.agreed ?? 0)}`
    }),
  ]),
]

const events = ({ scenario, report }: Played): string[] =>
  scenario.events.map(({ id, headline }) => {
    const share = (report.events[id] ?? 0) / report.games
    return `  ${name(headline)} ${bar(share, BAR)} ${(share === 0 ? 'never' : percent(share)).padStart(5)}`
  })

const moves = ({ report }: Played): string[] => {
  const all = Object.entries(report.moves).sort(([, a], [, b]) => b - a)
  const most = Math.max(...all.map(([, count]) => count), 1)
  return all
    .filter(([, count]) => count > 0)
    .map(([type, count]) => {
      const each = count / report.games
      return `  ${name(type)} ${bar(count / most, BAR)} ${each < 0.1 ? '<0.1' : points(each)} a game`
    })
}

const KINDS: Readonly<Record<NeverHappened['kind'], string>> = {
  move: 'moves that nobody made',
  end: 'ways to end that no talks took',
  round: 'rounds never held',
  event: 'events that never struck',
  optionOffered: 'options that nobody offered',
  optionAgreed: 'options offered, but never agreed',
  inducement: 'inducements never promised',
  communique: 'communiqués never given',
  widening: 'options that a capital could have come to allow, and never did',
}

/** Why nothing else was to be expected, where the file itself says so. */
const why = (scenario: Scenario, { kind, id }: NeverHappened): string => {
  if (kind !== 'optionOffered' && kind !== 'optionAgreed') return ''
  const [issue, option] = id.split('/')
  const owners = scenario.parties.filter(({ redLines }) =>
    redLines.some((line) => line.issue === issue && line.options.some((one) => one === option)),
  )
  return owners.length === 0
    ? ''
    : ` (a red line of ${owners.map(({ name: party }) => tame(party)).join(' and of ')})`
}

const never = ({ scenario, report: { neverHappened } }: Played): string[] =>
  (Object.keys(KINDS) as (keyof typeof KINDS)[]).flatMap((kind) => {
    const found = neverHappened.filter((one) => one.kind === kind)
    return found.length === 0
      ? []
      : [`  ${KINDS[kind]}`, ...found.map((one) => `    ${tame(one.id)}${why(scenario, one)}`)]
  })

/** Ends in a line break. */
export const playtestText = (played: Played, paint: Paint): string => {
  const { scenario, reading, sitting, report, seconds, workers } = played
  const section = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ['', paint('bold', title), ...lines]
  const rate = report.games / seconds
  return `${[
    `${paint('bold', tame(scenario.title))}: ${number(report.games)} ${report.games === 1 ? 'game' : 'games'}, reading ${reading}, sitting ${sitting}, seed ${report.seed}`,
    paint(
      'dim',
      `Counterparts in every seat, temperaments going round. ${seconds.toFixed(1)} s, ${rate < 10 ? rate.toFixed(1) : number(Math.round(rate))} games a second, ${workers === 1 ? '1 worker' : `${workers} workers`}.`,
    ),
    ...section('How the talks ended', ends(played)),
    ...section('What each has in the end, in points', worths(played)),
    ...section('Pace', pace(played)),
    ...section('Options, by share of games', options(played)),
    ...section('Events, by share of games', events(played)),
    ...section('Moves', moves(played)),
    ...section(
      report.neverHappened.length === 0
        ? 'Everything that the scenario provides for happened in some game.'
        : `Never happened (${report.neverHappened.length})`,
      report.neverHappened.length === 0 ? [''] : never(played),
    ),
  ].join('\n')}\n`
}
