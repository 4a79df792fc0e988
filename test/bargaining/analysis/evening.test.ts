import { describe, expect, test } from 'vitest'
import { type EvenOut, evenOut, gapOf } from '../../../src/bargaining/analysis/evening/evenOut.ts'
import { balanceNumberIn, withNumbers } from '../../../src/bargaining/analysis/evening/numbers.ts'
import { zoneGains } from '../../../src/bargaining/analysis/gains.ts'
import { solveReading } from '../../../src/bargaining/analysis/solvedReading.ts'
import { packageOf } from '../../../src/bargaining/domain.ts'
import { sheetOf } from '../../../src/bargaining/sheetOf.ts'
import { worthOf } from '../../../src/bargaining/worth.ts'
import { zoneOf } from '../../../src/bargaining/zone.ts'
import { pointerTo } from '../../../src/scenario/finding.ts'
import { readScenario } from '../../../src/scenario/read.ts'
import type { Scenario } from '../../../src/scenario/scenario.ts'
import type { IssueId, OptionId, PartyId, ReadingId } from '../../../src/terms/ids.ts'
import { type Change, partyIn, tinyScenario, tinyText } from '../../fixtures/tinyScenario.ts'
import { set } from '../../scenario/editing.ts'

const readingIn = (scenario: Scenario, place = 0): ReadingId =>
  scenario.readings[place]?.id ?? ('' as ReadingId)

const ask = (scenario: Scenario, isWritten?: () => boolean): EvenOut => {
  const steps = evenOut(scenario, readingIn(scenario), isWritten)
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value
}

const walkAways =
  (north: number, south: number): Change =>
  (file) => {
    partyIn(file, 'north').walkAway.reservationValue = north
    partyIn(file, 'south').walkAway.reservationValue = south
  }

/** The file with the changes written at their paths, read again. */
const rewritten = (change: Change, { suggestions }: EvenOut): readonly Scenario[] =>
  suggestions.map(({ changes }) => {
    const read = readScenario(tinyText(change, ...changes.map(({ path, to }) => set(pointerTo(path), to))))
    if (!read.ok) throw new Error(JSON.stringify(read.problems))
    return read.value
  })

describe('what would even a scenario out', () => {
  test('each suggestion, written into the file and read again, gives the figures that it states', () => {
    const change = walkAways(30, 55)
    const found = ask(tinyScenario(change))
    expect(found.aim).toBe('within')
    expect(found.suggestions.length).toBeGreaterThan(0)
    rewritten(change, found).forEach((scenario, place) => {
      const again = ask(scenario)
      expect(again.before).toEqual(found.suggestions[place]?.after)
      expect(again.aim).toBe('even')
    })
  })

  test('gains within two points of each other ask for nothing', () => {
    const even = tinyScenario(walkAways(55, 41))
    expect(gapOf(ask(even).before)).toBeLessThanOrEqual(2)
    expect(ask(even)).toMatchObject({ aim: 'even', suggestions: [] })
  })

  test('without a zone, each suggestion opens one', () => {
    const found = ask(tinyScenario(walkAways(78, 40)))
    expect(found.before).toEqual({ gains: null, zone: 0 })
    expect(found.aim).toBe('open')
    expect(found.suggestions.length).toBeGreaterThan(0)
    for (const { after } of found.suggestions) expect(after.zone).toBeGreaterThan(0)
  })

  test('a number that is not written where it counts is never proposed', () => {
    expect(ask(tinyScenario(walkAways(30, 55)), () => false).suggestions).toEqual([])
  })

  test('weights are changed by pairs, so that they keep to their sum', () => {
    const pairs = ask(tinyScenario(walkAways(30, 55))).suggestions.filter(({ changes }) => changes.length > 1)
    for (const { changes } of pairs) expect(changes.reduce((sum, { from, to }) => sum + to - from, 0)).toBe(0)
  })
})

describe('a number of the balance', () => {
  const scenario = tinyScenario(set('/readings/1/parties/north/reservationValue', 61))
  const north = 'north' as PartyId

  test('stands in the reading where that has one of its own, else with the party', () => {
    const walkAway = { type: 'walkAway', party: north } as const
    expect(balanceNumberIn(scenario, readingIn(scenario, 1), walkAway)).toEqual({
      path: ['readings', 1, 'parties', north, 'reservationValue'],
      value: 61,
    })
    expect(balanceNumberIn(scenario, readingIn(scenario), walkAway)?.path).toEqual([
      'parties',
      0,
      'walkAway',
      'reservationValue',
    ])
  })

  test('is null for an option that the party gives no value', () => {
    const value = {
      type: 'value',
      party: north,
      issue: 'well' as IssueId,
      option: 'none' as OptionId,
    } as const
    expect(balanceNumberIn(scenario, readingIn(scenario), value)).toBeNull()
  })

  test('changed leaves all else the same object', () => {
    const path = ['parties', 0, 'walkAway', 'reservationValue'] as const
    const changed = withNumbers(scenario, [
      { number: { type: 'walkAway', party: north }, path, from: 55, to: 50 },
    ])
    expect(changed.parties[0]?.walkAway.reservationValue).toBe(50)
    expect(changed.parties[1]).toBe(scenario.parties[1])
    expect(scenario.parties[0]?.walkAway.reservationValue).not.toBe(50)
  })
})

test('gains over the zone equal those weighed text by text', () => {
  const scenario = tinyScenario()
  const reading = readingIn(scenario)
  const solved = solveReading(scenario, reading)
  const texts = [...zoneOf(solved.domain, solved.noDeals).outcomes].map((outcome) =>
    packageOf(solved.domain, outcome),
  )
  const found = zoneGains(scenario, solved)
  expect(found.length).toBeGreaterThan(1)
  for (const { party, least, p50, most } of found) {
    const sheet = sheetOf(scenario, reading, party)
    const gains = texts.map((text) => worthOf(sheet, text) - sheet.reservationValue).sort((a, b) => a - b)
    expect(least).toBeCloseTo(gains[0] ?? 0, 9)
    expect(most).toBeCloseTo(gains.at(-1) ?? 0, 9)
    expect(p50).toBeCloseTo(gains[Math.ceil(gains.length / 2) - 1] ?? 0, 9)
  }
})
