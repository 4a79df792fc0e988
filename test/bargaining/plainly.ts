/** The mathematics in its plainest form: every outcome compared with every other. The oracle for the fast versions. */
import type { WorthPoint } from '../../src/bargaining/frontier.ts'
import { toNano } from '../../src/terms/rounding.ts'
import type { Listed, SmallDomain } from './smallDomain.ts'

/** Outcomes by their worths, in words that can be compared at once. */
export type Points = ReadonlyMap<string, readonly number[]>

export const pointsOf = (points: readonly WorthPoint[]): Points =>
  new Map(points.map(({ worths, outcomes }) => [worths.join(), outcomes]))

const gather = (listed: readonly Pick<Listed, 'worths' | 'outcome'>[]): Points => {
  const points = new Map<string, number[]>()
  for (const { worths, outcome } of listed) {
    const known = points.get(worths.join())
    if (known) known.push(outcome)
    else points.set(worths.join(), [outcome])
  }
  return points
}

const betters = (a: readonly number[], b: readonly number[]): boolean =>
  a.every((worth, p) => worth >= (b[p] ?? 0)) && a.some((worth, p) => worth > (b[p] ?? 0))

export const frontierPlainly = (listed: readonly Listed[]): Points => {
  const inside = listed.filter(({ crosses }) => !crosses)
  return gather(inside.filter(({ worths }) => !inside.some((other) => betters(other.worths, worths))))
}

/**
 * The same from evaluated tables, for spaces too large to compare every pair: by falling sum nothing later can better what
 * was kept (presorting: Chomicki et al. 2003).
 */
export const frontierBySum = (worths: readonly Float64Array[], crossed: Uint8Array): Points => {
  const all = [...crossed.keys()]
    .filter((outcome) => crossed[outcome] === 0)
    .map((outcome) => ({ outcome, worths: worths.map((own) => own[outcome] ?? 0) }))
  const sumOf = (one: Pick<Listed, 'worths'>): number => one.worths.reduce((sum, worth) => sum + worth, 0)
  all.sort((a, b) => sumOf(b) - sumOf(a) || a.outcome - b.outcome)
  const kept: typeof all = []
  for (const one of all) if (!kept.some(({ worths: before }) => betters(before, one.worths))) kept.push(one)
  return gather(kept)
}

export const zonePlainly = (listed: readonly Listed[], { noDeal }: SmallDomain): readonly Listed[] =>
  listed.filter(
    ({ worths, crosses }) => !crosses && worths.every((worth, p) => worth >= toNano(noDeal[p] ?? 0)),
  )

const isLexGreater = (a: readonly number[], b: readonly number[]): boolean => {
  const at = a.findIndex((value, k) => value !== b[k])
  return at >= 0 && (a[at] ?? 0) > (b[at] ?? 0)
}

const bestBy = (zone: readonly Listed[], meritOf: (one: Listed) => readonly number[]): Points => {
  const merits = zone.map(meritOf)
  return gather(zone.filter((_, n) => !merits.some((merit) => isLexGreater(merit, merits[n] ?? []))))
}

const sorted = (values: readonly number[]): number[] => values.map(toNano).sort((a, b) => a - b)

/**
 * The most gainers, then the largest product of their gains, as Nash (1950) has it. Gains are known to a billionth, so
 * that two products are the same if moving each gain by as much can make them so.
 */
const nashPlainly = (zone: readonly Listed[], gainsOf: (one: Listed) => readonly number[]): Points => {
  const product = (gains: readonly number[], by = 0): number =>
    gains.reduce((all, gain) => all * (gain > 0 ? gain + by : 1), 1)
  const gainers = Math.max(...zone.map((one) => gainsOf(one).filter((gain) => gain > 0).length))
  const most = zone.filter((one) => gainsOf(one).filter((gain) => gain > 0).length === gainers)
  const highest = most.reduce((a, b) => (product(gainsOf(b)) > product(gainsOf(a)) ? b : a))
  const least = product(gainsOf(highest), -1e-9)
  return gather(
    most.filter(
      (one) => product(gainsOf(one)) >= least && !zone.some(({ worths }) => betters(worths, one.worths)),
    ),
  )
}

/** `zone` has an outcome. */
export const solutionsPlainly = (zone: readonly Listed[], { noDeal }: SmallDomain) => {
  const floors = noDeal.map(toNano)
  const gains = ({ worths }: Listed): number[] => worths.map((worth, p) => toNano(worth - (floors[p] ?? 0)))
  const ideal = floors.map((_, p) => Math.max(...zone.map(({ worths }) => worths[p] ?? 0)))
  return {
    ideal,
    nash: nashPlainly(zone, gains),
    kalaiSmorodinsky: bestBy(zone, (one) =>
      sorted(
        gains(one).map((gain, p) => {
          const range = (ideal[p] ?? 0) - (floors[p] ?? 0)
          return range > 1e-10 ? gain / range : 0
        }),
      ),
    ),
    egalitarian: bestBy(zone, (one) => sorted(gains(one))),
    utilitarian: bestBy(zone, ({ worths }) => [toNano(worths.reduce((all, worth) => all + worth, 0))]),
  }
}

export const oppositionPlainly = (listed: readonly Listed[], zone: readonly Listed[]): number | null => {
  if (zone.length === 0) return null
  const inside = listed.filter(({ crosses }) => !crosses)
  const most = inside[0]?.worths.map((_, p) => Math.max(...inside.map(({ worths }) => worths[p] ?? 0))) ?? []
  const distances = zone.map(({ worths }) =>
    Math.sqrt(
      worths.reduce((sum, worth, p) => sum + ((most[p] ?? 0) > 0 ? 1 - worth / (most[p] ?? 0) : 0) ** 2, 0),
    ),
  )
  return toNano(Math.min(...distances))
}
