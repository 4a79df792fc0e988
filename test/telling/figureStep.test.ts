import { describe, expect, test } from 'vitest'
import { changeShort } from '../../src/telling/figureStep.ts'

describe('a figure before and after', () => {
  test.each([
    [61, 65.2, '61 → 65'],
    [61, 61.3, '61 → 61.3'],
    [2.4, 2.5, '2.4 → 2.5'],
    [61, 61.04, '61, as before'],
    [61, 58, '61 → 58'],
  ])('from %d to %d: %s', (from, to, short) => {
    expect(changeShort(from, to)).toBe(short)
  })
})
