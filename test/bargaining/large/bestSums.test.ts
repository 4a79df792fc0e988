import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bestSums } from '../../../src/bargaining/large/bestSums.ts'
import { solutionsOf } from '../../../src/bargaining/solutions.ts'
import { toNano } from '../../../src/terms/rounding.ts'
import { scaledDomain } from './scaledDomain.ts'

describe('the best sums', () => {
  it('equals the utilitarian solution, caps included, and no outcome exceeds the stated bound', () => {
    fc.assert(
      fc.property(scaledDomain({ min: 2, max: 4 }), ({ domain, noDeal }) => {
        const { points, atMost } = bestSums(domain, noDeal)
        const utilitarian = solutionsOf(domain, noDeal)?.utilitarian ?? []
        const worths = (given: readonly { readonly worths: readonly number[] }[]): string[] =>
          given.map((point) => point.worths.join()).sort()
        expect(worths(points)).toEqual(worths(utilitarian))
        for (const point of utilitarian)
          expect(toNano(point.worths.reduce((sum, worth) => sum + worth, 0))).toBeLessThanOrEqual(atMost)
      }),
      { numRuns: 2_000 },
    )
  })
})
