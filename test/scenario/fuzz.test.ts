/** However a file is damaged, the reader returns a scenario or problems. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CODES } from '../../src/scenario/codes.ts'
import { readScenario } from '../../src/scenario/read.ts'
import { tinyText, withMediator, withUnderwriter } from '../fixtures/tinyScenario.ts'
import { howMany } from '../howMany.ts'
import { drop, set } from './editing.ts'
import { mangled } from './mangling.ts'

const lean = tinyText(
  ...['/events', '/durability', '/communiques', '/readings/1', '/sittings/1', '/parties/0/linkages'].map(
    drop,
  ),
  set('/readings/length', 1),
  set('/sittings/length', 1),
)
const GOOD = [tinyText(withMediator, withUnderwriter), tinyText()]
/** Mostly a lean file, so that thousands do not take long; now and then the whole thing. */
const MANGLED = mangled(...GOOD, ...Array<string>(6).fill(JSON.stringify(JSON.parse(lean))))

const check = (text: string): void => {
  const result = readScenario(text)
  if (result.ok) return
  expect(result.problems.some((problem) => problem.severity === 'error')).toBe(true)
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)
  for (const { code, path, line, column, message, hint } of result.problems) {
    if (!Object.hasOwn(CODES, code) || message === '' || hint === '')
      expect.fail(`${code}: ${message} ${hint}`)
    if (path !== '' && !path.startsWith('/')) expect.fail(path)
    const length = lines[(line ?? 0) - 1]?.length
    if (length === undefined || column === null || column < 1 || column > length + 1)
      expect.fail(`${code} is placed at ${line}:${column}`)
  }
}

/** Cases found by fuzzing, kept whatever the seeds do next. */
const KEPT: readonly { readonly about: string; readonly text: string }[] = [
  { about: 'a lone minus before a word', text: '{"a": -Infinity}' },
  {
    about: 'an option list that names an unknown issue',
    text: GOOD[0]?.replace('"wall"', '"toString"') ?? '',
  },
  {
    about: 'a position on an issue called like an inherited member',
    text: GOOD[0]?.replaceAll('wall', 'constructor') ?? '',
  },
  { about: 'a scenario within a list', text: `[${GOOD[0]}]` },
  { about: 'a problem after the last line break', text: `${GOOD[0]}\n}` },
  {
    about: 'a range of options whose bound is refused',
    text: readFileSync('test/fixtures/rehearsalRoom.json', 'utf8').replace(
      '"from": 1, "to": 5, "count": 5',
      '"from": -20, "to": 1e300, "count": 22',
    ),
  },
  {
    about: 'a range of options without its bound',
    text: readFileSync('test/fixtures/rehearsalRoom.json', 'utf8').replace('"to": 400', '"to": "far"'),
  },
]

test.each(KEPT)('$about does not throw', ({ text }) => check(text))

const SHORT = readFileSync('test/fixtures/rehearsalRoom.json', 'utf8')

test('mangled files of format 2, 2,000 or 20,000, are each read or refused without a throw, and so are their shorthands', () => {
  const few = JSON.stringify(JSON.parse(SHORT))
  fc.assert(fc.property(mangled(few), check), { numRuns: howMany(2_000, 20_000), seed: 20_260_314 })
}, 600_000)

test('what is mangled was good before', () => {
  for (const text of [...GOOD, lean, SHORT]) expect(readScenario(text)).toMatchObject({ ok: true })
})

test('mangled files, 1,500 or with PARLEY_FULL_TESTS 20,000, are each read or refused without a throw', () => {
  fc.assert(fc.property(MANGLED, check), { numRuns: howMany(1_500, 20_000), seed: 20_260_217 })
}, 600_000)

test('texts of any kind are read or refused', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.json(), fc.json({ noUnicodeString: false })),
      check,
    ),
    { numRuns: 1_000, seed: 1 },
  )
})

test('what JSON.parse refuses is refused as text, and nothing else is', () => {
  fc.assert(
    fc.property(mangled('{"a": [1, "x\\n", true, null, {"b": -0.5e3}]}'), (text) => {
      const textual = new Set(['syntax', 'empty-file', 'not-json', 'nested-too-deep'])
      const result = readScenario(text)
      const refused = !result.ok && result.problems.some(({ code }) => textual.has(code))
      expect(refused).toBe(!isJson(text.replace(/^\uFEFF/, '')))
    }),
    { numRuns: 3_000, seed: 2 },
  )
})

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
