import { describe, expect, it } from 'vitest'
import { sheetOf } from '../../src/bargaining/sheetOf.ts'
import { holdsOf, noDealWorth, statusQuoOf, worthOf } from '../../src/bargaining/worth.ts'
import type { PartyId, ReadingId } from '../../src/terms/ids.ts'
import type { Package } from '../../src/terms/package.ts'
import { partyIn, tinyScenario } from '../fixtures/tinyScenario.ts'

const plain = 'plain' as ReadingId
const north = 'north' as PartyId
const pack = (water: string, path: string, wall: string) => ({ water, path, wall }) as Package

describe('worth', () => {
  const scenario = tinyScenario()
  const sheet = sheetOf(scenario, plain, north)

  it.each([
    ['the status quo', pack('unshared', 'shut', 'stands'), 40],
    ['water day about, without its gate', pack('even', 'open', 'stands'), 80],
    ['water day about with a gate, which adds the linkage', pack('even', 'open', 'gate'), 75],
    ['the best it could hope for', pack('north-first', 'open', 'stands'), 100],
  ])('sums weight × value and linkages: %s', (_, text, worth) => {
    expect(worthOf(sheet, text)).toBe(worth)
  })

  it('subtracts discounts for options that rely on somebody who is not trusted', () => {
    expect(worthOf(sheet, pack('even', 'open', 'gate'), { ['water' as never]: { even: 2.5 } })).toBe(72.5)
  })

  it('is no more than the cap of a published domain, whatever is taken off or added before', () => {
    const published = tinyScenario((file) => {
      file.scale = 'published'
      for (const position of Object.values(partyIn(file, 'north').positions)) position.weight *= 1.5
    })
    const capped = sheetOf(published, plain, north)
    expect(capped.cap).toBe(100)
    expect(sheet.cap).toBeUndefined()
    expect(worthOf(capped, pack('north-first', 'open', 'stands'))).toBe(100)
    expect(worthOf(capped, pack('even', 'open', 'gate'))).toBe(100)
    expect(worthOf(capped, pack('even', 'open', 'gate'), { ['water' as never]: { even: 20 } })).toBe(90.5)
    expect(worthOf(capped, pack('unshared', 'shut', 'stands'))).toBe(60)
  })

  it('adds what is sealed to no deal, by the issue’s `holds`', () => {
    const noDeal = noDealWorth(sheet, {
      reservationValue: 53,
      sealed: { path: 'open' } as Package,
      holds: holdsOf(scenario),
      statusQuo: statusQuoOf(scenario),
    })
    expect(noDeal).toBe(53 + 0.5 * 20)
  })
})

describe('a reading', () => {
  it('puts its own walk-away, weights and values in place of the file’s, and leaves the rest', () => {
    const scenario = tinyScenario((file) => {
      file.readings.push({
        id: 'dry',
        label: 'Dry',
        text: 'Water is all.',
        basis: 'assumed',
        because: 'For the example.',
        parties: {
          north: {
            weights: { water: 80, path: 10, wall: 10 },
            values: { water: { even: 50 } },
          },
        },
      })
    })
    const sheet = sheetOf(scenario, 'dry' as ReadingId, north)
    expect(sheet.points).toEqual({
      water: { unshared: 16, 'north-first': 80, even: 40, 'south-first': 0 },
      path: { shut: 0, open: 10 },
      wall: { stands: 10, gate: 7, down: 0 },
    })
    expect(sheet.reservationValue).toBe(55)
    expect(sheetOf(scenario, 'proud' as ReadingId, north).reservationValue).toBe(95)
  })

  it('gives a party nothing on an issue on which it takes no position', () => {
    const scenario = tinyScenario((file) => {
      delete partyIn(file, 'north').positions.path
    })
    expect(sheetOf(scenario, plain, north).points['path' as never]).toEqual({ shut: 0, open: 0 })
  })
})
