/** A scenario of format 2, written with every shorthand, is played like any other. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { handoutsOf } from '../../src/pack/pack.ts'
import { playRange } from '../../src/playtest/playRange.ts'
import { reportOf } from '../../src/playtest/report.ts'
import { readScenario } from '../../src/scenario/read.ts'
import { consentsOnly, partyOf, type Scenario } from '../../src/scenario/scenario.ts'
import type { IssueId, OptionId, PartyId } from '../../src/terms/ids.ts'

const FILE = 'test/fixtures/rehearsalRoom.json'
const LANDLADY = 'landlady' as PartyId

const scenario = ((): Scenario => {
  const read = readScenario(readFileSync(FILE, 'utf8'))
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.value
})()

const table = {
  scenario,
  reading: scenario.readings[0]?.id ?? ('' as never),
  sitting: scenario.sittings[0]?.id ?? ('' as never),
}

test('a party that only consents sits beside the table, is played by nobody, and has no sheet', () => {
  const landlady = partyOf(scenario, LANDLADY)
  expect(consentsOnly(landlady)).toBe(true)
  expect(landlady).toMatchObject({ besideTable: true, playable: false, positions: {}, interests: [] })
  expect(landlady.mandate).toMatchObject({
    rent: { allowed: ['at-200', 'at-250', 'at-300', 'at-350', 'at-400'] },
    noise: { allowed: ['at-ten', 'at-eleven'] },
  })
})

test('it gets no sheet in the pack, and nothing empty is printed', () => {
  const handouts = handoutsOf(scenario, () => 'full')
  expect(handouts.filter(({ party }) => party === LANDLADY)).toEqual([])
  expect(JSON.stringify(handouts)).not.toMatch(/"text":"\s*"|: ""/)
})

test('the talks are played to their end; what the landlady does not allow is never agreed', () => {
  const report = reportOf(table, 11, playRange({ ...table, playedAs: 'byTurns' }, 11, 0, 18))
  expect(report.ends.signed).toBeGreaterThan(9)
  expect(report.ends.brokenOff).toBe(0)
  expect(report.options['noise' as IssueId]?.['at-will' as OptionId]?.offered).toBeGreaterThan(0)
  expect(report.options['noise' as IssueId]?.['at-will' as OptionId]?.agreed).toBe(0)
  expect(report.options['noise' as IssueId]?.['at-eleven' as OptionId]?.agreed).toBeGreaterThan(0)
})
