import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { readScenario } from '../../src/scenario/read.ts'
import { classMovesCsv, type TableCopy } from '../../src/session/takeOut/classMoves.ts'
import { playGame } from '../../src/session/transcript/play.ts'
import { writeTranscript } from '../../src/session/transcript/writeTranscript.ts'
import type { PartyId } from '../../src/terms/ids.ts'
import { tinyText } from '../fixtures/tinyScenario.ts'
import { counterpart, wellSetup } from './testDesk.ts'

const TEXT = tinyText()
const HOSTILE = '=HYPERLINK("http://evil.example","Anna")'

/** Played by counterparts, and kept as if somebody of that name had held the northern seat. */
const played = (number: number, name: string) => {
  const scenario = readScenario(TEXT)
  if (!scenario.ok) throw new Error('The well cannot be read.')
  const setup = { ...wellSetup({ north: counterpart, south: counterpart }, number), scenarioText: TEXT }
  const { transcript } = playGame(scenario.value, setup)
  const seats = { ...transcript.seats, ['north' as PartyId]: { held: 'human' as const, name } }
  return { number, transcript, text: writeTranscript({ ...transcript, seats }) }
}

const rowsOf = (csv: string) => Papa.parse<Record<string, string>>(csv, { header: true }).data

test('the moves of a class are rows table by table: who held the seat, what was done, and no text that a spreadsheet would run', async () => {
  const tables = [played(3, HOSTILE), played(8, 'Boris')]
  const copies: TableCopy[] = tables
  const rows = rowsOf(await classMovesCsv(copies, true))
  const expected = tables.flatMap(({ number, transcript }) =>
    transcript.entries.map(({ move }, entry) => [String(number), String(entry + 1), move.type]),
  )
  expect(rows.map(({ Table, Move, Kind }) => [Table, Move, Kind])).toEqual(expected)
  const holders = new Set(rows.map((row) => row['Seat held by']))
  expect(holders).toEqual(new Set([`'${HOSTILE}`, 'Boris', 'the computer']))
})

test('without names the moves hold none', async () => {
  const csv = await classMovesCsv([played(3, HOSTILE), played(8, 'Boris')], false)
  expect(csv).not.toContain('HYPERLINK')
  expect(csv).not.toContain('Boris')
  expect(rowsOf(csv).every((row) => row['Seat held by'] === undefined)).toBe(true)
})

test('a copy that cannot be read is no empty table', async () => {
  await expect(classMovesCsv([{ number: 1, text: '{}' }], true)).rejects.toThrow()
})
