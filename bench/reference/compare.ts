/** A published domain as Parley computes it, against the values given for it. Worth is 0 to 100 here and 0 to 1 there. */
import { compileDomain, type Domain } from '../../src/bargaining/domain.ts'
import { frontierOf, type WorthPoint } from '../../src/bargaining/frontier.ts'
import { oppositionOf } from '../../src/bargaining/opposition.ts'
import { sheetOf } from '../../src/bargaining/sheetOf.ts'
import { solutionsOf } from '../../src/bargaining/solutions.ts'
import { worthsOfPrincipals } from '../../src/bargaining/worths.ts'
import { zoneSize } from '../../src/bargaining/zone.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import type { Reference, Vector } from './given.ts'
import { type Row, sets, vectors } from './row.ts'

const scaled = (points: readonly WorthPoint[]): Vector[] =>
  points.map(({ worths }) => worths.map((worth) => worth / 100))

const countsOf = (domain: Domain, noDeals: Vector, reference: Reference): Row[] => {
  const frontier = frontierOf(domain)
  const rational = frontier.filter(({ worths }) => worths.every((worth, p) => worth >= (noDeals[p] ?? 0)))
  const outcomes = frontier.reduce((sum, point) => sum + point.outcomes.length, 0)
  return [
    vectors('outcomes', [domain.outcomes], [reference.n_outcomes]),
    vectors('options by issue', [...domain.sizes], reference.issue_sizes),
    vectors('rational outcomes', [zoneSize(domain, noDeals)], [reference.rational_outcomes]),
    vectors('frontier points', [frontier.length], [reference.pareto_points]),
    vectors('frontier outcomes', [outcomes], [reference.pareto_outcomes]),
    vectors('rational frontier points', [rational.length], [reference.pareto_points_rational]),
    ...(reference.pareto ? [sets('the frontier', scaled(frontier), reference.pareto)] : []),
  ]
}

const solutionsIn = (domain: Domain, noDeals: Vector, reference: Reference): Row[] => {
  const solutions = solutionsOf(domain, noDeals)
  const { nash, egalitarian, ks_ideal_rational: ks, max_welfare_rational: welfare } = reference
  const first = (
    points: readonly WorthPoint[] | undefined,
    meritOf: (gains: Vector, worths: Vector) => number,
  ) => {
    const worths = points?.[0]?.worths.map((worth) => worth / 100)
    return worths
      ? [
          meritOf(
            worths.map((worth, p) => worth - (noDeals[p] ?? 0) / 100),
            worths,
          ),
        ]
      : null
  }
  const one = (value: number | null | undefined): Vector | null =>
    typeof value === 'number' ? [value] : null
  const ideal = solutions?.ideal.map((worth) => worth / 100) ?? null
  const least = (numbers: Vector): number => Math.min(...numbers)
  return [
    sets('Nash', scaled(solutions?.nash ?? []), nash?.points ?? []),
    vectors(
      'its product',
      first(solutions?.nash, (gains) => gains.reduce((all, gain) => all * gain, 1)),
      one(nash?.product),
    ),
    vectors('ideal', ideal, ks?.ideal),
    sets('Kalai–Smorodinsky', scaled(solutions?.kalaiSmorodinsky ?? []), ks?.maxmin_points ?? [], true),
    vectors(
      'its least share',
      first(solutions?.kalaiSmorodinsky, (gains) =>
        least(gains.map((gain, p) => gain / ((ideal?.[p] ?? 0) - (noDeals[p] ?? 0) / 100))),
      ),
      one(ks?.maxmin_ratio),
    ),
    sets('egalitarian', scaled(solutions?.egalitarian ?? []), egalitarian?.points ?? [], true),
    vectors('its least gain', first(solutions?.egalitarian, least), one(egalitarian?.min_gain)),
    sets('utilitarian', scaled(solutions?.utilitarian ?? []), welfare?.points ?? []),
    vectors(
      'its sum',
      first(solutions?.utilitarian, (_, worths) => worths.reduce((all, worth) => all + worth, 0)),
      one(welfare?.sum),
    ),
    vectors('opposition', one(oppositionOf(domain, noDeals)), one(reference.opposition_min_dist_to_ideal)),
  ]
}

export const rowsOf = (scenario: Scenario, reference: Reference): Row[] => {
  const reading = scenario.readings[0]?.id
  if (reading === undefined) throw new Error('An imported scenario has a reading.')
  const domain = compileDomain(scenario, reading)
  const sheets = scenario.parties.map(({ id }) => sheetOf(scenario, reading, id))
  const noDeals = sheets.map(({ reservationValue }) => reservationValue)
  const worths = worthsOfPrincipals(domain)
  const extreme = (pick: (a: number, b: number) => number): Vector =>
    worths.map((own) => own.reduce((most, worth) => pick(most, worth)) / 100)
  return [
    vectors(
      'weights’ sums',
      sheets.map(({ weights }) => Object.values(weights).reduce((all, one) => all + one, 0) / 100),
      reference.weight_sums,
    ),
    vectors(
      'reservation values',
      noDeals.map((value) => value / 100),
      reference.reservation,
    ),
    vectors('least worths', extreme(Math.min), reference.u_min),
    vectors('highest worths', extreme(Math.max), reference.u_max),
    ...countsOf(domain, noDeals, reference),
    ...solutionsIn(domain, noDeals, reference),
  ]
}
