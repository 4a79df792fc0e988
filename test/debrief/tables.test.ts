import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { playParty } from '../../src/counterparts/playParty.ts'
import { comparableTables, type ReadTable, tallyTables } from '../../src/debrief/tables/classResults.ts'
import { closingGroundOf } from '../../src/debrief/tables/closingGround.ts'
import { endWord } from '../../src/debrief/tables/endWord.ts'
import { resultCells } from '../../src/debrief/tables/resultCells.ts'
import { type TableResult, tableResultOf } from '../../src/debrief/tables/tableResult.ts'
import { playTalks } from '../../src/session/transcript/play.ts'
import { accordHolds } from '../../src/table/accordHolds.ts'
import type { PartyId, ReadingId, SittingId } from '../../src/terms/ids.ts'
import { RESULTS } from '../../src/words/results/catalog.ts'
import { sayIn } from '../../src/words/say.ts'
import { tinyScenario } from '../fixtures/tinyScenario.ts'
import { howMany } from '../howMany.ts'

const SCENARIO = tinyScenario()
const wordOf = (result: TableResult): string => endWord(sayIn(RESULTS, 'en'), SCENARIO, result)
const NORTH = 'north' as PartyId
const TEMPERAMENTS = ['hard', 'fair', 'conceding'] as const

const tableOf = (seed: number, hash = 'one', name: string | null = null) => {
  const counterpart = { held: 'counterpart', temperament: TEMPERAMENTS[seed % 3] ?? 'fair' } as const
  const setup = {
    reading: 'plain' as ReadingId,
    sitting: 'full' as SittingId,
    seed,
    seats: { north: counterpart, south: counterpart } as Record<PartyId, typeof counterpart>,
  }
  const { talks, entries } = playTalks(SCENARIO, setup, { [NORTH]: playParty('fair') })
  const result = tableResultOf({
    scenario: SCENARIO,
    hash,
    state: talks.state,
    moves: entries.map(({ move }) => move),
    people: [{ party: NORTH, name }],
  })
  return { result, state: talks.state }
}

const read = (seeds: readonly number[], hash?: string): ReadTable[] =>
  seeds.map((seed, place) => ({ file: `${place}.json`, result: tableOf(seed, hash).result }))

describe('a table among many', () => {
  test('gains nothing over no deal without an accord, and never more than its edge allows', () => {
    for (let seed = 1; seed <= howMany(40, 400); seed++) {
      const { result, state } = tableOf(seed)
      if (!accordHolds(result)) for (const gain of result.gains) expect(gain).toBeLessThanOrEqual(0)
      const { edge, noDeals } = closingGroundOf(SCENARIO, state)
      expect(noDeals).toEqual(result.noDeals)
      // Reckoned by the edge itself, which the result is reckoned without.
      const most = Math.max(
        ...edge.map((worths) => Math.min(...worths.map((worth, p) => worth - (result.worths[p] ?? 0)))),
      )
      if (accordHolds(result)) expect(result.short).toBeCloseTo(Math.max(0, most), 8)
      else expect(result.short ?? -1).toBeCloseTo(most >= 0 ? most : -1, 8)
    }
  })

  test('is the same game only with the same table number, moves and people', () => {
    const { fingerprint } = tableOf(5).result
    expect(tableOf(5).result.fingerprint).toBe(fingerprint)
    expect(tableOf(6).result.fingerprint).not.toBe(fingerprint)
    expect(tableOf(5, 'one', 'Ada').result.fingerprint).not.toBe(fingerprint)
    expect(tableOf(5, 'another').result.fingerprint).not.toBe(fingerprint)
  })
})

describe('many tables', () => {
  test('are compared only within one scenario’s text; the largest group comes first', () => {
    const groups = comparableTables([...read([1, 2], 'one'), ...read([3, 4, 5], 'two')])
    expect(groups.map(({ tables }) => tables.length)).toEqual([3, 2])
  })

  test('are named by their table numbers, or in order where two share one', () => {
    expect(comparableTables(read([12, 4, 7]))[0]?.tables.map(({ number }) => number)).toEqual([4, 7, 12])
    expect(comparableTables(read([12, 4, 12]))[0]?.tables.map(({ number }) => number)).toEqual([1, 2, 3])
    expect(comparableTables(read([4, 738_211]))[0]?.tables.map(({ number }) => number)).toEqual([1, 2])
  })

  test('add up: every table has one end, and one option or none on each issue', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 12 }),
        (seeds) => {
          const results = read(seeds).map(({ result }) => result)
          const tally = tallyTables(SCENARIO, results, wordOf)
          const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0)
          expect(sum(tally.ends.map(({ tables }) => tables))).toBe(results.length)
          for (const { options, asBefore } of tally.issues)
            expect(sum(options.map(({ tables }) => tables)) + asBefore).toBe(results.length)
          expect(tally.accords).toBe(results.filter(accordHolds).length)
          expect(tally.atEdge).toBeLessThanOrEqual(tally.accords)
          const shuffled = tallyTables(SCENARIO, [...results].reverse(), wordOf)
          expect(shuffled.issues).toEqual(tally.issues)
        },
      ),
      { numRuns: howMany(15, 200) },
    )
  })

  test('have a row each for a spreadsheet; without names also without those of their files', () => {
    const [group] = comparableTables([
      { file: 'Ada.json', result: tableOf(1, 'one', 'Ada').result },
      { file: 'Ben.json', result: tableOf(2, 'one', 'Ben').result },
    ])
    const tables = group?.tables ?? []
    for (const hasNames of [true, false]) {
      const { columns, rows } = resultCells(SCENARIO, tables, hasNames)
      expect(rows.map((row) => row.length)).toEqual([columns.length, columns.length])
      expect(JSON.stringify(rows).includes('Ada')).toBe(hasNames)
    }
  })
})
