import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fewestUnits, gridFor, unitsOf } from '../../../src/bargaining/large/grid.ts'
import { toNano } from '../../../src/terms/rounding.ts'

const check = (values: readonly number[], perPoint: number): void => {
  expect(gridFor(values, 1000)).toEqual({ perPoint, isCommon: true })
}

describe('a common unit', () => {
  it('is found for hundredths, thirds, sevenths and binary fractions, alone and together', () => {
    check([1, 2, 40], 1)
    check([0.25, 12.5], 4)
    check([33.33, 0.01], 100)
    check([100 / 3, 200 / 3, 0], 3)
    check([100 / 3, 0.01], 300)
    check([-100 / 7, 0.5], 14)
    check([0.1 + 0.2], 10)
    check([100 / 1024], 256)
    check([], 1)
  })

  it('is not assumed where there is none: then the grid is finer than floating-point noise', () => {
    const { perPoint, isCommon } = gridFor([Math.PI, Math.E, Math.SQRT2], 10)
    expect(isCommon).toBe(false)
    expect(perPoint).toBe(2 ** 40)
  })

  it('keeps every sum exactly representable', () => {
    const { perPoint } = gridFor([Math.PI * 1e6], 1e9)
    expect(perPoint * 1e9).toBeLessThanOrEqual(2 ** 53)
  })

  it('makes equal sums equal in whatever order they are added', () => {
    const parts = fc.array(fc.tuple(fc.integer({ min: -500, max: 500 }), fc.constantFrom(1, 3, 7, 12, 100)), {
      minLength: 1,
      maxLength: 12,
    })
    fc.assert(
      fc.property(parts, (fractions) => {
        const values = fractions.map(([whole, part]) => whole / part)
        const grid = gridFor(values, 6000)
        const forwards = values.reduce((sum, value) => sum + unitsOf(grid, value), 0)
        const backwards = values.reduceRight((sum, value) => sum + unitsOf(grid, value), 0)
        expect(forwards).toBe(backwards)
        // 8,400 is a multiple of all the denominators.
        const exact = fractions.reduce((sum, [whole, part]) => sum + whole * (8400 / part), 0)
        expect(Math.round((forwards / grid.perPoint) * 8400)).toBe(exact)
      }),
      { numRuns: 1000 },
    )
  })

  it('asks for as many units as are worth the floor once rounded', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(1, 3, 100, 300, 2 ** 40),
        fc.double({ min: -100, max: 100, noNaN: true }),
        (perPoint, given) => {
          const floor = toNano(given)
          const fewest = fewestUnits({ perPoint, isCommon: true }, floor)
          expect(toNano(fewest / perPoint)).toBeGreaterThanOrEqual(floor)
          if (perPoint <= 300) expect(toNano((fewest - 1) / perPoint)).toBeLessThan(floor)
        },
      ),
      { numRuns: 1000 },
    )
  })
})
