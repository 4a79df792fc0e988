/** A tournament as a researcher reads it on a terminal: a ranking, and who did how well against whom. */
import type { Scenario } from '../scenario/scenario.ts'
import type { Standings, StrategyStanding } from '../tournament/standings.ts'
import { percent } from './bars.ts'
import { cell, filled } from './layout.ts'
import type { Paint } from './paint.ts'

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

const CELL = 6
const NAME_LEAST = 8
const NAME_MOST = 34
/** Before a name: its place in the ranking. */
const PLACE = 6

const points = (worth: number | null): string => (worth === null ? '–' : worth.toFixed(1))

interface Column {
  readonly head: string
  readonly of: (standing: StrategyStanding) => string
  /** Where not all columns find room, those with the highest number go first. */
  readonly spared: 0 | 1 | 2 | 3
}

const COLUMNS: readonly Column[] = [
  { head: 'mean', of: ({ worth }) => points(worth.mean), spared: 0 },
  { head: 'sd', of: ({ worth }) => points(worth.sd), spared: 2 },
  { head: 'p10', of: ({ worth }) => points(worth.p10), spared: 3 },
  { head: 'p50', of: ({ worth }) => points(worth.p50), spared: 3 },
  { head: 'p90', of: ({ worth }) => points(worth.p90), spared: 3 },
  { head: 'agreed', of: ({ agreementRate }) => percent(agreementRate), spared: 0 },
  { head: 'steps', of: ({ steps }) => points(steps === null ? null : steps.mean), spared: 0 },
  { head: 'frontier', of: ({ distanceToFrontier }) => points(distanceToFrontier), spared: 1 },
  { head: 'Nash', of: ({ distanceToNash }) => points(distanceToNash), spared: 1 },
  { head: 'joint', of: ({ jointWorth }) => points(jointWorth), spared: 1 },
]

/** What a reader who has not met them needs to know of the columns that are shown. */
const MEANINGS: readonly (readonly [head: string, meaning: string])[] = [
  ['sd', 'sd: standard deviation.'],
  ['p10', 'p10, p50, p90: one game in ten, half, nine in ten end with no more.'],
  ['agreed', 'agreed: share of games.'],
  ['steps', 'steps: until agreement, where there was one.'],
  ['frontier', 'frontier, Nash: how far the agreement lies from them, in points.'],
  ['joint', 'joint: the worths of all seats together.'],
]

const widthOf = ({ head }: Column): number => Math.max(CELL, head.length + 1)
const longest = (ranking: readonly StrategyStanding[]): number =>
  Math.min(NAME_MOST, Math.max(...ranking.map(({ strategy }) => strategy.length), 0))

const columnsFor = (room: number): readonly Column[] => {
  const fits = [3, 2, 1].map((most) => COLUMNS.filter(({ spared }) => spared <= most))
  const found = fits.find((columns) => columns.reduce((sum, column) => sum + widthOf(column), 0) <= room)
  return found ?? COLUMNS.filter(({ spared }) => spared === 0)
}

const placed = (place: number, strategy: string, name: number): string =>
  `  ${String(place + 1).padStart(2)}  ${cell(strategy, name)}`

const ranked = ({ ranking }: Standings, width: number): string[] => {
  const name = Math.min(longest(ranking), width - PLACE - 3 * CELL - 1)
  const columns = columnsFor(width - PLACE - name)
  const row = (of: (column: Column) => string): string =>
    columns.map((column) => of(column).padStart(widthOf(column))).join('')
  const heads = new Set(columns.map(({ head }) => head))
  const meanings = MEANINGS.flatMap(([head, meaning]) => (heads.has(head) ? [meaning] : []))
  return [
    ' '.repeat(PLACE + name) + row(({ head }) => head),
    ...ranking.map(
      (standing, place) => placed(place, standing.strategy, name) + row(({ of }) => of(standing)),
    ),
    ...filled(meanings.join(' '), width, '  '),
  ]
}

/** In as many blocks of columns as the width asks for. */
const matrix = ({ ranking }: Standings, width: number): string[] => {
  const room = Math.floor((width - PLACE - NAME_LEAST) / CELL)
  const each = Math.ceil(ranking.length / Math.ceil(ranking.length / room))
  const name = Math.min(longest(ranking), width - PLACE - each * CELL)
  const blocks = Array.from({ length: Math.ceil(ranking.length / each) }, (_, n) => n * each)
  return blocks.flatMap((from) => {
    const shown = ranking.slice(from, from + each)
    return [
      ...(from > 0 ? [''] : []),
      ' '.repeat(PLACE + name) + shown.map((_, n) => `vs ${from + n + 1}`.padStart(CELL)).join(''),
      ...ranking.map(({ strategy, against }, place) => {
        const cells = shown.map((other) => points(against[other.strategy] ?? null).padStart(CELL))
        return placed(place, strategy, name) + cells.join('')
      }),
    ]
  })
}

/** At most `width` columns wide; ends in a line break. */
export const tournamentText = (held: Held, width: number, paint: Paint): string => {
  const { scenario, reading, standings, steps, repeat, seed, seconds, workers } = held
  const { games } = standings
  const heading = (title: string): string[] => [
    '',
    ...filled(title, width).map((line) => paint('bold', line)),
  ]
  return `${[
    ...filled(
      `${scenario.title}: ${games.toLocaleString('en')} ${games === 1 ? 'game' : 'games'} of ${steps} ${steps === 1 ? 'step' : 'steps'}, reading ${reading}, seed ${seed}, each pairing ${repeat === 1 ? 'once' : `${repeat} times`}`,
      width,
    ).map((line) => paint('bold', line)),
    ...filled(
      `Stacked alternating offers over whole packages; every strategy in every seat. ${seconds.toFixed(2)} s, ${Math.round(games / seconds).toLocaleString('en')} games a second, ${workers === 1 ? '1 worker' : `${workers} workers`}.`,
      width,
    ).map((line) => paint('dim', line)),
    ...heading('Own worth in points, best first'),
    ...ranked(standings, width),
    ...heading('Mean own worth of the row against the column'),
    ...matrix(standings, width),
  ].join('\n')}\n`
}
