import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toNano } from '../../../src/terms/rounding.ts'
import { binWidth, gainBins } from '../../../src/workshop/playtest/gainBins.ts'

test('every gain lies in one bin, between its bounds, and leaving is an edge', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -80, max: 120, noNaN: true }).map(toNano), { minLength: 1 }),
      (gains) => {
        const low = Math.min(0, ...gains)
        const high = Math.max(0, ...gains)
        const width = binWidth(low, high)
        const bins = gainBins(gains, { low, high, width })
        expect(bins.reduce((sum, { games }) => sum + games, 0)).toBe(gains.length)
        for (const { from, to, games } of bins)
          expect(games).toBe(gains.filter((gain) => gain >= from && gain < to).length)
        expect(bins.some(({ from }) => from === 0)).toBe(true)
        expect(bins.length).toBeLessThanOrEqual(38)
      },
    ),
  )
})
