/** Who decides, where not all principals must consent: the fast zone, frontier and solutions against enumeration. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { afterSealing } from '../../src/bargaining/afterSealing.ts'
import { compileDomain, consensusOf, domainFrom } from '../../src/bargaining/domain.ts'
import { frontierOf } from '../../src/bargaining/frontier.ts'
import { isReachableIn } from '../../src/bargaining/reachable.ts'
import { solutionsOf } from '../../src/bargaining/solutions.ts'
import { coalitionsIn, zoneOf, zoneSize } from '../../src/bargaining/zone.ts'
import { isDeciding } from '../../src/scenario/decision.ts'
import type { ReadingId } from '../../src/terms/ids.ts'
import { toNano } from '../../src/terms/rounding.ts'
import { withEast } from '../fixtures/threePrincipals.ts'
import { type Change, tinyScenario } from '../fixtures/tinyScenario.ts'
import { frontierPlainly, pointsOf, solutionsPlainly } from './plainly.ts'
import { type Listed, listOutcomes, partyName, type SmallDomain, smallDomain } from './smallDomain.ts'

interface Voted {
  readonly small: SmallDomain
  readonly atLeast: number
  readonly always: readonly number[]
  /** By principal `issue/option` that it never allows, and by option the principal whose consent it needs anyway. */
  readonly lines: readonly ReadonlySet<string>[]
  readonly needs: ReadonlyMap<string, number>
}

const anyVote = smallDomain({ min: 2, max: 8 }).chain((small): fc.Arbitrary<Voted> => {
  const places = small.issues.flatMap(({ id, options }) => options.map((option) => `${id}/${option}`))
  const count = small.sheets.length
  return fc
    .record({
      atLeast: fc.integer({ min: 1, max: count }),
      always: fc.array(fc.nat(count - 1), { maxLength: 2 }),
      lines: fc.array(fc.array(fc.nat(places.length - 1), { maxLength: 2 }), {
        minLength: count,
        maxLength: count,
      }),
      needs: fc.array(fc.tuple(fc.nat(places.length - 1), fc.nat(count - 1)), { maxLength: 2 }),
    })
    .map(({ atLeast, always, lines, needs }) => ({
      small,
      atLeast,
      always,
      lines: lines.map((own) => new Set(own.map((place) => places[place] ?? ''))),
      needs: new Map(needs.map(([place, party]) => [places[place] ?? '', party])),
    }))
})

const domainOf = ({ small, atLeast, always, lines, needs }: Voted) => {
  const of = (party: string): number => small.sheets.findIndex((sheet) => sheet.party === party)
  return domainFrom({
    issues: small.issues,
    sheets: small.sheets,
    principals: small.sheets.map(({ party }) => party),
    crossed: (issue, option) => small.crossed.has(`${issue}/${option}`),
    votes: {
      isDeciding: (coalition) => isDeciding({ atLeast, always: always.map(partyName) }, coalition),
      crosses: (party, issue, option) => lines[of(party)]?.has(`${issue}/${option}`) === true,
      needs: (party, issue, option) => needs.get(`${issue}/${option}`) === of(party),
    },
  })
}

/** Every coalition tried, one after the other. */
const decidedBy = (
  { small, atLeast, always, lines, needs }: Voted,
  outcome: Listed,
  isWilling: (principal: number) => boolean,
): boolean => {
  const names = Object.entries(outcome.package).map(([issue, option]) => `${issue}/${option}`)
  if (outcome.crosses) return false
  for (let bits = 0; bits < 1 << small.sheets.length; bits++) {
    const coalition = [...small.sheets.keys()].filter((p) => (bits >> p) % 2 === 1)
    if (coalition.length < atLeast || always.some((p) => !coalition.includes(p))) continue
    if (names.some((name) => needs.has(name) && !coalition.includes(needs.get(name) ?? -1))) continue
    if (coalition.some((p) => names.some((name) => lines[p]?.has(name)) || !isWilling(p))) continue
    return true
  }
  return false
}

describe('where not all principals must consent', () => {
  it('zone, frontier and solutions are those of trying every coalition on every outcome', () => {
    const met = { zone: 0, outvoted: 0, barred: 0, solved: 0 }
    fc.assert(
      fc.property(anyVote, (voted) => {
        const { small, lines } = voted
        const domain = domainOf(voted)
        const floors = small.noDeal.map(toNano)
        const listed = listOutcomes(small)
        const gives = (one: Listed, p: number): boolean => (one.worths[p] ?? 0) >= (floors[p] ?? 0)

        const zone = listed.filter((one) => decidedBy(voted, one, (p) => gives(one, p)))
        expect([...zoneOf(domain, small.noDeal).outcomes]).toEqual(zone.map(({ outcome }) => outcome))
        expect(zoneSize(domain, small.noDeal)).toBe(zone.length)

        const allowed = listed.map((one) => ({ ...one, crosses: !decidedBy(voted, one, () => true) }))
        expect(pointsOf(frontierOf(domain))).toEqual(frontierPlainly(allowed))

        const isOpenToAll = (one: Listed): boolean =>
          !one.crosses &&
          !lines.some((own) =>
            Object.entries(one.package).some(([issue, option]) => own.has(`${issue}/${option}`)),
          )
        const forAll = listed.filter((one) => isOpenToAll(one) && floors.every((_, p) => gives(one, p)))
        const found = solutionsOf(domain, small.noDeal)
        expect(zoneSize(consensusOf(domain), small.noDeal)).toBe(forAll.length)
        if (found === null) expect(forAll).toEqual([])
        else {
          const plain = solutionsPlainly(forAll, small)
          expect(found.ideal).toEqual(plain.ideal)
          expect(pointsOf(found.nash)).toEqual(plain.nash)
          expect(pointsOf(found.egalitarian)).toEqual(plain.egalitarian)
          expect(pointsOf(found.utilitarian)).toEqual(plain.utilitarian)
        }
        if (zone.length > 0) met.zone++
        if (zone.length > forAll.length) met.outvoted++
        if (allowed.some(({ crosses }) => crosses)) met.barred++
        if (found !== null) met.solved++
      }),
      { numRuns: 10_000, seed: 9 },
    )
    for (const times of Object.values(met)) expect(times).toBeGreaterThan(2000)
  }, 300_000)

  it('a coalition has the outcomes that each of its members would have, and everybody else whose consent they need', () => {
    fc.assert(
      fc.property(anyVote, (voted) => {
        const { small } = voted
        const domain = domainOf(voted)
        const floors = small.noDeal.map(toNano)
        const coalitions = coalitionsIn(domain, small.noDeal)
        for (const { members, outcomes } of coalitions) {
          const own = listOutcomes(small).filter((one) => {
            const needed = Object.entries(one.package).flatMap(
              ([issue, option]) => voted.needs.get(`${issue}/${option}`) ?? [],
            )
            const all = [...members, ...needed]
            return all.every(
              (p) =>
                !one.crosses &&
                (one.worths[p] ?? 0) >= (floors[p] ?? 0) &&
                !Object.entries(one.package).some(([issue, option]) =>
                  voted.lines[p]?.has(`${issue}/${option}`),
                ),
            )
          })
          expect(outcomes).toBe(own.length)
        }
      }),
      { numRuns: 500, seed: 9 },
    )
  })
})

describe('a majority of three villages', () => {
  const majority: Change = (file) => {
    withEast(file)
    file.decision = { atLeast: 2 }
  }
  const figures = (...changes: readonly Change[]) => {
    const scenario = tinyScenario(majority, ...changes)
    const domain = compileDomain(scenario, 'plain' as ReadingId)
    const noDeals = [55, 40, 45]
    const { outcomes } = zoneOf(domain, noDeals)
    return {
      zone: outcomes.length,
      forAll: zoneSize(consensusOf(domain), noDeals),
      reached: outcomes.filter(isReachableIn(scenario, domain, noDeals)).length,
      sealing: afterSealing(scenario, domain, noDeals),
    }
  }

  it('has more texts than all three would sign, and no fewer are in reach', () => {
    const { zone, forAll, reached } = figures()
    expect(zone).toBeGreaterThan(forAll)
    expect(reached).toBeLessThanOrEqual(zone)
    expect(reached).toBeGreaterThan(0)
  })

  it('with everybody’s consent required has the zone of unanimity', () => {
    const plain = figures((file) => {
      file.decision = {}
    })
    const written = figures((file) => {
      file.decision = { atLeast: 3 }
    })
    expect(written).toEqual(plain)
    expect(plain.zone).toBe(plain.forAll)
  })

  it('cannot decide against a veto', () => {
    const { zone } = figures()
    const vetoed = figures((file) => {
      file.decision = { atLeast: 2, always: ['north'] }
    })
    expect(vetoed.zone).toBeLessThan(zone)
  })

  it('needs for the whole what one issue needs', () => {
    const { zone } = figures((file) => {
      file.decision = { atLeast: 2, issues: { wall: { atLeast: 3 } } }
    })
    expect(zone).toBe(figures().forAll)
  })
})
