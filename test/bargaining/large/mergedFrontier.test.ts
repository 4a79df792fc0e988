/** Merging against enumerating, on spaces small enough for both. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Domain } from '../../../src/bargaining/domain.ts'
import { frontierOf } from '../../../src/bargaining/frontier.ts'
import { type LargePoint, mergedFrontier } from '../../../src/bargaining/large/mergedFrontier.ts'
import { worthsOf } from '../../../src/bargaining/worths.ts'
import { buildDomain, issueName, optionName, partyName } from '../smallDomain.ts'
import { scaledDomain } from './scaledDomain.ts'

const outcomeOfChoices = (domain: Domain, choices: Uint8Array): number =>
  choices.reduce((sum, choice, issue) => sum + choice * (domain.strides[issue] ?? 0), 0)

const worthsAt = (domain: Domain, { choices }: LargePoint): number[] =>
  domain.principals.map((party) => worthsOf(domain, party)[outcomeOfChoices(domain, choices)] ?? 0)

describe('the frontier merged issue by issue', () => {
  it('has the same points as enumeration, in the same order, each with a package of that worth', () => {
    fc.assert(
      fc.property(scaledDomain({ min: 1, max: 5 }), ({ domain }) => {
        const merged = mergedFrontier(domain)
        expect(merged.points.map(({ worths }) => worths)).toEqual(
          frontierOf(domain).map(({ worths }) => worths),
        )
        expect(merged.within.every((off) => off === 0)).toBe(true)
        for (const point of merged.points) expect(worthsAt(domain, point)).toEqual(point.worths)
      }),
      { numRuns: 10_000 },
    )
  })

  it('counts the outcomes behind every point, or says that there may be more', () => {
    let counted = 0
    fc.assert(
      fc.property(scaledDomain({ min: 2, max: 4 }), ({ domain }) => {
        const merged = mergedFrontier(domain)
        const counts = frontierOf(domain).map(({ outcomes }) => outcomes.length)
        if (merged.isCounted) counted++
        if (merged.isCounted) expect(merged.points.map(({ outcomes }) => outcomes)).toEqual(counts)
        else
          merged.points.forEach(({ outcomes }, at) => {
            expect(outcomes).toBeLessThanOrEqual(counts[at] ?? 0)
          })
      }),
      { numRuns: 2_000 },
    )
    expect(counted).toBeGreaterThan(100)
  })

  it('stays within what it says when too much would have to be kept, and shows real outcomes only', () => {
    fc.assert(
      fc.property(scaledDomain({ min: 2, max: 4 }), fc.integer({ min: 1, max: 12 }), ({ domain }, limit) => {
        const merged = mergedFrontier(domain, limit)
        for (const point of merged.points) expect(worthsAt(domain, point)).toEqual(point.worths)
        for (const { worths } of frontierOf(domain))
          expect(
            merged.points.some((point) =>
              point.worths.every((worth, p) => worth >= (worths[p] ?? 0) - (merged.within[p] ?? 0) - 1e-8),
            ),
          ).toBe(true)
      }),
      { numRuns: 3_000 },
    )
  })

  it('has no points where an issue has no option inside the red lines', () => {
    const issues = [{ id: issueName(0), options: [optionName(0), optionName(1)] }]
    const sheets = [0, 1].map((p) => ({
      party: partyName(p),
      points: {},
      weights: {},
      linkages: [],
      reservationValue: 0,
    }))
    const domain = buildDomain(issues, sheets, new Set(['issue-0/option-0', 'issue-0/option-1']))
    expect(mergedFrontier(domain).points).toEqual([])
  })
})
