import { expect, test } from 'vitest'
import { figuresIn } from '../../src/telling/figures.ts'

test.each([
  { language: 'en', said: ['62.5', '+0.1', '−3.4', '16,932', '1,234,567'] },
  { language: 'de', said: ['62,5', '+0,1', '−3,4', '16.932', '1.234.567'] },
  { language: 'fr', said: ['62,5', '+0,1', '−3,4', '16\u202F932', '1\u202F234\u202F567'] },
  { language: 'uk', said: ['62,5', '+0,1', '−3,4', '16\u00A0932', '1\u00A0234\u00A0567'] },
] as const)('Decimals and thousands stand as in $language', ({ language, said }) => {
  const { points, gained, grouped } = figuresIn(language)
  expect([points(62.49), gained(0.1), gained(-3.4), grouped(16932), grouped(1234567)]).toEqual(said)
})
