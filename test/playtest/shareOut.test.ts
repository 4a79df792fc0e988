import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Play, shareOut } from '../../src/playtest/shareOut.ts'

const unitsOf: Play<readonly number[]> = async (from, to) =>
  Array.from({ length: to - from }, (_, nth) => from + nth)

/** Workers that end in another order than they began, at times that come from the numbers. */
const unevenWorkers = (delays: readonly number[]): readonly Play<readonly number[]>[] =>
  delays.map((delay) => async (from, to) => {
    for (let turn = 0; turn < delay; turn++) await Promise.resolve()
    return unitsOf(from, to)
  })

/** A clock on which every reading takes some time, so that parts have various sizes. */
const ticking = (by: number): (() => number) => {
  let now = 0
  return () => {
    now += by
    return now
  }
}

test('whatever the workers and their speeds, the units come once each and in order', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 90 }),
      fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 5 }),
      fc.integer({ min: 1, max: 200 }),
      async (units, delays, tick) => {
        const joined: number[] = []
        const { parts, done } = await shareOut({
          units,
          workers: unevenWorkers(delays),
          clock: ticking(tick),
          progress: (_, more) => joined.push(...more.flat()),
        })
        expect(parts.flat()).toEqual(Array.from({ length: units }, (_, unit) => unit))
        expect(joined).toEqual(parts.flat())
        expect(done).toBe(units)
      },
    ),
  )
})

test('once stopped, what has been given out is finished and an unbroken range is kept', async () => {
  let finished = 0
  const { parts, done } = await shareOut({
    units: 1000,
    workers: unevenWorkers([3, 0, 7]),
    clock: ticking(100),
    isStopped: () => finished >= 50,
    progress: (now) => {
      finished = now
    },
  })
  expect(done).toBeGreaterThanOrEqual(50)
  expect(done).toBeLessThan(1000)
  expect(parts.flat()).toEqual(Array.from({ length: done }, (_, unit) => unit))
})

test('a worker that fails fails the whole', async () => {
  const broken: Play<readonly number[]> = async () => {
    throw new Error('The worker is gone.')
  }
  await expect(shareOut({ units: 3, workers: [broken], clock: ticking(1) })).rejects.toThrow('gone')
})
