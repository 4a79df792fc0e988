import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { csvOf, FORMULA } from '../../src/session/takeOut/csv.ts'
import { fileStem } from '../../src/session/takeOut/fileStem.ts'
import type { PartyId } from '../../src/terms/ids.ts'
import { howMany } from '../howMany.ts'
import { idle, NORTH, playOut, seated, testDesk } from './testDesk.ts'

const cell = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc
    .tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '|', '%', '＝', ' ='), fc.string())
    .map((parts) => parts.join('')),
)

const readBack = (csv: string): string[][] => Papa.parse<string[]>(csv.slice(1), { newline: '\r\n' }).data

describe('comma-separated values', () => {
  test('no text begins as a formula does, and every cell can be read back', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1 }), (rows) => {
        const [head, ...read] = readBack(csvOf({ columns: ['=a', 'b', 'c'], rows }))
        expect(head).toEqual(["'=a", 'b', 'c'])
        expect(read).toHaveLength(rows.length)
        rows.forEach((row, r) => {
          row.forEach((given, c) => {
            const found = read[r]?.[c]
            if (typeof given === 'number') expect(Number(found)).toBe(given + 0)
            else expect(found).toBe(FORMULA.test(given) ? `'${given}` : given)
          })
        })
      }),
      { numRuns: howMany(300, 5000) },
    )
  })

  test.each([
    '=HYPERLINK("http://x")',
    '+1',
    '-1+cmd',
    '@SUM(A1)',
    '\t=1',
    ' =1',
    '\u200b=1',
    '＝1',
    '|calc',
  ])('the text %j gets an apostrophe in front', (text) => {
    expect(readBack(csvOf({ columns: ['a'], rows: [[text]] }))[1]).toEqual([`'${text}`])
  })

  test('a number below 0 stays a number', () => {
    expect(csvOf({ columns: ['a', 'b'], rows: [[-3.5, null]] })).toContain('\r\n-3.5,')
  })
})

describe('a file’s name', () => {
  const stem = (part: Partial<Parameters<typeof fileStem>[0]>) =>
    fileStem({
      scenario: 'geneva-2026-02',
      people: ['ukraine' as PartyId],
      end: { end: 'signed', ratified: true },
      round: 2,
      savedAt: new Date(2026, 10, 28, 9).getTime(),
      ...part,
    })

  test.each([
    ['geneva-2026-02_ukraine_signed_2026-11-28', {}],
    ['geneva-2026-02_ukraine_signed-not-approved_2026-11-28', { end: { end: 'signed', ratified: false } }],
    [
      'geneva-2026-02_ukraine+russia_broken-off_2026-11-28',
      { people: ['ukraine', 'russia'] as PartyId[], end: { end: 'brokenOff', ratified: false } },
    ],
    ['geneva-2026-02_nobody_partial_2026-11-28', { people: [], end: { end: 'partial', ratified: false } }],
    ['geneva-2026-02_ukraine_round-2_2026-11-28', { end: null }],
    ['geneva-2026-02_ukraine_folder_2026-11-28', { end: null, round: 0 }],
  ] as const)('%s', (name, part) => {
    expect(stem(part)).toBe(name)
  })
})

describe('a game that is over', () => {
  test('gives its moves as rows: as many as were made, each offer with its worth', async () => {
    const desk = await seated()
    await playOut(desk)
    const copy = await desk.acts.exportGame(desk.game().id)
    expect(copy.stem).toMatch(/^the-well_north_[a-z-]+_\d{4}-\d\d-\d\d$/)
    const [head, ...rows] = readBack((await copy.csv?.()) ?? '')
    const { entries } = desk.game().transcript
    expect(rows).toHaveLength(entries.length)
    const [kind, offer] = [head?.indexOf('Kind') ?? -1, head?.indexOf('Offer') ?? -1]
    rows.forEach((row, place) => {
      expect(row[kind]).toBe(entries[place]?.move.type)
      if (row[kind] === 'offer') expect(row.slice(offer).map(Number).every(Number.isFinite)).toBe(true)
    })
  })

  test('has names written into it where they are given, cut to what may be written, and opens', async () => {
    const desk = await seated()
    await playOut(desk)
    const script = `<script>alert(1)</script>${'x'.repeat(10_000)}`
    const { text } = await desk.acts.exportGame(desk.game().id, { [NORTH]: script })
    expect(text).toContain(script.slice(0, 80))
    expect(text).not.toContain(script.slice(0, 81))
    const there = testDesk()
    expect(await there.acts.openCopy(text)).toEqual([])
    expect(there.game().transcript.seats[NORTH]).toEqual({ held: 'human', name: script.slice(0, 80) })
  })
})

test('while the talks go on there are no rows to be had', async () => {
  const desk = await seated()
  const copy = await desk.acts.exportGame(desk.game().id)
  expect(copy.csv).toBeNull()
  expect(copy.stem).toMatch(/_round-1_/)
})

test('looking into a copy keeps nothing; opening it does', async () => {
  const desk = await seated()
  const { text } = await desk.acts.exportGame(desk.game().id)
  const there = testDesk()
  expect(await there.acts.lookInto(text)).toMatchObject({
    ok: true,
    value: { scenarioId: 'the-well', seats: ['north'] },
  })
  expect(await there.storage.list()).toEqual([])
  await there.acts.openCopy(text)
  await idle()
  await idle()
  expect(await there.storage.list()).not.toEqual([])
})

test('a device that is cleared keeps nothing, and what is begun afterwards is kept', async () => {
  const desk = await seated()
  desk.acts.set({ theme: 'dark' })
  await desk.acts.bringText('{ "half": ')
  await desk.acts.clearDevice()
  expect(await desk.storage.list()).toEqual([])
  const { game, saved, settings } = desk.store.getState()
  expect([game, saved, settings.theme]).toEqual([null, [], 'system'])
  const other = await seated()
  const { text } = await other.acts.exportGame(other.game().id)
  await desk.acts.importGame(text)
  await expect.poll(() => desk.storage.list()).not.toEqual([])
})
