import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DISC, discsAt } from '../../src/pieces/plane/discs.ts'

const BOUNDS = [50, 16, 560, 480] as const
const place = fc.tuple(fc.integer({ min: 70, max: 540 }), fc.integer({ min: 40, max: 460 }))

test('discs of forty tables never cover each other and stay inside the plane', () => {
  fc.assert(
    fc.property(fc.array(place, { maxLength: 40 }), (points) => {
      const discs = discsAt(points, BOUNDS)
      discs.forEach(({ at, drawn: [x, y] }, index) => {
        expect(at).toEqual(points[index])
        expect(x).toBeGreaterThanOrEqual(BOUNDS[0] + DISC)
        expect(x).toBeLessThanOrEqual(BOUNDS[2] - DISC)
        expect(y).toBeGreaterThanOrEqual(BOUNDS[1] + DISC)
        expect(y).toBeLessThanOrEqual(BOUNDS[3] - DISC)
        for (const { drawn } of discs.slice(0, index))
          expect(Math.hypot(drawn[0] - x, drawn[1] - y)).toBeGreaterThanOrEqual(2 * DISC)
      })
    }),
  )
})

test('a disc that has its place to itself is drawn there', () => {
  expect(
    discsAt(
      [
        [100, 100],
        [300, 300],
      ],
      BOUNDS,
    ),
  ).toEqual([
    { at: [100, 100], drawn: [100, 100] },
    { at: [300, 300], drawn: [300, 300] },
  ])
})
