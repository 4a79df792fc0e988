import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bestSums } from '../../../src/bargaining/large/bestSums.ts'
import type { Sheet } from '../../../src/bargaining/sheet.ts'
import { solutionsOf } from '../../../src/bargaining/solutions.ts'
import { toNano } from '../../../src/terms/rounding.ts'
import { buildDomain, issueName, optionName, partyName } from '../smallDomain.ts'
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

  it('counts outcomes of one sum as equal however their worths are rounded', () => {
    const [no, yes] = [optionName(0), optionName(1)]
    const issues = [0, 1].map((i) => ({ id: issueName(i), options: [no, yes] }))
    const sheet = (place: number, first: number, second: readonly [number, number]): Sheet => ({
      party: partyName(place),
      points: {
        [issueName(0)]: { [no]: 0, [yes]: first },
        [issueName(1)]: { [no]: second[0], [yes]: second[1] },
      },
      weights: {},
      linkages: [],
      reservationValue: 0,
    })
    const sheets = [sheet(0, 2 / 3, [0, 1]), sheet(1, 3, [8 / 3, 5 / 3])]
    const domain = buildDomain(issues, sheets, new Set())
    // 2/3 and 17/3 or 5/3 and 14/3: each worth is rounded up, the sum of the best is not.
    const { points } = bestSums(domain, [0, 0])
    expect(points.map(({ worths }) => worths)).toEqual(
      expect.arrayContaining([
        [0.666666667, 5.666666667],
        [1.666666667, 4.666666667],
      ]),
    )
  })
})
