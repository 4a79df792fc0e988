/** Estimates: from what, between what bounds, and how the bounds are told. */
import { expect, it } from 'vitest'
import type { Domain } from '../../../src/bargaining/domain.ts'
import { domainFrom } from '../../../src/bargaining/domain.ts'
import { caveatsOf } from '../../../src/bargaining/large/caveats.ts'
import { wilson } from '../../../src/bargaining/large/sample.ts'
import { DRAWN, exactly, type Size, sizeWithProperty } from '../../../src/bargaining/large/zoneSize.ts'
import { issueName, optionName, partyName } from '../smallDomain.ts'

/** 10^12 outcomes that are worth nothing to anybody. */
const domainOf = (issues: number): Domain =>
  domainFrom({
    issues: Array.from({ length: issues }, (_, i) => ({
      id: issueName(i),
      options: Array.from({ length: 10 }, (__, o) => optionName(o)),
    })),
    sheets: [{ party: partyName(0), points: {}, weights: {}, linkages: [], reservationValue: 0 }],
    principals: [partyName(0)],
    crossed: () => false,
  })
const domain = domainOf(12)

const told = (space: Domain, zone: Size, reachable: Size): readonly string[] =>
  caveatsOf(space, { points: [], within: [0], isCounted: true }, null, {
    zone,
    reachable,
    sealing: null,
  }).map(({ message }) => message)

const guessed: Size = { outcomes: 5e9, low: 4e9, high: 6e9, drawn: DRAWN }

it('a part of a zone that is itself estimated is a share of all that was drawn: one interval, not the product of two', () => {
  const { low, high } = wilson(100, DRAWN)
  expect(sizeWithProperty(domain, guessed, 1000, 100, 0)).toEqual({
    outcomes: 5e8,
    low: Math.floor(low * 1e12),
    high: Math.ceil(high * 1e12),
    drawn: DRAWN,
  })
})

it('a part of a zone that was counted is a share of those drawn that lie in it, and says how many they were', () => {
  const part = sizeWithProperty(domain, exactly(5000), 1000, 100, 0)
  expect(part).toMatchObject({ outcomes: 500, drawn: 1000 })
  expect(told(domain, exactly(5000), part)).toEqual([
    expect.stringMatching(
      /^How many of them are in reach is estimated from the 1,000 of 200,000 texts drawn with a fixed seed that are in the zone: between /,
    ),
  ])
})

it('where no drawn outcome lies in the zone nothing is estimated, and a note says so', () => {
  const part = sizeWithProperty(domain, exactly(5000), 0, 0, 7)
  expect(part).toMatchObject({ outcomes: 7, low: 7, high: 5000 })
  expect(told(domain, exactly(5000), part)).toEqual([
    'How many of them are in reach cannot be estimated, since none of 200,000 texts drawn with a fixed seed is in the zone; those found on the way are counted: between 7 and 5,000.',
  ])
})

it('bounds are rounded outwards, so that they never coincide', () => {
  const narrow: Size = { outcomes: 6_014_500, low: 6_014_001, high: 6_014_999, drawn: DRAWN }
  expect(told(domain, narrow, exactly(0))).toEqual([
    expect.stringContaining('between 6,010,000 and 6,020,000, with a confidence of 95 %'),
  ])
})

it('counts beyond the range of exact doubles are marked as such', () => {
  expect(told(domain, exactly(1), exactly(1))).toEqual([])
  expect(told(domainOf(16), exactly(1), exactly(1))).toEqual([
    'Of counts beyond 2^53, some 9 × 10^15, no more than the first fifteen digits are right.',
  ])
})
