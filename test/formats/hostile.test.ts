/**
 * Files made to break a reader. Each is told what is wrong with it; where reading once took quadratic time, the file is
 * as large as one may be, so that it would take minutes again and run into the limit below, which linear reading does
 * not come near.
 */
import { expect, test } from 'vitest'
import { importDomain } from '../../src/formats/importDomain.ts'
import { type Files, genius, given, negmas, without } from './orchard.ts'

const LIMIT = 20_000

const codesOf = (files: Files): readonly string[] => {
  const result = importDomain(given(files))
  return [...new Set((result.ok ? result.warnings : result.problems).map(({ code }) => code))]
}

const filled = (start: string, piece: (index: number) => string, end: string): string => {
  const pieces: string[] = []
  let length = start.length + end.length
  for (let index = 0; ; index++) {
    const next = piece(index)
    length += next.length
    if (length > 990_000) return start + pieces.join('') + end
    pieces.push(next)
  }
}

test.each([
  ['nested explicit keys', '? '.repeat(2_000)],
  [
    'nested explicit keys over lines',
    Array.from({ length: 300 }, (_, depth) => `${' '.repeat(depth)}?`).join('\n'),
  ],
  ['nested lists', '- '.repeat(2_000)],
  ['nested brackets', '['.repeat(2_000)],
  ['nested braces', '{a: '.repeat(2_000)],
])('YAML of %s is refused as nested too deep', (_, text) => {
  expect(codesOf({ ...negmas, 'cook.yml': `issues:\n${text}` })).toEqual(['nested-too-deep'])
})

test(
  'an issue of 140,000 items is refused for their number, and no call gets them as arguments',
  () => {
    const domain = filled(
      '<a><utility_space><issue name="x">',
      () => '<item/>',
      '</issue></utility_space></a>',
    )
    expect(codesOf({ 'a.xml': domain.replace('<item/>', '<item evaluation="1"/>') })).toContain(
      'too-many-values',
    )
  },
  LIMIT,
)

const all = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCharCode(from + index)).join('')

test('a file that holds every character of the private use area is refused, one short of all is read', () => {
  const cook = (name: string) => genius['cook.xml']?.replace('Orchard', name) ?? ''
  expect(codesOf({ ...genius, 'cook.xml': cook(`${all(0xe000, 0xf8ff)} & more`) })).toEqual(['malformed'])
  expect(codesOf({ ...genius, 'cook.xml': cook(`${all(0xe000, 0xf8fe)} & more`) })).toEqual(['raw-ampersand'])
})

test(
  '58,000 issues beside as many weights are read in linear time',
  () => {
    const profile = filled(
      '<utility_space><objective>',
      () => '<issue/><weight/>',
      '</objective></utility_space>',
    )
    expect(codesOf({ ...without(genius, 'cook.xml'), 'cook.xml': profile })).toContain('missing-part')
  },
  LIMIT,
)

test(
  '50,000 NegMAS functions beside as many weights of other names are read in linear time',
  () => {
    const numbered = (name: string, value: string) =>
      filled('', (index) => `"${name}${index}":${value},`, '').slice(0, 490_000)
    const map = (name: string, value: string) => `{${numbered(name, value).replace(/,[^,]*$/, '')}}`
    const profile = `{"type":"LinearAdditiveUtilityFunction","values":${map('', '{}')},"weights":${map('w', '0')}}`
    expect(codesOf({ ...without(negmas, 'cook.yml'), 'cook.yml': profile })).toContain('unsupported-function')
  },
  LIMIT,
)
