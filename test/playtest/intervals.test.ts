import { expect, test } from 'vitest'
import { meanInterval, shareInterval } from '../../src/terms/statistics.ts'

test.each([
  // Newcombe (1998), Statistics in Medicine 17, table I, method 3: the score interval without continuity correction.
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('of %i in %i the share lies between %f and %f', (part, whole, low, high) => {
  const [from, to] = shareInterval(part, whole)
  expect(from).toBeCloseTo(low, 4)
  expect(to).toBeCloseTo(high, 4)
})

test('what happened never, or always, has an interval that reaches its end exactly', () => {
  expect(shareInterval(0, 20)[0]).toBe(0)
  expect(shareInterval(20, 20)[1]).toBe(1)
  expect(shareInterval(20, 20)[0]).toBeCloseTo(1 - 0.1611, 4)
})

test('the mean of 2, 4, 4, 4, 5, 5, 7, 9 lies 1.96 standard errors either side of 5', () => {
  const [low, high] = meanInterval([2, 4, 4, 4, 5, 5, 7, 9]) ?? [0, 0]
  const error = Math.sqrt(32 / 7 / 8)
  expect(low).toBeCloseTo(5 - 1.96 * error, 6)
  expect(high).toBeCloseTo(5 + 1.96 * error, 6)
})

test('a single number says nothing of what is uncertain', () => {
  expect(meanInterval([3])).toBeNull()
  expect(meanInterval([])).toBeNull()
})
