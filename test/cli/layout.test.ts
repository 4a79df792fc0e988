import fc from 'fast-check'
import { expect, test } from 'vitest'
import { solveReading } from '../../src/bargaining/analysis/solvedReading.ts'
import { cell, filled, widthFor } from '../../src/cli/layout.ts'
import { coloured, plain } from '../../src/cli/paint.ts'
import { planeLines } from '../../src/cli/plane.ts'
import type { ReadingId } from '../../src/terms/ids.ts'
import { tinyScenario } from '../fixtures/tinyScenario.ts'

test('a terminal’s width is kept to, but no more than 80 columns and no fewer than 48', () => {
  expect([{}, { columns: 200 }, { columns: 60 }, { columns: 8 }].map(widthFor)).toEqual([80, 80, 60, 48])
})

test('a cell is as wide as it should be, whatever stands in it, and never moves the cursor', () => {
  expect([cell('abc', 5), cell('abcdef', 5), cell('abc', 3), cell('a\u001b[2J', 8)]).toEqual([
    'abc  ',
    'abcd…',
    'abc',
    'a·[2J   ',
  ])
})

test('words are filled into lines: none is lost, none too wide unless one word is, all but the first indented', () => {
  expect(filled('one two three four', 12, '  - ')).toEqual(['  - one two', '    three', '    four'])
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1 }), fc.nat(30), (words, more) => {
      const lines = filled(words.join(' '), 12 + more, '> ')
      expect(lines.join(' ').replaceAll(/\s+/g, ' ')).toBe(`> ${words.join(' ')}`)
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(12 + more)
    }),
  )
})

const scenario = tinyScenario()
const tiny = solveReading(scenario, 'plain' as ReadingId)
const NAMES = { across: 'North', up: 'South' }

test('the plane in characters: texts, zone, frontier and solutions where their worths are', () => {
  // The zone: 75 and 60, which is every solution, and 55 and 48. The frontier besides: 41 and 72, 80 and 30.
  expect(planeLines(tiny, NAMES, 47, plain)).toEqual([
    '       ↑ South',
    '   80 ┤                       │',
    '      ┤              o        │',
    '      ┤                       │',
    '      ┤                       │',
    '      ┤·                      │            N',
    '      ┤                       │',
    '      ┤                       │',
    '      ┤                    ·  ▒',
    '   40 ┤───────────────────────┼────────────────',
    '      ┤       ·               │',
    '      ┤                       │',
    '      ┤      ·                │               o',
    '      ┤                       │',
    '      ┤                       │  ·',
    '      ┤                       │',
    '      ┤                       │',
    '      ┤             ·         │',
    '    0 ┤                       │',
    '      └────────────────────────────────────────',
    '       20                    55              80',
    '                                        North →',
    '',
    '  · a text inside all red lines',
    '  ▒ the agreement zone   o the frontier',
    '  N Nash, Kalai–Smorodinsky, egalitarian,',
    '    utilitarian',
    '  │─ no deal',
  ])
})

test('colours add nothing but colours', () => {
  const esc = String.fromCharCode(27)
  const bare = planeLines(tiny, NAMES, 80, coloured).map((line) =>
    line.replaceAll(new RegExp(`${esc}\\[[0-9]+m`, 'g'), ''),
  )
  expect(bare.map((line) => line.trimEnd())).toEqual(planeLines(tiny, NAMES, 80, plain))
})
