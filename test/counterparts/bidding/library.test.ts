import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Prospects } from '../../../src/counterparts/bidding/tactic.ts'
import { type Parameters, TACTICS, type TacticName } from '../../../src/counterparts/library.ts'

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

type Case = readonly [title: string, figures: Parameters, read: Partial<Prospects>, target: number]

/** Best 90, floor 60, half of the time used, the others where they began at 30, unless a row says otherwise. */
const CASES: Readonly<Record<TacticName, readonly Case[]>> = {
  time: [
    ['e = 1, nothing heeded: 90 − 0.5 · 30', { e: 1, response: 0 }, {}, 75],
    [
      'as a fair temperament by default: 0.5^(1/0.8) = 0.420448208, heeded by 0.2 of 1 − 0.5^12',
      {},
      {},
      79.91,
    ],
  ],
  titForTat: [['90 · 40/50 less 0.4 · 0.5 · 30', {}, { theirFirst: 40, theirLatest: 50 }, 66]],
  micro: [
    ['three levels of 4 points', {}, { ownTexts: 3, theirTexts: 3 }, 78],
    ['three levels of 2.5 points', { levelStep: 2.5 }, { ownTexts: 3, theirTexts: 4 }, 82.5],
  ],
  boulware: [
    ['e = 0.2: F = 0.5^5 = 0.03125', {}, {}, 89.0625],
    ['e = 0.5: F = 0.5^2 = 0.25', { e: 0.5 }, {}, 82.5],
    ['k = 0.2: F = 0.2 + 0.8 · 0.25 = 0.4', { e: 0.5, k: 0.2 }, {}, 78],
    ['at the start k is given: 90 − 0.2 · 30', { k: 0.2 }, { clock: 0 }, 84],
    ['at the end its floor is left', {}, { clock: 1 }, 60],
  ],
  linear: [
    ['F = t', {}, { clock: 0.2 }, 84],
    ['F = 0.1 + 0.9 · 0.5 = 0.55', { k: 0.1 }, {}, 73.5],
  ],
  conceder: [
    ['e = 2: F = √0.25', {}, { clock: 0.25 }, 75],
    ['e = 4: F = 0.0081^(1/4) = 0.3', { e: 4 }, { clock: 0.0081 }, 81],
  ],
  relativeTitForTat: [
    ['90 · 40/50', {}, { theirFirst: 40, theirLatest: 50 }, 72],
    ['nothing for nothing, however late', {}, { clock: 1 }, 90],
    ['0.5 of half its range unasked', { nudge: 0.5 }, {}, 82.5],
    ['worth 0 has no proportion', {}, { theirFirst: 0, theirLatest: 20 }, 90],
  ],
  absoluteTitForTat: [
    ['12 points for 12 points', {}, { theirLatest: 42 }, 78],
    ['8 points from nothing', {}, { theirFirst: 0, theirLatest: 8 }, 82],
    ['and 0.4 of half its range unasked: 78 − 6', { nudge: 0.4 }, { theirLatest: 42 }, 72],
    ['takes back no more than it gave', {}, { theirLatest: 20 }, 90],
    ['no lower than its floor', {}, { theirLatest: 80 }, 60],
  ],
  niceTitForTat: [
    ['15 of 45 points to Nash at 75: 90 − 15/3', {}, { theirLatest: 45, nash: () => 75 }, 85],
    [
      'late, half of what is left: 90 − (1/3 + 2/3 · 1/2) · 15',
      {},
      { clock: 0.95, theirLatest: 45, nash: () => 75 },
      80,
    ],
    [
      'late from 0.9 on unless told: T = 0.4 at 0.7 is half of the way',
      { concedesFrom: 0.4 },
      { clock: 0.7, nash: () => 75 },
      82.5,
    ],
    ['in the end the Nash point itself, never its floor', {}, { clock: 1, nash: () => 75 }, 75],
    [
      'offered more than Nash from the start, all of the way',
      {},
      { theirFirst: 80, theirLatest: 80, nash: () => 75 },
      75,
    ],
    ['without an estimate the middle of its range stands for Nash', {}, { clock: 1 }, 75],
  ],
  hardHeaded: [
    ['nothing until 0.9', {}, { clock: 0.9, theirLatest: 80 }, 90],
    ['half of what is left of the time, half of the way', {}, { clock: 0.95 }, 75],
    ['e = 0.5: (1/2)^2 = 1/4 of the way', { e: 0.5 }, { clock: 0.95 }, 82.5],
    ['T = 0.8 at 0.9: half of the way', { concedesFrom: 0.8 }, { clock: 0.9 }, 75],
    ['its floor in the end', {}, { clock: 1 }, 60],
  ],
  random: [
    ['what was drawn', {}, { drawn: () => 71 }, 71],
    ['its best where nothing can be drawn', {}, {}, 90],
  ],
}

const NAMES = Object.keys(TACTICS) as TacticName[]

describe.each(NAMES)('%s', (name) => {
  test.each(CASES[name])('%s', (_, figures, read, target) => {
    expect(TACTICS[name](figures)(prospects(read))).toBeCloseTo(target, 2 + (name === 'time' ? 0 : 6))
  })
})

const share = fc.double({ min: 0, max: 1, noNaN: true })
const points = fc.double({ min: 0, max: 100, noNaN: true })
const texts = fc.nat(30)

const anyProspects: fc.Arbitrary<Prospects> = fc
  .record({
    clock: share,
    a: points,
    b: points,
    theirFirst: points,
    theirLatest: points,
    theirTexts: texts,
    ownTexts: texts,
    nash: points,
    drawn: points,
  })
  .map(({ a, b, nash, drawn, ...read }) => ({
    ...read,
    best: Math.max(a, b),
    floor: Math.min(a, b),
    nash: () => nash,
    drawn: () => drawn,
  }))

const figures: fc.Arbitrary<Parameters> = fc.record({
  e: fc.double({ min: 0.01, max: 50, noNaN: true }),
  k: share,
  nudge: share,
  levelStep: fc.double({ min: 0.01, max: 50, noNaN: true }),
  concedesFrom: fc.double({ min: 0, max: 0.99, noNaN: true }),
  response: fc.double({ min: 0, max: 0.5, noNaN: true }),
})

test('every tactic keeps between the floor and the best, whatever it reads and whatever its figures', () => {
  fc.assert(
    fc.property(anyProspects, figures, (read, given) => {
      for (const name of NAMES) {
        const target = TACTICS[name](given)(read)
        expect(target, name).toBeGreaterThanOrEqual(read.floor - 1e-9)
        expect(target, name).toBeLessThanOrEqual(read.best + 1e-9)
        expect(target, name).toBe(Math.round(target * 1e9) / 1e9)
      }
    }),
  )
})

test('a tactic that depends on the clock alone never asks for more later', () => {
  const byTheClock = ['boulware', 'linear', 'conceder', 'hardHeaded'] as const
  fc.assert(
    fc.property(anyProspects, figures, share, (read, given, other) => {
      const [early, late] = [Math.min(read.clock, other), Math.max(read.clock, other)]
      for (const name of byTheClock) {
        const tactic = TACTICS[name](given)
        expect(tactic({ ...read, clock: late }), name).toBeLessThanOrEqual(tactic({ ...read, clock: early }))
      }
    }),
  )
})

test('at any hour Boulware asks for no less than linear, and linear for no less than Conceder', () => {
  fc.assert(
    fc.property(anyProspects, (read) => {
      const [boulware, linear, conceder] = (['boulware', 'linear', 'conceder'] as const).map((name) =>
        TACTICS[name]({})(read),
      )
      expect(boulware).toBeGreaterThanOrEqual(linear ?? 0)
      expect(linear).toBeGreaterThanOrEqual(conceder ?? 0)
    }),
  )
})

test('MiCRO has never gone down more levels than it has received texts', () => {
  fc.assert(
    fc.property(anyProspects, fc.double({ min: 0.01, max: 50, noNaN: true }), (read, levelStep) => {
      const target = TACTICS.micro({ levelStep })(read)
      expect(read.best - target).toBeLessThanOrEqual(levelStep * read.theirTexts + 1e-6)
    }),
  )
})

test('two MiCROs take turns in going down: neither is ever more than one level ahead', () => {
  const tactic = TACTICS.micro({ levelStep: 1 })
  const made = [new Set<number>(), new Set<number>()] as const
  for (let turn = 0; turn < 40; turn++) {
    const own = made[turn % 2 === 0 ? 0 : 1]
    const their = made[turn % 2 === 0 ? 1 : 0]
    own.add(tactic(prospects({ floor: 0, ownTexts: own.size, theirTexts: their.size })))
    expect(Math.abs(made[0].size - made[1].size)).toBeLessThanOrEqual(1)
  }
  expect(made[0].size).toBe(20)
})

test('tit-for-tat returns what it got, in points or in proportion', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1, max: 50, noNaN: true }),
      fc.double({ min: 0, max: 40, noNaN: true }),
      (theirFirst, given) => {
        const read = prospects({ floor: 0, theirFirst, theirLatest: theirFirst + given })
        expect(90 - TACTICS.absoluteTitForTat({})(read)).toBeCloseTo(given, 6)
        expect(TACTICS.relativeTitForTat({})(read) / 90).toBeCloseTo(theirFirst / (theirFirst + given), 6)
      },
    ),
  )
})

test('nice tit-for-tat answers the whole way to the Nash point with the whole way, and never asks for less', () => {
  fc.assert(
    fc.property(anyProspects, fc.double({ min: 0, max: 100, noNaN: true }), (read, nash) => {
      const at = Math.max(read.floor, Math.min(read.best, nash))
      const nice = TACTICS.niceTitForTat({})
      expect(nice({ ...read, nash: () => nash })).toBeGreaterThanOrEqual(at - 1e-9)
      expect(nice({ ...read, nash: () => nash, theirLatest: 100, theirFirst: 0 })).toBeCloseTo(at, 6)
    }),
  )
})
