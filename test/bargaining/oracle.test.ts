/** The fast mathematics against the slow: every answer again by enumeration, package by package. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { outcomeOf, packageOf } from '../../src/bargaining/domain.ts'
import { frontierOf, type WorthPoint } from '../../src/bargaining/frontier.ts'
import { solutionsOf } from '../../src/bargaining/solutions.ts'
import { missedTrades } from '../../src/bargaining/trades.ts'
import { worthOf } from '../../src/bargaining/worth.ts'
import { byWorth, worthsOf } from '../../src/bargaining/worths.ts'
import { zoneOf } from '../../src/bargaining/zone.ts'
import { toNano } from '../../src/terms/rounding.ts'
import { buildDomain, type Listed, listOutcomes, type SmallDomain, smallDomain } from './smallDomain.ts'

const anyDomain = smallDomain({ min: 2, max: 4 })

const rationalIn = (small: SmallDomain): Listed[] =>
  listOutcomes(small).filter(
    ({ worths, crosses }) => !crosses && worths.every((worth, p) => worth >= toNano(small.noDeal[p] ?? 0)),
  )

const betters = (a: readonly number[], b: readonly number[]): boolean =>
  a.every((worth, p) => worth >= (b[p] ?? 0)) && a.some((worth, p) => worth > (b[p] ?? 0))

/** Points as sets, whatever the order. */
const asMap = (points: readonly WorthPoint[]): Map<string, number[]> =>
  new Map(points.map(({ worths, outcomes }) => [worths.join(), [...outcomes].sort((a, b) => a - b)]))

const gather = (listed: readonly Listed[]): Map<string, number[]> => {
  const points = new Map<string, number[]>()
  for (const { worths, outcome } of listed)
    points.set(worths.join(), [...(points.get(worths.join()) ?? []), outcome])
  return points
}

const bestBy = (
  listed: readonly Listed[],
  isBetter: (a: Listed, b: Listed) => boolean,
): Map<string, number[]> => gather(listed.filter((one) => !listed.some((other) => isBetter(other, one))))

const isLexGreater = (a: readonly number[], b: readonly number[]): boolean => {
  const at = a.findIndex((value, k) => value !== b[k])
  return at >= 0 && (a[at] ?? 0) > (b[at] ?? 0)
}

describe('the compiled domain', () => {
  it('reckons every outcome as worthOf does, package by package', () => {
    fc.assert(
      fc.property(anyDomain, (small) => {
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
  it('find the zone that enumeration finds', () => {
    fc.assert(
      fc.property(anyDomain, (small) => {
        expect([...zoneOf(small.domain, small.noDeal).outcomes]).toEqual(
          rationalIn(small).map(({ outcome }) => outcome),
        )
      }),
      { numRuns: 1000 },
    )
  })

  it('find the frontier that comparing all pairs finds', () => {
    fc.assert(
      fc.property(anyDomain, (small) => {
        const listed = listOutcomes(small).filter(({ crosses }) => !crosses)
        const slow = listed.filter(({ worths }) => !listed.some((other) => betters(other.worths, worths)))
        const frontier = frontierOf(small.domain)
        expect(asMap(frontier)).toEqual(gather(slow))
        expect(frontier.map(({ worths }) => worths)).toEqual(
          [...frontier.map(({ worths }) => worths)].sort((a, b) => (isLexGreater(a, b) ? -1 : 1)),
        )
      }),
      { numRuns: 2000 },
    )
  })

  it('find the solution points that enumeration over the zone finds, ties and all', () => {
    fc.assert(
      fc.property(anyDomain, (small) => {
        const listed = rationalIn(small)
        const found = solutionsOf(small.domain, small.noDeal)
        if (listed.length === 0) {
          expect(found).toBeNull()
          return
        }
        const gains = ({ worths }: Listed): number[] =>
          worths.map((worth, p) => toNano(worth - toNano(small.noDeal[p] ?? 0)))
        const ideal = small.noDeal.map((_, p) => Math.max(...listed.map(({ worths }) => worths[p] ?? 0)))
        const sorted = (values: number[]): number[] => values.map(toNano).sort((a, b) => a - b)
        // The log of the product, as the solution is defined: thirds make products that differ in the tenth decimal.
        const product = (one: Listed): number[] => {
          const gained = sorted(gains(one)).filter((gain) => gain > 0)
          return [gained.length, toNano(gained.reduce((all, gain) => all + Math.log(gain), 0))]
        }
        const shares = (one: Listed): number[] =>
          gains(one).map((gain, p) => {
            const range = (ideal[p] ?? 0) - toNano(small.noDeal[p] ?? 0)
            return range > 1e-10 ? gain / range : 0
          })
        expect(found?.ideal).toEqual(ideal)
        expect(found && asMap(found.nash)).toEqual(
          bestBy(listed, (a, b) => isLexGreater(product(a), product(b))),
        )
        expect(found && asMap(found.egalitarian)).toEqual(
          bestBy(listed, (a, b) => isLexGreater(sorted(gains(a)), sorted(gains(b)))),
        )
        expect(found && asMap(found.kalaiSmorodinsky)).toEqual(
          bestBy(listed, (a, b) => isLexGreater(sorted(shares(a)), sorted(shares(b)))),
        )
        const sum = ({ worths }: Listed): number => toNano(worths.reduce((all, worth) => all + worth, 0))
        expect(found && asMap(found.utilitarian)).toEqual(bestBy(listed, (a, b) => sum(a) > sum(b)))
      }),
      { numRuns: 2000 },
    )
  })

  it('mirror when the principals change places', () => {
    fc.assert(
      fc.property(smallDomain({ min: 2, max: 2 }), (small) => {
        const turned = buildDomain(small.issues, [...small.sheets].reverse(), small.crossed)
        const mirror = (points: readonly WorthPoint[] | undefined) =>
          points && asMap(points.map(({ worths, outcomes }) => ({ worths: [...worths].reverse(), outcomes })))
        const noDeal = [...small.noDeal].reverse()
        expect(asMap(frontierOf(turned))).toEqual(mirror(frontierOf(small.domain)))
        const [here, there] = [solutionsOf(small.domain, small.noDeal), solutionsOf(turned, noDeal)]
        for (const name of ['nash', 'kalaiSmorodinsky', 'egalitarian', 'utilitarian'] as const)
          expect(there && asMap(there[name])).toEqual(here && mirror(here[name]))
      }),
      { numRuns: 1000 },
    )
  })
})

describe('missed trades', () => {
  it('leave every principal better off by what they say, inside all red lines, and none is missed', () => {
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
