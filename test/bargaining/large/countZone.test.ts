/** Counting by halves and by sample against enumerating. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countZone } from '../../../src/bargaining/large/countZone.ts'
import { drawOutcomes, openChoices, wilson } from '../../../src/bargaining/large/sample.ts'
import { zoneOf } from '../../../src/bargaining/zone.ts'
import { smallDomain } from '../smallDomain.ts'
import { scaledDomain } from './scaledDomain.ts'

describe('the zone counted by halves', () => {
  it('has as many outcomes as enumeration finds', () => {
    fc.assert(
      fc.property(scaledDomain({ min: 2, max: 4 }), ({ domain, noDeal }) => {
        expect(countZone(domain, noDeal)).toBe(zoneOf(domain, noDeal).outcomes.length)
      }),
      { numRuns: 5_000 },
    )
  })

  it('is empty where somebody asks for more than its cap', () => {
    fc.assert(
      fc.property(smallDomain({ min: 2, max: 3 }), ({ domain, noDeal }) => {
        const capped = { ...domain, parties: domain.parties.map((party) => ({ ...party, cap: 0 })) }
        expect(
          countZone(
            capped,
            noDeal.map(() => 0.1),
          ),
        ).toBe(0)
      }),
      { numRuns: 50 },
    )
  })
})

describe('a sample', () => {
  it('gives the interval that Wilson gives', () => {
    // By hand: 10 of 100, z² = 3.8414588; middle 0.1193…/1.0384…, as in any table of the interval.
    const { share, low, high } = wilson(10, 100)
    expect(share).toBe(0.1)
    expect(low).toBeCloseTo(0.05523, 5)
    expect(high).toBeCloseTo(0.17437, 5)
  })

  it('gives the widest interval that the data allow where no draw or every draw was a hit', () => {
    expect(wilson(0, 1000)).toMatchObject({ share: 0, low: 0 })
    expect(wilson(0, 1000).high).toBeCloseTo(0.003827, 6)
    expect(wilson(1000, 1000)).toMatchObject({ share: 1, high: 1 })
    expect(wilson(0, 0)).toEqual({ share: 0, low: 0, high: 1 })
  })

  it('draws every open option of an issue about as often, and the same again', () => {
    fc.assert(
      fc.property(smallDomain({ min: 2, max: 2 }), fc.nat(1e9), ({ domain }, seed) => {
        const drawn: number[][] = []
        drawOutcomes(openChoices(domain), seed, 400, (choices) => drawn.push([...choices]))
        const again: number[][] = []
        drawOutcomes(openChoices(domain), seed, 400, (choices) => again.push([...choices]))
        expect(again).toEqual(drawn)
        openChoices(domain).forEach((options, issue) => {
          for (const choice of options) {
            const share = drawn.filter((choices) => choices[issue] === choice).length / 400
            expect(Math.abs(share - 1 / options.length)).toBeLessThan(0.15)
          }
        })
      }),
      { numRuns: 50 },
    )
  })
})
