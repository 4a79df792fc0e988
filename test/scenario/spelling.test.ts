import { expect, test } from 'vitest'
import { distance, nearest, suggestion } from '../../src/scenario/spelling.ts'

test.each([
  ['', 'abc', 3],
  ['water', 'water', 0],
  ['water', 'wtaer', 1],
  ['water', 'wate', 1],
  ['water', 'waiter', 1],
  ['kitten', 'sitting', 3],
])('from %j to %j it takes %i slips', (a, b, slips) => {
  expect(distance(a, b)).toBe(slips)
  expect(distance(b, a)).toBe(slips)
})

test('a word close to a known one is taken for it, in whatever case; a far one for none', () => {
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
