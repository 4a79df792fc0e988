import { expect, it } from 'vitest'
import { weightingsOf } from '../../src/bargaining/pivots.ts'

it('no weighting of the principals is another one with the seats changed', () => {
  for (const principals of [2, 3, 4, 5]) {
    const weightings = weightingsOf(principals, 10_000_000)
      .slice(principals + 1)
      .map((weights) => [...weights].sort((a, b) => a - b).join())
    expect(weightings.length).toBeGreaterThan(100)
    expect(new Set(weightings).size).toBe(weightings.length)
  }
})
