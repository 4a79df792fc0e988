/** A tournament as a researcher reads it on a terminal: a ranking, and who did how well against whom. */
import type { Scenario } from '../scenario/scenario.ts'
import type { Standing, Standings } from '../tournament/standings.ts'
import { percent } from './bars.ts'
import type { Paint } from './paint.ts'
import { tame } from './report.ts'

export interface Held {
  readonly scenario: Scenario
  readonly reading: string
  readonly standings: Standings
  readonly steps: number
  readonly repeat: number
  readonly seed: number
  readonly seconds: number
  readonly workers: number
}

const NAME = 34
const CELL = 7

const points = (worth: number | null): string => (worth === null ? '–' : worth.toFixed(1))
const cell = (text: string, head = ''): string => text.padStart(Math.max(CELL, head.length + 2))
const name = (text: string, width: number): string =>
  text.length > width ? `${text.slice(0, width - 1)}…` : text.padEnd(width)

/** As wide as the longest name, within bounds. */
const widthOf = (ranking: readonly Standing[]): number =>
  Math.min(NAME, Math.max(...ranking.map(({ strategy }) => strategy.length), 0))

const HEADS = ['mean', 'sd', 'p10', 'p50', 'p90', 'agreed', 'steps', 'frontier', 'Nash', 'joint']

const ranked = ({ ranking }: Standings): string[] => {
  const width = widthOf(ranking)
  return [
    `      ${name('', width)}${HEADS.map((head) => cell(head, head)).join('')}`,
    ...ranking.map((standing, place) => {
      const { worth, agreementRate, steps, distanceToFrontier, distanceToNash, jointWorth } = standing
      const cells = [
        points(worth.mean),
        points(worth.sd),
        points(worth.p10),
        points(worth.p50),
        points(worth.p90),
        percent(agreementRate),
        points(steps === null ? null : steps.mean),
        points(distanceToFrontier),
        points(distanceToNash),
        points(jointWorth),
      ]
      return `  ${String(place + 1).padStart(2)}  ${name(standing.strategy, width)}${cells.map((text, at) => cell(text, HEADS[at])).join('')}`
    }),
  ]
}

const matrix = ({ ranking }: Standings): string[] => {
  const width = widthOf(ranking)
  return [
    `      ${name('', width)}${ranking.map((_, place) => cell(`vs ${place + 1}`)).join('')}`,
    ...ranking.map(({ strategy, against }, place) => {
      const cells = ranking.map((other) => cell(points(against[other.strategy] ?? null)))
      return `  ${String(place + 1).padStart(2)}  ${name(strategy, width)}${cells.join('')}`
    }),
  ]
}

/** Ends in a line break. */
export const tournamentText = (held: Held, paint: Paint): string => {
  const { scenario, reading, standings, steps, repeat, seed, seconds, workers } = held
  const { games } = standings
  const rate = games / seconds
  return `${[
    `${paint('bold', tame(scenario.title))}: ${games.toLocaleString('en')} ${games === 1 ? 'game' : 'games'} of ${steps} steps, reading ${reading}, seed ${seed}, each pairing ${repeat === 1 ? 'once' : `${repeat} times`}`,
    paint(
      'dim',
      `Stacked alternating offers over whole packages; every strategy in every seat. ${seconds.toFixed(2)} s, ${Math.round(rate).toLocaleString('en')} games a second, ${workers === 1 ? '1 worker' : `${workers} workers`}.`,
    ),
    '',
    paint('bold', 'Own worth, in points; steps and distances over the games that were agreed'),
    ...ranked(standings),
    '',
    paint('bold', 'Mean own worth of the row against the column'),
    ...matrix(standings),
  ].join('\n')}\n`
}
