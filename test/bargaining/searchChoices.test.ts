import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sheetInDistrust } from '../../src/bargaining/distrust.ts'
import { packageOf } from '../../src/bargaining/domain.ts'
import { choiceOf, choicesOf, packOf, placesOf } from '../../src/bargaining/places.ts'
import { searchChoices } from '../../src/bargaining/searchChoices.ts'
import { placeSheet, valuationOf, worthOfChoices } from '../../src/bargaining/valuation.ts'
import { worthOf } from '../../src/bargaining/worth.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import type { IssueId, OptionId } from '../../src/terms/ids.ts'
import { toNano } from '../../src/terms/rounding.ts'
import { searchPackages } from './oracles/search.ts'
import { smallDomain } from './smallDomain.ts'

/** A small domain, some of whose options rely on trust, and a question about it. */
const asked = smallDomain({ min: 2, max: 2 }).chain((small) => {
  const places = small.issues.flatMap(({ id, options }) => options.map((option) => ({ issue: id, option })))
  const place = fc.constantFrom(...places)
  return fc.record({
    small: fc.constant(small),
    verified: fc.option(fc.constantFrom(...small.issues)),
    keeps: fc.array(fc.constantFrom(0, 0.4, 0.65, 1), { minLength: 4, maxLength: 4 }),
    distrusted: fc.array(fc.tuple(place, fc.constantFrom(1, 2.5, 0.333, 1.234567891)), { maxLength: 4 }),
    closed: fc.array(place, { maxLength: 3 }),
    needs: fc.array(
      fc.record({
        at: place,
        ways: fc.array(fc.array(place, { maxLength: 2 }), { minLength: 1, maxLength: 3 }),
      }),
      { maxLength: 4 },
    ),
    around: fc.nat(small.domain.outcomes - 1),
    cap: fc.option(fc.integer({ min: 10, max: 60 })),
    free: fc.boolean(),
    blind: fc.boolean(),
  })
})

type Asked = typeof asked extends fc.Arbitrary<infer One> ? One : never

const told = ({ small, verified, keeps, distrusted, cap }: Asked) => {
  const distrust: Record<IssueId, Record<OptionId, number>> = {}
  for (const { id } of small.issues)
    for (const [{ issue, option }, points] of distrusted)
      if (issue === id) distrust[issue] = { ...distrust[issue], [option]: points }
  const scenario = {
    issues: small.issues.map(({ id, options }) => ({
      id,
      options: options.map((option) => ({ id: option })),
      statusQuo: options[0],
      separable: false,
      holds: 1,
    })),
    rules:
      verified === null
        ? {}
        : {
            verification: {
              issue: verified.id,
              keeps: Object.fromEntries(verified.options.map((option, k) => [option, keeps[k] ?? 1])),
            },
          },
  } as unknown as Pick<Scenario, 'issues' | 'rules'>
  const [first] = small.sheets
  if (first === undefined) throw new Error('Two parties were asked for.')
  const sheet = cap === null ? first : { ...first, cap }
  return { scenario, sheet, distrust, plain: sheetInDistrust(scenario, sheet, distrust) }
}

describe('searching by place', () => {
  it('computes the worth of every text as its names do', () => {
    fc.assert(
      fc.property(asked, (question) => {
        const { scenario, sheet, distrust, plain } = told(question)
        const valuation = valuationOf(scenario, placeSheet(placesOf(scenario.issues), sheet), distrust)
        const places = placesOf(scenario.issues)
        for (let outcome = 0; outcome < question.small.domain.outcomes; outcome++) {
          const pack = packageOf(question.small.domain, outcome)
          expect(worthOfChoices(valuation, choicesOf(places, pack))).toBe(worthOf(plain, pack))
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('finds the same text as the search by names', () => {
    fc.assert(
      fc.property(asked, (question) => {
        const { small, closed, needs, around, free, blind } = question
        const { scenario, sheet, distrust, plain } = told(question)
        const [, other] = small.sheets
        const valuation = valuationOf(scenario, placeSheet(placesOf(scenario.issues), sheet), distrust)
        const places = placesOf(scenario.issues)
        const isOpen = (issue: IssueId, option: OptionId) =>
          !closed.some((one) => one.issue === issue && one.option === option)
        const least = toNano(worthOf(plain, packageOf(small.domain, around)))
        const expected = searchPackages(
          {
            sheet: plain,
            allowed: Object.fromEntries(
              small.issues.map(({ id, options }) => [id, options.filter((option) => isOpen(id, option))]),
            ),
            needs: needs.map(({ at, ways }) => ({
              ...at,
              ways: ways.map((way) => way.map(({ issue, option }) => ({ issue, options: [option] }))),
            })),
          },
          { ...(free ? {} : { least }), ...(blind ? {} : { score: other?.points ?? {} }) },
        )
        const number = (issue: IssueId) => places.issueNumbers.get(issue) ?? 0
        const found = searchChoices(
          {
            valuation,
            allowed: small.issues.map(({ id, options }) =>
              options.reduce((mask, option, choice) => (isOpen(id, option) ? mask | (1 << choice) : mask), 0),
            ),
            needs: needs.map(({ at, ways }) => ({
              issue: number(at.issue),
              option: choiceOf(places, number(at.issue), at.option),
              ways: ways.map((way) =>
                way.map(({ issue, option }) => ({
                  issue: number(issue),
                  mask: 1 << choiceOf(places, number(issue), option),
                })),
              ),
            })),
          },
          {
            least: free ? Number.NEGATIVE_INFINITY : least,
            scores: blind
              ? null
              : small.issues.flatMap(({ id, options }) => options.map((o) => other?.points[id]?.[o] ?? 0)),
          },
        )
        expect(
          found && {
            package: Object.entries(packOf(places, found.choices, found.order)),
            worth: found.worth,
            score: found.score,
          },
        ).toEqual(expected && { ...expected, package: Object.entries(expected.package) })
      }),
      { numRuns: 4000 },
    )
  })
})
