/** Outcomes from the best down, against all of them sorted. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bestFirst } from '../../../src/bargaining/large/bestFirst.ts'
import { worthOf } from '../../../src/bargaining/worth.ts'
import { listOutcomes } from '../smallDomain.ts'
import { scaledDomain } from './scaledDomain.ts'

describe('best-first enumeration', () => {
  it('gives every outcome inside the red lines once, by falling score, however few cases are told apart', () => {
    const weights = fc.array(fc.integer({ min: -2, max: 3 }), { minLength: 3, maxLength: 3 })
    fc.assert(
      fc.property(
        scaledDomain({ min: 1, max: 3 }),
        weights,
        fc.integer({ min: 1, max: 4 }),
        (small, weighting, cases) => {
          const uncapped = small.sheets.map(({ cap, ...sheet }) => sheet)
          const slow = listOutcomes(small)
            .filter(({ crosses }) => !crosses)
            .map(({ outcome, package: pack }) => ({
              outcome,
              score: uncapped.reduce((sum, sheet, p) => sum + (weighting[p] ?? 0) * worthOf(sheet, pack), 0),
            }))
          const found = [...bestFirst(small.domain, weighting, cases)].map(({ choices, score }) => ({
            outcome: choices.reduce(
              (sum, choice, issue) => sum + choice * (small.domain.strides[issue] ?? 0),
              0,
            ),
            score,
          }))
          expect(found.map(({ outcome }) => outcome).sort((a, b) => a - b)).toEqual(
            slow.map(({ outcome }) => outcome),
          )
          const most = Math.max(1, ...slow.map(({ score }) => Math.abs(score)))
          slow
            .map(({ score }) => score)
            .sort((a, b) => b - a)
            .forEach((score, at) => {
              expect(Math.abs((found[at]?.score ?? Number.NaN) - score)).toBeLessThan(1e-8 * most)
            })
        },
      ),
      { numRuns: 2_000 },
    )
  })
})
