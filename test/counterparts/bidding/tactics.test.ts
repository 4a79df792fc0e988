import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { micro } from '../../../src/counterparts/bidding/micro.ts'
import { type Prospects, shareConceded } from '../../../src/counterparts/bidding/tactic.ts'
import { byTheClock } from '../../../src/counterparts/bidding/time.ts'
import { NUDGE, relativeTitForTat } from '../../../src/counterparts/bidding/titForTat.ts'

const byMicro = micro()
/** As a scenario's plain `titForTat` plays it. */
const byTitForTat = relativeTitForTat({ nudge: NUDGE })

const prospects = (changes: Partial<Prospects> = {}): Prospects => ({
  clock: 0.5,
  best: 90,
  floor: 60,
  theirFirst: 30,
  theirLatest: 30,
  theirTexts: 0,
  ownTexts: 0,
  ...changes,
})

describe('concession by the clock', () => {
  const cases: readonly [title: string, exponent: number, clock: number, target: number][] = [
    ['is linear at e = 1', 1, 0.5, 75],
    ['hardly moves by half time at e = 0.2: F = 0.5^5', 0.2, 0.5, 89.0625],
    ['has moved most of the way by half time at e = 2: F = √0.5', 2, 0.5, 68.786796564],
    ['starts at the best', 0.8, 0, 90],
    ['ends at the floor', 0.8, 1, 60],
  ]
  test.each(cases)('%s', (_, exponent, clock, target) => {
    expect(byTheClock({ exponent, response: 0 })(prospects({ clock }))).toBeCloseTo(target, 7)
  })

  test('heeds what the others have conceded, as far as its response goes', () => {
    // C = (60 − 30) / (90 − 30) = 1/2; heed = 0.2 · (1 − 0.25^12) ≈ 0.199999988; F = 0.25
    const target = byTheClock({ exponent: 1, response: 0.2 })(prospects({ clock: 0.25, theirLatest: 60 }))
    expect(target).toBeCloseTo(90 - (0.8 * 0.25 + 0.2 * 0.5) * 30, 6)
  })

  test('concedes everything in the end, even to a side that has given nothing', () => {
    expect(byTheClock({ exponent: 0.8, response: 0.25 })(prospects({ clock: 1 }))).toBe(60)
  })
})

describe('relative tit-for-tat', () => {
  test('gives in the proportion in which it was given: 90 · 40/50, and 0.4 · 0.5 of its range besides', () => {
    expect(byTitForTat(prospects({ theirFirst: 40, theirLatest: 50 }))).toBe(72 - 6)
  })

  test('does not freeze against itself: neither has moved, and still it concedes', () => {
    expect(byTitForTat(prospects({ clock: 0.5 }))).toBe(84)
  })

  test('takes nothing back when the others do', () => {
    expect(byTitForTat(prospects({ clock: 0, theirLatest: 20 }))).toBe(90)
  })
})

describe('MiCRO', () => {
  test('goes a level of four points down for each new text it has received', () => {
    expect(byMicro(prospects({ ownTexts: 3, theirTexts: 3 }))).toBe(78)
  })
  test('stays where it is while it has made more texts than it received', () => {
    expect(byMicro(prospects({ ownTexts: 5, theirTexts: 2 }))).toBe(82)
  })
  test('never goes below its floor', () => {
    expect(byMicro(prospects({ ownTexts: 20, theirTexts: 20 }))).toBe(60)
  })
})

test('the share conceded runs from where the others began to all that one could wish for', () => {
  expect(shareConceded(prospects())).toBe(0)
  expect(shareConceded(prospects({ theirLatest: 45 }))).toBe(0.25)
  expect(shareConceded(prospects({ theirLatest: 95 }))).toBe(1)
  expect(shareConceded(prospects({ best: 30 }))).toBe(0)
})

test('every tactic keeps between the floor and the best, whatever it reads', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true })
  const points = fc.double({ min: 0, max: 100, noNaN: true })
  const texts = fc.nat(30)
  fc.assert(
    fc.property(share, points, points, points, points, texts, texts, share, (clock, a, b, c, d, m, n, r) => {
      const read = {
        clock,
        best: Math.max(a, b),
        floor: Math.min(a, b),
        theirFirst: c,
        theirLatest: d,
        ownTexts: m,
        theirTexts: n,
      }
      for (const tactic of [byTheClock({ exponent: 0.8, response: r }), byTitForTat, byMicro]) {
        const target = tactic(read)
        expect(target).toBeGreaterThanOrEqual(read.floor - 1e-9)
        expect(target).toBeLessThanOrEqual(read.best + 1e-9)
      }
    }),
  )
})
