/**
 * The Pareto frontier: distinct worth vectors inside all red lines that no outcome betters for one principal without
 * costing another. Exact: worths are whole billionths, so neither float noise nor an approximation adds points.
 */
import type { Domain } from './domain.ts'
import { byWorth, crossedOutcomes, worthsOfPrincipals } from './worths.ts'

export interface WorthPoint {
  /** Worth to each principal, in the order of `Domain.principals`. */
  readonly worths: readonly number[]
  /** Every outcome that is worth just this, in the order of their numbers. */
  readonly outcomes: readonly number[]
}

const frontiers = new WeakMap<Domain, readonly WorthPoint[]>()

/** By falling worth to the first principal (then the second, and so on). Found once a domain. */
export const frontierOf = (domain: Domain): readonly WorthPoint[] => {
  const known = frontiers.get(domain)
  if (known) return known
  const frontier = domain.principals.length === 2 ? sweep(domain) : filter(domain)
  frontiers.set(domain, frontier)
  return frontier
}

/** How finely worth to the first principal is cut for the first look; any number is exact, this one is quick. */
const SLICES = 1024

/**
 * Outcomes that could lie on the frontier: for the rest, some outcome of a higher slice is worth as much to the second
 * principal. It leaves a few hundred of hundreds of thousands, without sorting them all.
 */
const candidatesOf = (first: Float64Array, second: Float64Array, crossed: Uint8Array): number[] => {
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  for (let outcome = 0; outcome < first.length; outcome++) {
    const worth = first[outcome] ?? 0
    if (worth < low) low = worth
    if (worth > high) high = worth
  }
  const fineness = high > low ? (SLICES - 1) / (high - low) : 0
  const most = new Float64Array(SLICES + 1).fill(Number.NEGATIVE_INFINITY)
  for (let outcome = 0; outcome < first.length; outcome++) {
    if (crossed[outcome]) continue
    const slice = Math.floor(((first[outcome] ?? 0) - low) * fineness)
    const worth = second[outcome] ?? 0
    if (worth > (most[slice] ?? 0)) most[slice] = worth
  }
  // From here on `most` holds, for each slice, the most in it and in all above it.
  for (let slice = SLICES - 1; slice >= 0; slice--)
    most[slice] = Math.max(most[slice] ?? 0, most[slice + 1] ?? 0)
  const candidates: number[] = []
  for (let outcome = 0; outcome < first.length; outcome++) {
    if (crossed[outcome]) continue
    const slice = Math.floor(((first[outcome] ?? 0) - low) * fineness)
    if ((second[outcome] ?? 0) > (most[slice + 1] ?? 0)) candidates.push(outcome)
  }
  return candidates
}

/** Two principals: sorted by the first one's worth, whatever is worth more to the second than all before it. */
const sweep = (domain: Domain): WorthPoint[] => {
  const [first, second] = worthsOfPrincipals(domain)
  if (!first || !second) return []
  const order = candidatesOf(first, second, crossedOutcomes(domain)).sort(
    (a, b) => (first[b] ?? 0) - (first[a] ?? 0) || (second[b] ?? 0) - (second[a] ?? 0) || a - b,
  )
  const points: { worths: readonly number[]; outcomes: number[] }[] = []
  for (const outcome of order) {
    const worths = [first[outcome] ?? 0, second[outcome] ?? 0]
    const last = points.at(-1)
    if (last?.worths.every((worth, p) => worth === worths[p])) last.outcomes.push(outcome)
    else if (!last || (worths[1] ?? 0) > (last.worths[1] ?? 0)) points.push({ worths, outcomes: [outcome] })
  }
  return points
}

/**
 * Any number of principals: by falling sum of worths, so that nothing later can better what was kept (Kung, Luccio &
 * Preparata 1975 on maxima; the presorting is Chomicki et al. 2003).
 */
const filter = (domain: Domain): WorthPoint[] => {
  const worths = worthsOfPrincipals(domain)
  const crossed = crossedOutcomes(domain)
  const sums = new Float64Array(domain.outcomes)
  for (const own of worths)
    for (let outcome = 0; outcome < sums.length; outcome++)
      sums[outcome] = (sums[outcome] ?? 0) + (own[outcome] ?? 0)
  const kept: { worths: number[]; outcomes: number[] }[] = []
  for (const outcome of byWorth(sums)) {
    if (crossed[outcome]) continue
    const point = worths.map((own) => own[outcome] ?? 0)
    const no = kept.find((before) => before.worths.every((worth, p) => worth >= (point[p] ?? 0)))
    if (!no) kept.push({ worths: point, outcomes: [outcome] })
    else if (no.worths.every((worth, p) => worth === point[p])) no.outcomes.push(outcome)
  }
  return kept
    .map(({ worths: point, outcomes }) => ({ worths: point, outcomes: outcomes.sort((a, b) => a - b) }))
    .sort((a, b) => compareFalling(a.worths, b.worths))
}

const compareFalling = (a: readonly number[], b: readonly number[]): number => {
  for (let p = 0; p < a.length; p++) if (a[p] !== b[p]) return (b[p] ?? 0) - (a[p] ?? 0)
  return 0
}
