import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packageOf } from '../../src/bargaining/domain.ts'
import { worthOf } from '../../src/bargaining/worth.ts'
import type { IssueId, OptionId } from '../../src/terms/ids.ts'
import type { Package } from '../../src/terms/package.ts'
import { toNano } from '../../src/terms/rounding.ts'
import { bestPackage, type Found, type SearchSpace, searchPackages, type Wish } from './oracles/search.ts'
import { type SmallDomain, smallDomain } from './smallDomain.ts'

const scoreOf = (pack: Package, score: Wish['score']): number =>
  toNano(
    (Object.entries(pack) as [IssueId, OptionId][]).reduce(
      (sum, [issue, option]) => sum + (score?.[issue]?.[option] ?? 0),
      0,
    ),
  )

const isOpen = (space: SearchSpace, pack: Package): boolean =>
  (Object.entries(pack) as [IssueId, OptionId][]).every(([issue, option]) =>
    space.fixed?.[issue] === undefined
      ? space.allowed[issue]?.includes(option) === true
      : space.fixed[issue] === option,
  ) &&
  (space.needs ?? []).every(
    (need) =>
      pack[need.issue] !== need.option ||
      need.ways.some((way) =>
        way.every(({ issue, options }) => {
          const stands = pack[issue]
          return stands !== undefined && options.includes(stands)
        }),
      ),
  )

const exhaustive = (
  { domain }: SmallDomain,
  space: SearchSpace,
  wish: Wish,
): Omit<Found, 'package'> | null => {
  let best: Omit<Found, 'package'> | null = null
  for (let outcome = 0; outcome < domain.outcomes; outcome++) {
    const pack = packageOf(domain, outcome)
    if (!isOpen(space, pack)) continue
    const found = { worth: worthOf(space.sheet, pack, space.discounts), score: scoreOf(pack, wish.score) }
    if (found.worth < (wish.least ?? -Infinity) || found.worth > (wish.most ?? Infinity)) continue
    if (!best || found.score > best.score || (found.score === best.score && found.worth > best.worth))
      best = found
  }
  return best
}

/** A domain of two parties, a part of whose options the first may use, and what it wishes for. */
const asked = smallDomain({ min: 2, max: 2 }).chain((small) => {
  const places = small.issues.flatMap(({ id, options }) => options.map((option) => ({ issue: id, option })))
  const place = fc.constantFrom(...places)
  return fc.record({
    small: fc.constant(small),
    closed: fc.array(place, { maxLength: 3 }),
    fixed: fc.option(place),
    needs: fc.array(
      fc.record({
        at: place,
        ways: fc.array(fc.array(place, { minLength: 1, maxLength: 2 }), { maxLength: 3 }),
      }),
      { maxLength: 4 },
    ),
    discounted: fc.array(fc.tuple(place, fc.nat(3)), { maxLength: 2 }),
    around: fc.nat(small.domain.outcomes - 1),
    slack: fc.option(fc.nat(6)),
    free: fc.boolean(),
    blind: fc.boolean(),
  })
})

describe('searching for a package', () => {
  it('finds what an exhaustive search finds', () => {
    fc.assert(
      fc.property(asked, ({ small, closed, fixed, needs, discounted, around, slack, free, blind }) => {
        const [own, other] = small.sheets
        if (!own || !other) throw new Error('Two parties were asked for.')
        const discounts: Record<IssueId, Record<OptionId, number>> = {}
        for (const [{ issue, option }, points] of discounted)
          discounts[issue] = { ...discounts[issue], [option]: points }
        const space: SearchSpace = {
          sheet: own,
          discounts,
          allowed: Object.fromEntries(
            small.issues.map(({ id, options }) => [
              id,
              options.filter((option) => !closed.some((one) => one.issue === id && one.option === option)),
            ]),
          ),
          fixed: fixed ? { [fixed.issue]: fixed.option } : {},
          needs: needs.map(({ at, ways }) => ({
            ...at,
            ways: ways.map(([first, second]) =>
              first === undefined || second === undefined || first.issue !== second.issue
                ? [first, second].flatMap((one) => (one ? [{ issue: one.issue, options: [one.option] }] : []))
                : [{ issue: first.issue, options: [first.option, second.option] }],
            ),
          })),
        }
        const least = toNano(worthOf(own, packageOf(small.domain, around), discounts))
        const wish: Wish = {
          ...(free ? {} : { least }),
          ...(slack === null ? {} : { most: least + slack }),
          ...(blind ? {} : { score: other.points }),
        }
        const found = searchPackages(space, wish)
        const expected = exhaustive(small, space, wish)
        expect(found && { worth: found.worth, score: found.score }).toEqual(expected)
        if (!found) return
        expect(isOpen(space, found.package)).toBe(true)
        expect(worthOf(own, found.package, discounts)).toBe(found.worth)
        expect(scoreOf(found.package, wish.score)).toBe(found.score)
      }),
      { numRuns: 4000 },
    )
  })

  const issue = (id: string) => id as IssueId
  const option = (id: string) => id as OptionId
  const sheet = {
    party: 'north' as never,
    points: { wall: { stands: 30, gate: 21 }, water: { even: 30, none: 10 } },
    weights: {},
    linkages: [],
    reservationValue: 55,
  }

  it('says that there is none when an issue has nothing left to choose', () => {
    expect(
      bestPackage({ sheet, allowed: { [issue('wall')]: [], [issue('water')]: [option('even')] } }),
    ).toBeNull()
  })

  it('uses an option that waits for another only together with it', () => {
    const space: SearchSpace = {
      sheet,
      allowed: { [issue('wall')]: [option('stands'), option('gate')] },
      fixed: { [issue('water')]: option('none') },
      needs: [
        {
          issue: issue('wall'),
          option: option('stands'),
          ways: [[{ issue: issue('water'), options: [option('even')] }]],
        },
      ],
    }
    expect(bestPackage(space)?.package).toEqual({ water: 'none', wall: 'gate' })
  })

  it('takes any of the ways that open an option', () => {
    const space: SearchSpace = {
      sheet,
      allowed: { [issue('wall')]: [option('stands'), option('gate')] },
      fixed: { [issue('water')]: option('none') },
      needs: [
        {
          issue: issue('wall'),
          option: option('stands'),
          ways: [
            [{ issue: issue('water'), options: [option('even')] }],
            [{ issue: issue('water'), options: [option('none')] }],
          ],
        },
      ],
    }
    expect(bestPackage(space)?.package).toEqual({ water: 'none', wall: 'stands' })
  })
})
