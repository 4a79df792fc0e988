import { describe, expect, test } from 'vitest'
import { choiceOf, choicesOf, noughts, SILENT } from '../../../src/bargaining/places.ts'
import { remember } from '../../../src/counterparts/memory.ts'
import { drawnWorth } from '../../../src/counterparts/offering/drawn.ts'
import { nashWorth } from '../../../src/counterparts/offering/nash.ts'
import { takeSeat } from '../../../src/counterparts/seatNow.ts'
import type { PartyView } from '../../../src/table/view.ts'
import type { IssueId, OptionId } from '../../../src/terms/ids.ts'
import type { Package } from '../../../src/terms/package.ts'
import { withEast } from '../../fixtures/threePrincipals.ts'
import { tinyScenario } from '../../fixtures/tinyScenario.ts'
import { north, pack, viewOf } from '../viewOf.ts'

const sit = (view: PartyView) => takeSeat(view, remember(view, null), 'fair')
const [water, path, wall] = ['water', 'path', 'wall'] as [IssueId, IssueId, IssueId]

describe('the Nash point as a seat estimates it', () => {
  const text = (options: Readonly<Record<string, string>>) => choicesOf(seat.places, pack(options))
  const seat = sit(viewOf(tinyScenario(), north))
  // South opened with south-first, open and down. With every issue weighing a third, and likings fading evenly with the
  // distance, it is thought to see 100/3 · (1/3 + 0 + 0) = 11.1 points in the first text, 100/3 · (2/3 + 0 + 0.5) = 38.9
  // in the second and 100/3 · (2/3 + 1 + 1) = 88.9 in the third: gains over the first of 27.8 and 77.8.
  const mine = { choices: text({ water: 'north-first', path: 'shut', wall: 'stands' }), worth: 100 }
  const middle = { choices: text({ water: 'even', path: 'shut', wall: 'gate' }), worth: 90 }
  const theirs = { choices: text({ water: 'even', path: 'open', wall: 'down' }), worth: 60 }
  const dearestAt = (least: number) => [theirs, middle, mine].find(({ worth }) => worth >= least) ?? null

  test('is where own gain over the floor times theirs over one’s own best is most: 20 · 77.8 beats 50 · 27.8', () => {
    expect(nashWorth(seat, { best: 100, floor: 40 }, dearestAt)).toBe(60)
  })

  test('moves with the floor: 32 · 27.8 beats 2 · 77.8', () => {
    expect(nashWorth(seat, { best: 100, floor: 58 }, dearestAt)).toBe(90)
  })

  test('is one’s own best where no text can be found, and where none gives the others more', () => {
    expect(nashWorth(seat, { best: 90, floor: 40 }, () => null)).toBe(90)
    expect(nashWorth(seat, { best: 100, floor: 40 }, () => mine)).toBe(100)
  })

  test('counts every other principal: a text in which a third gains nothing has no product', () => {
    const three = sit(viewOf(tinyScenario(withEast), north))
    expect(three.models.map(({ party }) => party)).toEqual(['south', 'east'])
    // East opened with even, open and a gate: even and a gate are what it asks for; down and south-first leave it as little as one’s own best does.
    const forSouth = { choices: text({ water: 'south-first', path: 'shut', wall: 'down' }), worth: 75 }
    const most = (least: number) => [forSouth, middle, mine].find(({ worth }) => worth >= least) ?? null
    expect(nashWorth(seat, { best: 100, floor: 40 }, most)).toBe(75)
    expect(nashWorth(three, { best: 100, floor: 40 }, most)).toBe(90)
  })
})

describe('a text drawn by lot', () => {
  const scenario = tinyScenario()
  const worthOf = (named: Package) => seatOf(0).worthAt(choicesOf(places, named))
  const seatOf = (luck: number) => sit({ ...viewOf(scenario, north), luck })
  const { places, valuation } = seatOf(0)
  const bits = (issue: IssueId, ...ids: string[]) =>
    ids.reduce((mask, id) => mask | (1 << choiceOf(places, number(issue), id as OptionId)), 0)
  const number = (issue: IssueId) => places.issueNumbers.get(issue) ?? SILENT
  const allowed = noughts(places.issues.length)
  allowed[number(water)] = bits(water, 'north-first', 'even', 'south-first')
  allowed[number(wall)] = bits(wall, 'stands', 'gate')
  allowed[number(path)] = bits(path, 'open')
  const space = { valuation, allowed, needs: [] }
  const drawn = (floor: number, more = {}) =>
    Array.from({ length: 300 }, (_, luck) => drawnWorth(seatOf(luck * 7919), { ...space, ...more }, floor))

  test('is drawn from those worth no less than the floor, about equally often', () => {
    // 50·w + 20 + 30·v, and 4 for even with a gate, in distrust: three texts reach 70, and each comes some 100 times in 300.
    const counts = new Map<number | null, number>()
    for (const worth of drawn(65)) counts.set(worth, (counts.get(worth) ?? 0) + 1)
    const worths = (['north-first', 'even', 'south-first'] as const)
      .flatMap((one) => ['stands', 'gate'].map((other) => pack({ water: one, path: 'open', wall: other })))
      .map((text: Package) => worthOf(text))
      .filter((worth) => worth >= 65)
    expect([...counts.keys()].sort()).toEqual([...new Set(worths)].sort())
    const even = 300 / worths.length
    for (const count of counts.values()) expect(Math.abs(count - even)).toBeLessThan(even / 2)
  })

  test('holds what an option needs beside it', () => {
    const needs = [
      {
        issue: number(water),
        option: choiceOf(places, number(water), 'north-first' as OptionId),
        ways: [[{ issue: number(wall), mask: bits(wall, 'gate') }]],
      },
    ]
    const barred = worthOf(pack({ water: 'north-first', path: 'open', wall: 'stands' }))
    expect(drawn(0)).toContain(barred)
    expect(drawn(0, { needs })).not.toContain(barred)
  })

  test('is none where nothing reaches the floor', () => {
    expect(drawn(101)[0]).toBeNull()
  })
})
