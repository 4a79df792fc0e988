import { describe, expect, test } from 'vitest'
import { changeShort, changeWords } from '../../src/telling/figureStep.ts'

describe('a figure before and after', () => {
  test.each([
    [61, 65.2, '61 → 65', 'goes from 61 to 65'],
    [61, 61.3, '61 → 61.3', 'goes from 61 to 61.3'],
    [2.4, 2.5, '2.4 → 2.5', 'goes from 2.4 to 2.5'],
    [61, 61.04, '61, as before', 'stays at 61'],
    [61, 58, '61 → 58', 'goes from 61 to 58'],
  ])('from %d to %d: %s; it %s', (from, to, short, words) => {
    expect(changeShort(from, to)).toBe(short)
    expect(changeWords(from, to)).toBe(words)
  })
})
