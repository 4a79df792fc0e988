/** The fast mathematics compared with enumeration, package by package. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { outcomeOf, packageOf } from '../../src/bargaining/domain.ts'
import { frontierOf, type WorthPoint } from '../../src/bargaining/frontier.ts'
import { oppositionOf } from '../../src/bargaining/opposition.ts'
import type { Sheet } from '../../src/bargaining/sheet.ts'
import { solutionsOf } from '../../src/bargaining/solutions.ts'
import { missedTrades } from '../../src/bargaining/trades.ts'
import { worthOf } from '../../src/bargaining/worth.ts'
import { byWorth, worthsOf } from '../../src/bargaining/worths.ts'
import { zoneOf, zoneSize } from '../../src/bargaining/zone.ts'
import { toNano } from '../../src/terms/rounding.ts'
import { frontierPlainly, oppositionPlainly, pointsOf, solutionsPlainly, zonePlainly } from './plainly.ts'
import { buildDomain, type Listed, listOutcomes, smallDomain } from './smallDomain.ts'

const anyDomain = smallDomain({ min: 2, max: 5 })
/** As many options as an issue may have: all bits of a mask. */
const wideDomain = smallDomain(
  { min: 2, max: 3 },
  { issues: { min: 1, max: 2 }, options: { min: 29, max: 30 } },
)

describe('the compiled domain', () => {
  it('computes every outcome as worthOf does, package by package', () => {
    fc.assert(
      fc.property(fc.oneof({ weight: 9, arbitrary: anyDomain }, wideDomain), (small) => {
        for (const { outcome, package: pack, worths } of listOutcomes(small)) {
          expect(outcomeOf(small.domain, pack)).toBe(outcome)
          worths.forEach((worth, p) => {
            expect(worthsOf(small.domain, p)[outcome]).toBe(worth)
          })
        }
      }),
      { numRuns: 300 },
    )
  })

  it('rounds to the same bit where a sum lies halfway between two billionths', () => {
    const scaled = (sheet: Sheet): Sheet => ({
      ...sheet,
      points: Object.fromEntries(
        Object.entries(sheet.points).map(([issue, options]) => [
          issue,
          Object.fromEntries(
            Object.entries(options).map(([option, worth]) => [option, worth * 0.1000000005]),
          ),
        ]),
      ),
    })
    fc.assert(
      fc.property(anyDomain, ({ issues, sheets: whole, crossed }) => {
        const sheets = whole.map(scaled)
        const domain = buildDomain(issues, sheets, crossed)
        for (const { outcome, worths } of listOutcomes({ issues, sheets, crossed, domain, noDeal: [] }))
          worths.forEach((worth, p) => {
            expect(worthsOf(domain, p)[outcome]).toBe(worth)
          })
      }),
      { numRuns: 500 },
    )
  })

  it('sorts outcomes by worth as a comparing sort would', () => {
    fc.assert(
      fc.property(anyDomain, ({ domain }) => {
        const worths = worthsOf(domain, 0)
        const slow = Array.from(worths.keys()).sort((a, b) => (worths[b] ?? 0) - (worths[a] ?? 0) || a - b)
        expect([...byWorth(worths)]).toEqual(slow)
      }),
      { numRuns: 500 },
    )
  })
})

describe('zone, frontier and solutions', () => {
  it('equal those found by comparing all outcomes: ties, duplicates, linkages, red lines, caps, 2 to 5 principals', () => {
    fc.assert(
      fc.property(anyDomain, (small) => {
        const { domain, noDeal } = small
        const listed = listOutcomes(small)
        const zone = zonePlainly(listed, small)
        expect([...zoneOf(domain, noDeal).outcomes]).toEqual(zone.map(({ outcome }) => outcome))
        expect(zoneSize(domain, noDeal)).toBe(zone.length)
        expect(pointsOf(frontierOf(domain))).toEqual(frontierPlainly(listed))
        expect(oppositionOf(domain, noDeal)).toEqual(oppositionPlainly(listed, zone))
        const found = solutionsOf(domain, noDeal)
        if (zone.length === 0) expect(found).toBeNull()
        else
          expect(
            found && {
              ideal: found.ideal,
              nash: pointsOf(found.nash),
              kalaiSmorodinsky: pointsOf(found.kalaiSmorodinsky),
              egalitarian: pointsOf(found.egalitarian),
              utilitarian: pointsOf(found.utilitarian),
            },
          ).toEqual(solutionsPlainly(zone, small))
      }),
      { numRuns: 10_000 },
    )
  })

  it('do so with as many options as an issue may have', () => {
    fc.assert(
      fc.property(wideDomain, (small) => {
        const listed = listOutcomes(small)
        expect(zoneSize(small.domain, small.noDeal)).toBe(zonePlainly(listed, small).length)
        expect(pointsOf(frontierOf(small.domain))).toEqual(frontierPlainly(listed))
      }),
      { numRuns: 40 },
    )
  })

  it('list points by falling worth to the first principal, then the second, and so on', () => {
    fc.assert(
      fc.property(anyDomain, ({ domain }) => {
        const worths = frontierOf(domain).map((point) => point.worths)
        const falling = [...worths].sort((a, b) => {
          const at = a.findIndex((worth, p) => worth !== b[p])
          return (b[at] ?? 0) - (a[at] ?? 0)
        })
        expect(worths).toEqual(falling)
      }),
      { numRuns: 500 },
    )
  })

  it('are mirrored when the principals change places', () => {
    fc.assert(
      fc.property(smallDomain({ min: 2, max: 2 }), (small) => {
        const turned = buildDomain(small.issues, [...small.sheets].reverse(), small.crossed)
        const mirror = (points: readonly WorthPoint[] | undefined) =>
          points &&
          pointsOf(points.map(({ worths, outcomes }) => ({ worths: [...worths].reverse(), outcomes })))
        const noDeal = [...small.noDeal].reverse()
        expect(pointsOf(frontierOf(turned))).toEqual(mirror(frontierOf(small.domain)))
        const [here, there] = [solutionsOf(small.domain, small.noDeal), solutionsOf(turned, noDeal)]
        for (const name of ['nash', 'kalaiSmorodinsky', 'egalitarian', 'utilitarian'] as const)
          expect(there && pointsOf(there[name])).toEqual(here && mirror(here[name]))
      }),
      { numRuns: 1000 },
    )
  })
})

describe('missed trades', () => {
  it('leave every principal better off by the stated gains, inside all red lines, and none is missed', () => {
    fc.assert(
      fc.property(anyDomain, fc.nat(), (small, pick) => {
        const end = packageOf(small.domain, pick % small.domain.outcomes)
        const trades = missedTrades(small.domain, end)
        const gainsOf = (pack: typeof end): number[] =>
          small.sheets.map((sheet) => toNano(worthOf(sheet, pack) - worthOf(sheet, end)))
        for (const trade of trades) {
          expect(gainsOf({ ...end, ...trade.to })).toEqual(trade.gains)
          expect(Math.min(...trade.gains)).toBeGreaterThan(0)
        }
        const leasts = trades.map(({ gains }) => Math.min(...gains))
        expect(leasts).toEqual([...leasts].sort((a, b) => b - a))
        const differing = ({ package: pack }: Listed) =>
          small.issues.filter(({ id }) => pack[id] !== end[id]).map(({ id }) => id)
        const expected = listOutcomes(small).filter((one) => {
          const [a, b, more] = differing(one)
          if (!a || !b || more || one.crosses) return false
          const gains = gainsOf(one.package)
          const isEnough = (issue: typeof a): boolean => {
            const alone = { ...end, [issue]: one.package[issue] }
            const crosses = Object.entries(alone).some(([id, option]) => small.crossed.has(`${id}/${option}`))
            return !crosses && gainsOf(alone as typeof end).every((gain, p) => gain >= (gains[p] ?? 0))
          }
          return gains.every((gain) => gain > 0) && !isEnough(a) && !isEnough(b)
        })
        expect(trades.length).toBe(expected.length)
      }),
      { numRuns: 1000 },
    )
  })
})
