/** A space whose frontier is thinned out and whose zone is not counted: what was not found may exist all the same. */
import { describe, expect, it } from 'vitest'
import { findingsOf } from '../../../src/bargaining/analysis/findings.ts'
import type { SolvedReading } from '../../../src/bargaining/analysis/solvedReading.ts'
import { compileDomain } from '../../../src/bargaining/domain.ts'
import { bestSums } from '../../../src/bargaining/large/bestSums.ts'
import { solveLarge } from '../../../src/bargaining/large/solveLarge.ts'
import { worthOfOutcome } from '../../../src/bargaining/worthOfChoices.ts'
import { chance } from '../../../src/terms/chance.ts'
import type { ReadingId } from '../../../src/terms/ids.ts'
import { type Change, type TinyFile, tinyScenario } from '../../fixtures/tinyScenario.ts'

const PLOTS = 7
const SHARES = 10
const assumed = { basis: 'assumed', because: 'Drawn at random.' } as const

const addPlot = (file: TinyFile, plot: number, worthOf: (party: number, share: number) => number): void => {
  const id = `plot-${plot}`
  const options = Array.from({ length: SHARES }, (_, n) => `share-${n}`)
  const [water] = file.issues
  if (water === undefined) throw new Error('The tiny scenario has no issue.')
  const texts = options.map((one) => ({ id: one, label: one, short: one, treaty: one }))
  file.issues.push({ ...water, id, label: `Plot ${plot}`, statusQuo: 'share-0', options: texts, ...assumed })
  for (const [p, party] of file.parties.entries()) {
    const values = Object.fromEntries(options.map((one, n) => [one, worthOf(p, n)]))
    party.positions[id] = { weight: 10, opening: 'share-0', values, demand: 'It asks for all.', ...assumed }
  }
  for (const round of file.rounds) round.agenda.push(id)
}

/** Four villages that share out seven plots in ten ways each; the well, the path and the wall are worth nothing. */
const sharing =
  (worthOf: (plot: number, party: number, share: number) => number): Change =>
  (file) => {
    const [north] = file.parties
    if (north === undefined) throw new Error('The tiny scenario has no party.')
    file.parties.push({ ...structuredClone(north), id: 'east' }, { ...structuredClone(north), id: 'west' })
    for (const party of file.parties) {
      Object.assign(party, { linkages: [], redLines: [], mandate: {} })
      for (const position of Object.values(party.positions)) position.weight = 0
    }
    for (let plot = 0; plot < PLOTS; plot++)
      addPlot(file, plot, (party, share) => worthOf(plot, party, share))
  }

const plain = 'plain' as ReadingId
/** Of the vectors that a step of the merging has, so few are kept that most texts have none of just their worth. */
const KEPT = 200

const solvedAt = (scenario: ReturnType<typeof tinyScenario>, noDeals: readonly number[]): SolvedReading => {
  const domain = compileDomain(scenario, plain)
  return { reading: plain, domain, noDeals, ...solveLarge(scenario, domain, noDeals, KEPT) }
}

describe('a zone of which nothing is found', () => {
  // What one gets another loses: every text lies on the frontier, and is alone in the zone of walk-aways worth just it.
  const cut = (plot: number, party: number, share: number): number => {
    const cuts = [0, 1, 2]
      .map((k) => Math.round(1e5 * chance(3, 'cut', plot, share, k)) / 1e3)
      .sort((a, b) => a - b)
    return (cuts[party] ?? 100) - (cuts[party - 1] ?? 0)
  }
  const scenario = tinyScenario(sharing(cut))
  const domain = compileDomain(scenario, plain)
  const text = domain.issues.map(({ options }, issue) =>
    Math.floor(chance(5, 'text', issue) * options.length),
  )
  const noDeals = domain.principals.map((party) => worthOfOutcome(domain, party, text))
  const solved = solvedAt(scenario, noDeals)

  it('is not reported as empty', () => {
    expect(solved).toMatchObject({ zone: 0, isZoneCounted: false, solutions: null })
    expect(findingsOf(scenario, [solved]).map(({ code }) => code)).not.toContain('no-zone')
  })

  it('is reported as empty where the frontier proves it, though thinned out', () => {
    const proven = solvedAt(
      scenario,
      noDeals.map((noDeal) => noDeal + 60),
    )
    expect(proven).toMatchObject({ zone: 0, isZoneCounted: true, solutions: null })
    expect(findingsOf(scenario, [proven]).map(({ code }) => code)).toContain('no-zone')
  })

  it('is not said to depend on a promise while a dropped text might do without', () => {
    const promised = tinyScenario(sharing(cut), (file) => {
      file.inducements = file.parties.map(({ id }) => ({
        id: `pump-${id}`,
        label: 'A pump',
        text: 'A pump.',
        by: 'north',
        to: id,
        worth: 2,
        ...assumed,
      }))
    })
    const found = findingsOf(promised, [{ ...solved, zone: 0, isZoneCounted: true }])
    expect(found.map(({ code }) => code)).toContain('no-zone')
    expect(found.map(({ code }) => code)).not.toContain('zone-on-one-promise')
  })
})

it('takes a text of the zone that only the search for the best sum finds as a solution', () => {
  const drawn = (plot: number, party: number, share: number) =>
    Math.floor(101 * chance(7, plot, 'share', party, share))
  const scenario = tinyScenario(sharing(drawn))
  const domain = compileDomain(scenario, plain)
  const [best] = bestSums(domain, [0, 0, 0, 0]).points
  const solved = solvedAt(scenario, best?.worths ?? [])
  expect(solved.frontier.map(({ worths }) => worths)).not.toContainEqual(best?.worths)
  for (const solution of ['nash', 'kalaiSmorodinsky', 'egalitarian', 'utilitarian'] as const)
    expect(solved.solutions?.[solution].map(({ worths }) => worths)).toEqual([best?.worths])
  expect(solved.zone).toBeGreaterThan(0)
})
