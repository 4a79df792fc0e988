import { describe, expect, it } from 'vitest'
import { solutionsAmong } from '../../src/bargaining/solutions.ts'

const nashAmong = (points: readonly (readonly number[])[], floors: readonly number[]) =>
  solutionsAmong(
    points.map((worths) => ({ worths })),
    floors,
  )?.nash.map(({ worths }) => worths)

describe('the Nash point', () => {
  it('is one where products differ by a millionth: worths a thousandth of a point apart are not the same', () => {
    const points = [
      [60.0015, 59.9985],
      [60.001, 59.999],
      [60, 60],
    ]
    expect(nashAmong(points, [0, 0])).toEqual([[60, 60]])
  })

  it('ties where only the rounding of worths to billionths makes the difference', () => {
    // Thirds: 20/3 by 10/3, and the other way round over other walk-aways.
    const points = [
      [16.666666667, 3.333333333],
      [13.333333333, 6.666666667],
    ]
    expect(nashAmong(points, [10, 0])).toEqual(points)
  })

  it('counts gainers first, and multiplies what they gain, where not everybody can gain', () => {
    const points = [
      [50, 40, 10],
      [40, 30, 30],
      [30, 30, 20],
    ]
    expect(nashAmong(points, [30, 30, 10])).toEqual([
      [50, 40, 10],
      [40, 30, 30],
    ])
  })

  it('is distinguished from its neighbours with five principals, too', () => {
    const even = [10, 10, 10, 10, 10]
    expect(nashAmong([[10.0003, 9.9997, 10, 10, 10], even], [0, 0, 0, 0, 0])).toEqual([even])
  })
})
