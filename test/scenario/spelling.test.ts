import fc from 'fast-check'
import { expect, test } from 'vitest'
import { distance } from '../../src/scenario/distance.ts'
import { nearest, suggestingWithin, suggestion } from '../../src/scenario/spelling.ts'

test.each([
  ['', 'abc', 3],
  ['water', 'water', 0],
  ['water', 'wtaer', 1],
  ['water', 'wate', 1],
  ['water', 'waiter', 1],
  ['kitten', 'sitting', 3],
])('the distance from %j to %j is %i', (a, b, slips) => {
  expect(distance(a, b, 9)).toBe(slips)
  expect(distance(b, a, 9)).toBe(slips)
})

test('a word close to a known one is suggested, ignoring case; a distant one is not', () => {
  expect(nearest('Watre', ['wall', 'water', 'path'])).toBe('water')
  expect(nearest('guarantees', ['wall', 'water', 'path'])).toBeUndefined()
  expect(nearest('w'.repeat(100), ['w'])).toBeUndefined()
})

test('with nothing close, what there is to choose from is listed, a dozen at most', () => {
  expect(suggestion('x', ['wall', 'path'], 'issues')).toBe('Use one of: wall, path.')
  expect(suggestion('x', [], 'issues')).toBe('The file has no issues yet.')
  const many = Array.from({ length: 14 }, (_, index) => `number-${index}`)
  expect(suggestion('x', many, 'issues')).toContain('number-11 and 2 more.')
})

/** The whole table of the same distance, without a band: what the banded one is held against. */
const wholeDistance = (a: string, b: string): number => {
  const table = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  )
  const at = (i: number, j: number): number => table[i]?.[j] ?? Infinity
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const row = table[i]
      if (row !== undefined)
        row[j] = Math.min(
          at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
          at(i - 1, j) + 1,
          at(i, j - 1) + 1,
          isSwap ? at(i - 2, j - 2) + 1 : Infinity,
        )
    }
  return at(a.length, b.length)
}

test('the banded distance equals the whole table up to the bound, and is one more than the bound beyond it', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 })
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 5 }), (a, b, most) => {
      expect(distance(a, b, most)).toBe(Math.min(most + 1, wholeDistance(a, b)))
    }),
    { numRuns: 5_000, seed: 1 },
  )
})

test('once the shared budget is used up, names are listed without a suggestion', () => {
  const suggest = suggestingWithin(100)
  expect(suggest('watre', ['wall', 'water'], 'issues')).toBe('Did you mean "water"?')
  const guesses = Array.from({ length: 10 }, () => suggest('watre', ['wall', 'water'], 'issues'))
  expect(guesses.at(-1)).toBe('Use one of: wall, water.')
})
