/** A space computed as if it were too large to look at, against the same looked at outcome by outcome. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { analyse } from '../../../src/bargaining/analysis/analyse.ts'
import { solveReading } from '../../../src/bargaining/analysis/solvedReading.ts'
import { solveLarge } from '../../../src/bargaining/large/solveLarge.ts'
import { sheetOf } from '../../../src/bargaining/sheetOf.ts'
import { worthOf } from '../../../src/bargaining/worth.ts'
import { readScenario } from '../../../src/scenario/read.ts'
import type { Scenario } from '../../../src/scenario/scenario.ts'
import { chance } from '../../../src/terms/chance.ts'
import type { Package } from '../../../src/terms/package.ts'
import { type Change, tinyScenario } from '../../fixtures/tinyScenario.ts'

const geneva = (): Scenario => {
  const read = readScenario(readFileSync('scenarios/geneva-2026-02.json', 'utf8'))
  if (!read.ok) throw new Error('Geneva does not read.')
  return read.value
}

type ReadingId = Scenario['readings'][number]['id']

/** What a text is worth to each principal, computed from the sheets. */
const judgeOf = (scenario: Scenario, reading: ReadingId): ((pack: Package) => number[]) => {
  const sheets = scenario.parties
    .filter(({ roles }) => roles.includes('principal'))
    .map(({ id }) => sheetOf(scenario, reading, id))
  return (pack) => sheets.map((sheet) => worthOf(sheet, pack))
}

const SOLUTIONS = ['nash', 'kalaiSmorodinsky', 'egalitarian', 'utilitarian'] as const

const scenarios = [tinyScenario(), geneva()]
const cases = scenarios.flatMap((scenario) =>
  scenario.readings.map(({ id }) => ({ name: `${scenario.id}, ${id}`, scenario, reading: id })),
)

describe('a scenario taken for a large one', () => {
  it.each(cases)('has the same figures: $name', ({ scenario, reading }) => {
    const { domain, noDeals, ...all } = solveReading(scenario, reading)
    const judge = judgeOf(scenario, reading)
    const large = solveLarge(scenario, domain, noDeals)
    expect(large.ranges).toEqual(all.ranges)
    expect(large.frontier.map(({ worths, outcomes }) => ({ worths, outcomes }))).toEqual(
      all.frontier.map(({ worths, outcomes }) => ({ worths, outcomes })),
    )
    expect(large.solutions?.ideal).toEqual(all.solutions?.ideal)
    for (const solution of SOLUTIONS) {
      expect(large.solutions?.[solution].map(({ worths }) => worths)).toEqual(
        all.solutions?.[solution].map(({ worths }) => worths),
      )
      for (const { worths, packages } of large.solutions?.[solution] ?? [])
        for (const pack of packages(1)) expect(judge(pack)).toEqual(worths)
    }
    expect(large.zone).toBe(all.zone)
    expect(large.sealing).toEqual(all.sealing)
    expect(large.opposition).toBe(all.opposition)
    // What is in reach is the one thing that is drawn.
    expect(Math.abs(large.reachable - all.reachable)).toBeLessThanOrEqual(0.05 * Math.max(1, all.zone))
  })
})

/** Eleven plots of land to be shared out in ten ways each: with the well, the path and the wall 2.4 × 10^12 texts. */
const withPlots: Change = (file) => {
  const because = { basis: 'assumed', because: 'Drawn at random.' } as const
  for (let plot = 0; plot < 11; plot++) {
    const id = `plot-${plot}`
    const shares = Array.from({ length: 10 }, (_, n) => `share-${n}`)
    const text = (label: string) => ({ label, short: label, treaty: `${label}.` })
    file.issues.push({
      id,
      label: `Plot ${plot}`,
      track: 'land',
      question: 'Whose is it?',
      background: 'Nobody knows.',
      statusQuo: 'share-0',
      options: shares.map((share) => ({ id: share, ...text(share) })),
      ...because,
    })
    for (const [p, party] of file.parties.entries())
      party.positions[id] = {
        weight: 1 + Math.floor(9 * chance(1, plot, p)),
        opening: 'share-0',
        values: Object.fromEntries(
          shares.map((share, n) => [share, Math.floor(101 * chance(1, plot, p, n))]),
        ),
        demand: 'It asks for all.',
        ...because,
      }
    for (const round of file.rounds) round.agenda.push(id)
  }
}

describe('a scenario of 2.4 × 10^12 texts', () => {
  const scenario = tinyScenario(withPlots)
  const reading = scenario.readings[0]?.id ?? ('' as ReadingId)
  const judge = judgeOf(scenario, reading)
  const analysis = analyse(scenario, reading)

  it('is analysed, and says what is not exact', () => {
    expect(analysis.outcomes).toBe(24e11)
    expect(analysis.exact).toBe(false)
    expect(analysis.warnings.filter(({ code }) => code === 'not-exact')).toHaveLength(1)
    expect(analysis.zone.outcomes).toBeGreaterThan(0)
    expect(analysis.zone.reachable).toBeLessThan(analysis.zone.outcomes)
  })

  it('has solutions that are worth what they are said to be worth', () => {
    for (const solution of SOLUTIONS) {
      expect(analysis[solution].length).toBeGreaterThan(0)
      for (const { worth, package: pack } of analysis[solution]) {
        expect(Object.keys(pack)).toHaveLength(scenario.issues.length)
        expect(judge(pack)).toEqual(Object.values(worth))
      }
    }
  })

  it('has a frontier that no text drawn at random lies beyond', () => {
    const { frontier, domain } = solveReading(scenario, reading)
    for (let drawn = 0; drawn < 2_000; drawn++) {
      const pack: Package = Object.fromEntries(
        domain.issues.map(({ id, options }, issue) => {
          const open = options.filter((_, n) => domain.crossed[(domain.offsets[issue] ?? 0) + n] === 0)
          return [id, open[Math.floor(chance(2, drawn, issue) * open.length)]]
        }),
      )
      const worths = judge(pack)
      expect(frontier.some((point) => point.worths.every((worth, p) => worth >= (worths[p] ?? 0)))).toBe(true)
    }
  })

  it('is exact in everything where nobody has to wait for a mandate', () => {
    const free: Change = (file) => {
      for (const party of file.parties)
        for (const { id, options } of file.issues)
          party.mandate[id] = { allowed: options.map((option) => option.id) }
    }
    const { exact, zone, warnings } = analyse(tinyScenario(withPlots, free), reading)
    expect(exact).toBe(true)
    expect(zone.reachable).toBe(zone.outcomes)
    expect(zone.outcomes).toBe(analysis.zone.outcomes)
    expect(warnings.map(({ code }) => code)).not.toContain('not-exact')
  })

  it('gives bounds for the zone where it cannot be counted: with a third principal', () => {
    const third: Change = (file) => {
      const [north] = file.parties
      if (north) file.parties.push({ ...north, id: 'east', name: 'East' })
    }
    const { exact, zone, warnings } = analyse(tinyScenario(withPlots, third), reading)
    expect(exact).toBe(false)
    const [, low = '', high = ''] =
      /How many texts are in the zone is estimated from 200,000 texts drawn with a fixed seed: between ([\d,]+) and ([\d,]+),/.exec(
        warnings.map(({ message }) => message).join('\n'),
      ) ?? []
    const [least, most] = [low, high].map((bound) => Number(bound.replaceAll(',', '')))
    // East wants what North wants: whatever is in the zone of two is in that of the three, and that was counted.
    for (const outcomes of [zone.outcomes, analysis.zone.outcomes]) {
      expect(outcomes).toBeGreaterThanOrEqual(least ?? Number.NaN)
      expect(outcomes).toBeLessThanOrEqual(most ?? Number.NaN)
    }
  })
})
