import { describe, expect, test } from 'vitest'
import { CODES } from '../../src/scenario/codes.ts'
import { LIMITS } from '../../src/scenario/limits.ts'
import { readScenario } from '../../src/scenario/read.ts'
import type { Problem } from '../../src/terms/problem.ts'
import { tinyScenario, tinyText, withMediator, withUnderwriter } from '../fixtures/tinyScenario.ts'
import { drop, set } from './editing.ts'
import { COURSE_ROWS } from './rows/course.ts'
import { DECISION_ROWS } from './rows/decision.ts'
import { MANDATES_ROWS } from './rows/mandates.ts'
import { MAPS_ROWS } from './rows/maps.ts'
import { NAMES_ROWS } from './rows/names.ts'
import { NUMBERS_ROWS } from './rows/numbers.ts'
import type { Row } from './rows/row.ts'
import { SEATS_ROWS } from './rows/seats.ts'
import { SHAPE_ROWS } from './rows/shape.ts'
import { SHORTHAND_ROWS } from './rows/shorthands.ts'
import { STRATEGIES_ROWS } from './rows/strategies.ts'
import { MANY_ROW, TEXT_ROWS } from './rows/text.ts'

const SENSE_ROWS = [
  ...NAMES_ROWS,
  ...NUMBERS_ROWS,
  ...MANDATES_ROWS,
  ...SEATS_ROWS,
  ...DECISION_ROWS,
  ...STRATEGIES_ROWS,
  ...COURSE_ROWS,
  ...SHORTHAND_ROWS,
  ...MAPS_ROWS,
]
const ROWS = [...TEXT_ROWS, ...SHAPE_ROWS, ...SENSE_ROWS]

const saidOf = (text: string): readonly Problem[] => {
  const result = readScenario(text)
  return result.ok ? result.warnings : result.problems
}

const check = ({ text, says, words }: Row): void => {
  const said = saidOf(text)
  expect(said.map(({ code, path }) => `${code} ${path}`)).toEqual([...says])
  if (words !== undefined)
    expect(said.map(({ message, hint }) => `${message} ${hint}`).join('\n')).toContain(words)
  const grave = said.some((problem) => problem.severity === 'error')
  expect(readScenario(text).ok).toBe(!grave)
}

describe('the reader says of a text with', () => {
  test.each(TEXT_ROWS)('$about', check)
})
describe('the reader says of a file with', () => {
  test.each(SHAPE_ROWS)('$about', check)
})
describe('the reader makes sense of', () => {
  test.each(SENSE_ROWS)('$about', check)
})

test('every code that a file can provoke is provoked, and none that the list does not have', () => {
  const provoked = new Set([...ROWS, MANY_ROW].flatMap(({ text }) => saidOf(text).map(({ code }) => code)))
  // No text provokes this one: it is said of a file that cannot be opened.
  provoked.add('unreadable-file')
  expect([...provoked].sort()).toEqual(Object.keys(CODES).sort())
})

test('every problem is worded in whole sentences and has its severity', () => {
  for (const { text } of ROWS)
    for (const { code, message, hint, severity } of saidOf(text)) {
      expect(message, code).toMatch(/^["A-Z0-9].*[.]$/u)
      expect(hint, code).toMatch(/^[A-Z].*[.?]$/u)
      expect(severity).toBe(CODES[code as keyof typeof CODES].severity)
    }
})

test('of very many problems the first thousand are listed, with the number of the rest', () => {
  const said = saidOf(MANY_ROW.text)
  expect(said).toHaveLength(LIMITS.problems + 1)
  expect(said.at(-1)?.code).toBe('more-problems')
})

test('a good file is read without a word, with and without third parties', () => {
  for (const changes of [[], [withMediator], [withUnderwriter], [withMediator, withUnderwriter]])
    expect(readScenario(tinyText(...changes))).toEqual({
      ok: true,
      value: tinyScenario(...changes),
      warnings: [],
    })
})

test('keys that may be left out are filled in', () => {
  const result = readScenario(tinyText(drop('/events'), drop('/durability')))
  expect(result.ok && result.value.costs).toEqual({
    offer: 1,
    caucus: 2,
    askMediator: 1,
    consultCapital: 1,
    pass: 1,
    promise: { turns: 0, worth: 0 },
  })
  expect(result.ok && result.value.events).toEqual([])
})

const placeOf = (text: string) => saidOf(text).map(({ line, column }) => [line, column])

test('lines and columns count from 1, whatever ends the lines', () => {
  for (const end of ['\n', '\r\n', '\r'])
    expect(placeOf(['{', '  "a": NaN', '}'].join(end))).toEqual([[2, 8]])
})

test('columns count UTF-16 units, so an emoji takes two', () => {
  expect(placeOf('{"😀": NaN}')).toEqual([[1, 8]])
})

test('a byte order mark moves no column', () => {
  expect(placeOf('\uFEFF{"a": NaN}')).toEqual([
    [1, 1],
    [1, 7],
  ])
})

test('a missing key is placed at its parent, an unknown key at itself, a wrong value at the value', () => {
  const text = tinyText(drop('/events/0/headline'), set('/events/0/colour', 1), set('/events/0/text', 5))
  const at = (sought: string) => {
    const before = text.slice(0, text.indexOf(sought)).split('\n')
    return [before.length, (before.at(-1) ?? '').length + 1]
  }
  const event = text.lastIndexOf('{', text.indexOf('"id": "drought"'))
  const before = text.slice(0, event).split('\n')
  expect(placeOf(text)).toEqual([
    [before.length, (before.at(-1) ?? '').length + 1],
    [at('"text": 5')[0], (at('"text": 5')[1] ?? 0) + '"text": '.length],
    at('"colour": 1'),
  ])
})

test('a prototype in the file changes no object', () => {
  const polluted = tinyText().replace('"parties": {', '"parties": { "__proto__": { "polluted": true },')
  expect(readScenario(polluted).ok).toBe(false)
  expect(({} as Record<string, unknown>).polluted).toBeUndefined()
})
