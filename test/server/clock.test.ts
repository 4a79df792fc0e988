import { expect, test } from 'vitest'
import { clockBy } from '../../src/server/operation/clock.ts'

test('a machine weeks ahead of its database tells the database’s time, and goes on from there while that is away', async () => {
  let own = 5_000_000
  let isAway = false
  const clock = clockBy(
    async () => {
      if (isAway) throw new Error('The database is away.')
      return own - 3_000_000
    },
    () => own,
  )
  expect(await clock.set()).toBe(3_000_000)
  expect(clock.now()).toBe(2_000_000)
  own += 1_000
  isAway = true
  expect(await clock.set()).toBe(3_000_000)
  expect(clock.now()).toBe(2_001_000)
})

test('before the first comparison it is the machine’s own time', () => {
  expect(
    clockBy(
      () => Promise.reject(new Error('away')),
      () => 7,
    ).now(),
  ).toBe(7)
})
