/** Cases that need more outcomes than the small domains have: pruned blocks, guessed strong outcomes, a full buffer. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { generatedParts } from '../../bench/domains.ts'
import { domainFrom } from '../../src/bargaining/domain.ts'
import { frontierOf } from '../../src/bargaining/frontier.ts'
import type { Sheet } from '../../src/bargaining/sheet.ts'
import { crossedOutcomes, worthsOfPrincipals } from '../../src/bargaining/worths.ts'
import type { IssueId, OptionId } from '../../src/terms/ids.ts'
import { frontierBySum, pointsOf } from './plainly.ts'
import { buildDomain, issueName, optionName, partyName, smallDomain } from './smallDomain.ts'

describe('the frontier of a larger space', () => {
  it('equals the undominated points of a plain sort, with linkages, red lines and caps', () => {
    const larger = smallDomain(
      { min: 1, max: 5 },
      { issues: { min: 5, max: 6 }, options: { min: 2, max: 5 } },
    )
    fc.assert(
      fc.property(larger, ({ domain }) => {
        expect(pointsOf(frontierOf(domain))).toEqual(
          frontierBySum(worthsOfPrincipals(domain), crossedOutcomes(domain)),
        )
      }),
      { numRuns: 200 },
    )
  })

  it.each([2, 3, 4])(
    'is so for %i opposed parties whose red lines take away what a weighting would choose',
    (parties) => {
      const parts = generatedParts({ seed: parties, sizes: [6, 5, 5, 5, 5, 5], parties })
      const domain = domainFrom({
        ...parts,
        crossed: (issue, option) => ['issue-1/option-2', 'issue-3/option-5'].includes(`${issue}/${option}`),
      })
      expect(pointsOf(frontierOf(domain))).toEqual(
        frontierBySum(worthsOfPrincipals(domain), crossedOutcomes(domain)),
      )
    },
  )

  it('is empty where an issue has no option inside the red lines', () => {
    const parts = generatedParts({ seed: 1, sizes: [6, 6, 6, 6], parties: 2 })
    expect(frontierOf(domainFrom({ ...parts, crossed: (issue) => issue === 'issue-2' }))).toEqual([])
  })

  it('contains every point where each gain is another’s loss, with all outcomes under their point', () => {
    const digits = 5
    const base = 8
    const issues = Array.from({ length: digits + 1 }, (_, i) => ({
      id: issueName(i),
      options: Array.from({ length: i === digits ? 3 : base }, (_, o) => optionName(o)),
    }))
    const sheet = (sign: number, party: number): Sheet => ({
      party: partyName(party),
      points: Object.fromEntries(
        issues.map(({ id, options }, i): [IssueId, Record<OptionId, number>] => [
          id,
          Object.fromEntries(options.map((option, o) => [option, i === digits ? 1 : sign * o * base ** i])),
        ]),
      ),
      weights: {},
      linkages: [],
      reservationValue: 0,
    })
    const frontier = frontierOf(buildDomain(issues, [sheet(1, 0), sheet(-1, 1)], new Set()))
    expect(frontier.length).toBe(base ** digits)
    expect(new Set(frontier.map(({ outcomes }) => outcomes.length))).toEqual(new Set([3]))
    const outcomes = frontier.flatMap((point) => point.outcomes)
    expect(new Set(outcomes).size).toBe(3 * base ** digits)
    expect(frontier[0]?.worths).toEqual([base ** digits, 2 - base ** digits])
  })
})
