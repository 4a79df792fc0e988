import { expect, test } from 'vitest'
import { coloured, paintFor, plain } from '../../src/cli/paint.ts'
import { type Checked, checkAnswerOf, reportsOf } from '../../src/cli/report.ts'
import { tame } from '../../src/cli/tame.ts'
import { factsOf } from '../../src/scenario/facts.ts'
import { inspectScenario } from '../../src/scenario/read.ts'
import { tinyScenario, tinyText } from '../fixtures/tinyScenario.ts'
import { set } from '../scenario/editing.ts'

const checked = (text: string): Checked => {
  const { scenario, problems } = inspectScenario(text)
  const told = problems.map((problem) => ({ ...problem, fixes: [] }))
  const facts = scenario === null ? null : factsOf(scenario)
  return { file: 'well.json', ok: scenario !== null, problems: told, facts, text, fixed: [] }
}
const check = (text: string, report: string): void => {
  expect(reportsOf([checked(text)], plain)).toBe(report)
}

/** The line on which a text first holds the words. */
const lineOf = (text: string, words: string): number => text.slice(0, text.indexOf(words)).split('\n').length

test('a good file is called fine, with its size', () => {
  check(tinyText(), 'well.json: fine (2 parties, 3 issues, 9 options, 24 outcomes, 3 rounds, 1 event)\n')
})

test('a problem is printed with its place, the line, a caret and a hint', () => {
  const text = tinyText(set('/rounds/0/agenda/0', 'paht'))
  const line = lineOf(text, '"paht"')
  check(
    text,
    `well.json:${line}:9: error [unknown-id] There is no issue "paht".
  at /rounds/0/agenda/0
  ${line} |         "paht",
      |         ^
  hint: Did you mean "path"?

well.json: 1 error
`,
  )
})

test('an empty line sets off the files with problems', () => {
  const [good, bad] = [checked(tinyText()), checked('7')]
  expect(reportsOf([good, good], plain)).not.toContain('\n\n')
  expect(reportsOf([good, bad, good], plain)).toMatch(/events?\)\n\n[\s\S]*1 error\n\nwell.json: fine/)
})

test('warnings do not make a file bad', () => {
  const text = tinyText(set('/parties/0/marker/colour', 'plum'), set('/parties/1/marker/colour', 'plum'))
  const line = lineOf(text, '"shape": "square"') + 1
  check(
    text,
    `well.json:${line}:19: warning [shared-colour] Parties "north" and "south" both have the colour "plum": they look alike from afar.
  at /parties/1/marker/colour
  ${line} |         "colour": "plum"
      |                   ^
  hint: Give one of them another colour.

well.json: fine, with 1 warning (2 parties, 3 issues, 9 options, 24 outcomes, 3 rounds, 1 event)
`,
  )
})

test('of a long line only the part around the place is shown', () => {
  const text = `{"a": "${'x'.repeat(300)}", "b": NaN, "c": "${'y'.repeat(300)}"}`
  const [, source = '', caret = ''] = reportsOf([checked(text)], plain).split('\n')
  expect(source.length).toBeLessThan(120)
  expect(source.slice(caret.indexOf('^')).startsWith('NaN')).toBe(true)
  expect(source).toMatch(/\| ….*…$/)
})

test('the caret stands right after a tab and an emoji', () => {
  const [, source = '', caret = ''] = reportsOf([checked('{"😀":\tNaN}')], plain).split('\n')
  expect([...source].slice(caret.indexOf('^')).join('')).toBe('NaN}')
})

test('a file cannot move the cursor of whoever checks it', () => {
  expect(tame('a\u001b[2Jb\u009bc\u202ed')).toBe('a·[2Jb·c·d')
  expect(reportsOf([checked('{"\u001b[31m": 1}')], plain)).not.toContain('\u001b')
})

test('colours need a terminal that wants them', () => {
  expect(paintFor({ isTTY: true }, {})).toBe(coloured)
  expect(paintFor({ isTTY: true }, { NO_COLOR: '1' })).toBe(plain)
  expect(paintFor({ isTTY: true }, { TERM: 'dumb' })).toBe(plain)
  expect(paintFor({}, {})).toBe(plain)
})

test('for machines there is one object, with facts only where a file is ok', () => {
  const bad = checked('{"a": NaN}')
  expect(checkAnswerOf([checked(tinyText()), bad])).toEqual({
    files: [
      { file: 'well.json', ok: true, problems: [], facts: factsOf(tinyScenario()), fixed: [] },
      {
        file: 'well.json',
        ok: false,
        facts: null,
        fixed: [],
        problems: [
          expect.objectContaining({
            code: 'syntax',
            line: 1,
            column: 7,
            endLine: 1,
            endColumn: 10,
            fixes: [],
          }),
        ],
      },
    ],
  })
  expect(factsOf(tinyScenario())).toEqual({
    parties: 2,
    issues: 3,
    options: 9,
    outcomes: 24,
    rounds: 3,
    events: 1,
  })
})
