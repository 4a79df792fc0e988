import { expect, test } from 'vitest'
import { scaleEnd, worthWords } from '../../src/seat/worthScale.ts'

test.each([
  { worth: 97, promised: 0, words: '97 of 100', end: 100 },
  { worth: 103, promised: 5, words: '103 of 105', end: 105 },
  { worth: 97, promised: -2, words: '97 of 100', end: 100 },
  { worth: 101.2, promised: 0, words: '101, above 100 by what hangs together in it', end: 101.2 },
])('a worth of $worth with $promised promised is worded “$words”', ({ worth, promised, words, end }) => {
  expect(worthWords({ scenario: { language: 'en' } }, worth, promised)).toBe(words)
  expect(scaleEnd(promised, worth)).toBe(end)
})
