import { describe, expect, test } from 'vitest'
import { drawnWorth } from '../../../src/counterparts/offering/drawn.ts'
import { nashWorth } from '../../../src/counterparts/offering/nash.ts'
import { takeSeat } from '../../../src/counterparts/seat.ts'
import type { IssueId, OptionId } from '../../../src/terms/ids.ts'
import type { Package } from '../../../src/terms/package.ts'
import { withEast } from '../../fixtures/threePrincipals.ts'
import { tinyScenario } from '../../fixtures/tinyScenario.ts'
import { north, pack, viewOf } from '../viewOf.ts'

const options = (...ids: string[]) => ids as OptionId[]
const [water, path, wall] = ['water', 'path', 'wall'] as [IssueId, IssueId, IssueId]

describe('the Nash point as a seat estimates it', () => {
  const seat = takeSeat(viewOf(tinyScenario(), north), 'fair')
  // South opened with south-first, open and down; so with every issue weighing a third, and likings fading evenly with
  // distance, it is thought to see 100/3 · (1/3 + 1 + 0) = 44.4 points in the first text and 88.9 in the second.
  const mine = { package: pack({ water: 'north-first', path: 'open', wall: 'stands' }), worth: 100 }
  const theirs = { package: pack({ water: 'even', path: 'open', wall: 'down' }), worth: 50 }

  test('is where own gain over the floor times their points is most: 60 · 44.4 beats 10 · 88.9', () => {
    const dearestAt = (least: number) => (least > 50 ? mine : theirs)
    expect(nashWorth(seat, { best: 100, floor: 40 }, dearestAt)).toBe(100)
  })

  test('moves with the floor: 50 · 44.4 does not beat 30 · 88.9', () => {
    const closer = { ...theirs, worth: 80 }
    const dearestAt = (least: number) => (least > 80 ? mine : closer)
    expect(nashWorth(seat, { best: 100, floor: 50 }, dearestAt)).toBe(80)
  })

  test('is one’s best where no text can be found', () => {
    expect(nashWorth(seat, { best: 90, floor: 40 }, () => null)).toBe(90)
  })

  test('counts every other principal: a text that a third thinks nothing of has no product', () => {
    const three = takeSeat(viewOf(tinyScenario(withEast), north), 'fair')
    expect(three.models.map(({ party }) => party)).toEqual(['south', 'east'])
    // East opened with even, open and a gate: unshared, shut and stands is at the far end from both, on all but the wall.
    const nothing = { package: pack({ water: 'unshared', path: 'shut', wall: 'stands' }), worth: 100 }
    const dearestAt = (least: number) => (least > 60 ? nothing : { ...theirs, worth: 60 })
    expect(nashWorth(three, { best: 100, floor: 40 }, dearestAt)).toBe(60)
  })
})

describe('a text drawn by lot', () => {
  const scenario = tinyScenario()
  const seatOf = (luck: number) => takeSeat({ ...viewOf(scenario, north), luck }, 'fair')
  const space = {
    sheet: seatOf(0).sheet,
    fixed: pack({ path: 'open' }),
    allowed: { [water]: options('north-first', 'even', 'south-first'), [wall]: options('stands', 'gate') },
  }
  const drawn = (floor: number, more = {}) =>
    Array.from({ length: 300 }, (_, luck) => drawnWorth(seatOf(luck * 7919), { ...space, ...more }, floor))

  test('is any of those worth no less than the floor, each about as often as another', () => {
    // 50·w + 20 + 30·v, and 4 for even with a gate, in distrust: three texts reach 70, and each comes some 100 times in 300.
    const counts = new Map<number | null, number>()
    for (const worth of drawn(65)) counts.set(worth, (counts.get(worth) ?? 0) + 1)
    const worths = (['north-first', 'even', 'south-first'] as const)
      .flatMap((one) => ['stands', 'gate'].map((other) => pack({ water: one, path: 'open', wall: other })))
      .map((text: Package) => seatOf(0).worth(text))
      .filter((worth) => worth >= 65)
    expect([...counts.keys()].sort()).toEqual([...new Set(worths)].sort())
    const even = 300 / worths.length
    for (const count of counts.values()) expect(Math.abs(count - even)).toBeLessThan(even / 2)
  })

  test('holds what an option needs beside it', () => {
    const needs = [
      {
        issue: water,
        option: 'north-first' as OptionId,
        ways: [[{ issue: wall, options: options('gate') }]],
      },
    ]
    const barred = seatOf(0).worth(pack({ water: 'north-first', path: 'open', wall: 'stands' }))
    expect(drawn(0)).toContain(barred)
    expect(drawn(0, { needs })).not.toContain(barred)
  })

  test('is none where nothing reaches the floor', () => {
    expect(drawn(101)[0]).toBeNull()
    expect(path).toBe('path')
  })
})
