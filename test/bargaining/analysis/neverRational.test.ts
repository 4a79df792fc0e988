import fc from 'fast-check'
import { expect, test } from 'vitest'
import { analyse } from '../../../src/bargaining/analysis/analyse.ts'
import { findingsOf } from '../../../src/bargaining/analysis/findings.ts'
import { neverRationalOptions } from '../../../src/bargaining/analysis/neverRational.ts'
import { solveAll } from '../../../src/bargaining/analysis/solveAll.ts'
import { type SolvedReading, solveReading } from '../../../src/bargaining/analysis/solvedReading.ts'
import { solveLarge } from '../../../src/bargaining/large/solveLarge.ts'
import type { ReadingId } from '../../../src/terms/ids.ts'
import { tinyScenario } from '../../fixtures/tinyScenario.ts'
import { set } from '../../scenario/editing.ts'
import { zonePlainly } from '../plainly.ts'
import { listOutcomes, type SmallDomain, smallDomain } from '../smallDomain.ts'

const plain = 'plain' as ReadingId
const codesOf = (list: readonly { readonly code: string }[]) => list.map(({ code }) => code)

test('the well: options in no text of the zone are listed once, in the analysis, and are no finding', () => {
  const scenario = tinyScenario()
  expect(analyse(scenario, plain).warnings.filter(({ code }) => code === 'never-rational')).toEqual([
    {
      code: 'never-rational',
      message:
        'Inside all red lines, and in no text of the zone: water/unshared, water/south-first, wall/stands.',
    },
  ])
  expect(codesOf(findingsOf(scenario, [solveReading(scenario, plain)]))).not.toContain('never-rational')
})

test('where the zone is empty no options are listed', () => {
  const { warnings } = analyse(tinyScenario(set('/parties/0/walkAway/reservationValue', 99)), plain)
  expect(codesOf(warnings)).toContain('no-zone')
  expect(codesOf(warnings)).not.toContain('never-rational')
})

/** A scenario of the domain's issues, of which no mandate and nothing separable is asked for here. */
const solvedAs = ({ domain, noDeal }: SmallDomain, of: typeof solveAll): SolvedReading => {
  const tiny = tinyScenario()
  const parties = domain.parties.flatMap(({ id }) =>
    tiny.parties.slice(0, 1).map((party) => ({ ...party, id, mandate: {}, redLines: [] })),
  )
  const scenario = { ...tiny, issues: [], parties, rounds: [] }
  return { reading: plain, domain, noDeals: noDeal, ...of(scenario, domain, noDeal) }
}

test('they are those that no text of the zone has, one by one', () => {
  fc.assert(
    fc.property(smallDomain({ min: 2, max: 4 }), (small) => {
      const zone = zonePlainly(listOutcomes(small), small)
      const expected = small.issues.flatMap(({ id, options }) =>
        options
          .filter((option) => !small.crossed.has(`${id}/${option}`))
          .filter((option) => zone.length > 0 && zone.every(({ package: pack }) => pack[id] !== option))
          .map((option) => ({ issue: id, option })),
      )
      expect(neverRationalOptions(solvedAs(small, solveAll))).toEqual(expected)
    }),
    { numRuns: 500 },
  )
})

test('in a space treated as too large, drawn and found texts decide', () => {
  fc.assert(
    fc.property(smallDomain({ min: 2, max: 3 }), (small) => {
      const all = neverRationalOptions(solvedAs(small, solveAll))
      expect(neverRationalOptions(solvedAs(small, solveLarge))).toEqual(all)
    }),
    { numRuns: 5 },
  )
})
