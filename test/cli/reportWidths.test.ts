/** Reports keep to the terminal's width, and leave out what finds no room rather than break a table. */
import { expect, test } from 'vitest'
import { plain } from '../../src/cli/paint.ts'
import { playtestText } from '../../src/cli/playtestReport.ts'
import { tournamentText } from '../../src/cli/tournamentReport.ts'
import { playRange as playGames } from '../../src/playtest/playRange.ts'
import { reportOf } from '../../src/playtest/report.ts'
import type { ReadingId, SittingId } from '../../src/terms/ids.ts'
import { arenaOfScenario } from '../../src/tournament/arena.ts'
import { standingsOf } from '../../src/tournament/standings.ts'
import { playTournamentRange, tournamentSize } from '../../src/tournament/tournament.ts'
import { tinyScenario } from '../fixtures/tinyScenario.ts'
import { set } from '../scenario/editing.ts'
import { contending } from '../tournament/contenders.ts'

const LONG = 'The free and serene republic to the north of the old well'
const scenario = tinyScenario(set('/parties/0/name', LONG), set('/issues/0/label', LONG), set('/title', LONG))
const widest = (text: string): number => Math.max(...text.split('\n').map((line) => line.length))

const table = {
  scenario,
  reading: scenario.readings[0]?.id ?? ('' as ReadingId),
  sitting: scenario.sittings[0]?.id ?? ('' as SittingId),
}
const report = reportOf(table, 1, playGames({ ...table, playedAs: 'written' }, 1, 0, 6))
const played = { ...table, playedAs: 'written' as const, report, seconds: 2, workers: 2 }

const tournament = {
  arena: arenaOfScenario(scenario, table.reading),
  contenders: (['boulware', 'linear', 'conceder', 'micro', 'hardHeaded'] as const).flatMap((tactic) => [
    contending(tactic),
    contending(
      tactic,
      {},
      { name: `${tactic}:acceptance=combi:a-name-longer-than-any-line`, acceptance: 'combi' },
    ),
  ]),
  repeat: 1,
  steps: 10,
  seed: 1,
}
const standings = standingsOf(tournament, playTournamentRange(tournament, 0, tournamentSize(tournament)))
const held = { ...tournament, scenario, reading: 'plain', standings, seconds: 2, workers: 2 }

test.each([48, 60, 71, 72, 80, 120])('on a terminal of %i columns no line is wider', (width) => {
  expect(widest(playtestText(played, width, plain))).toBeLessThanOrEqual(width)
  expect(widest(tournamentText(held, width, plain))).toBeLessThanOrEqual(width)
})

test('a playtest tells ends, worths and options in columns that stand below one another', () => {
  const lines = playtestText(played, 80, plain).split('\n')
  const bars = lines.filter((line) => /[█▏] +\d+ %|never/.test(line) && line.startsWith('    '))
  expect(bars.length).toBeGreaterThan(0)
  for (const line of bars) expect(line.length).toBe(80)
})

test('a tournament on a narrow terminal leaves out columns, and their explanations', () => {
  const heads = (width: number): string =>
    tournamentText(held, width, plain)
      .split('\n')
      .find((line) => / mean /.test(line)) ?? ''
  expect(heads(120)).toMatch(/ mean +sd +p10 +p50 +p90 +agreed +steps +frontier +Nash +joint$/)
  expect(heads(60)).not.toContain('p50')
  expect(heads(48)).toMatch(/ mean +agreed +steps$/)
  expect(tournamentText(held, 48, plain)).not.toContain('standard deviation')
})

test('a tournament’s matrix on a narrow terminal comes in blocks', () => {
  const blocks = (width: number): number =>
    tournamentText(held, width, plain)
      .split('\n')
      .filter((line) => / vs \d/.test(line)).length
  expect([120, 80, 48].map(blocks)).toEqual([1, 1, 2])
})
