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

/** Two principals: down the first one's order, whatever is worth more to the second than all before it. */
const sweep = (domain: Domain): WorthPoint[] => {
  const [first, second] = worthsOfPrincipals(domain)
  if (!first || !second) return []
  const crossed = crossedOutcomes(domain)
  const order = byWorth(first)
  const points: WorthPoint[] = []
  let most = Number.NEGATIVE_INFINITY
  for (let from = 0; from < order.length; ) {
    const worth = first[order[from] ?? 0] ?? 0
    let best = Number.NEGATIVE_INFINITY
    let outcomes: number[] = []
    let at = from
    for (; at < order.length; at++) {
      const outcome = order[at] ?? 0
      if (first[outcome] !== worth) break
      if (crossed[outcome]) continue
      const own = second[outcome] ?? 0
      if (own > best) {
        best = own
        outcomes = [outcome]
      } else if (own === best) outcomes.push(outcome)
    }
    from = at
    if (best <= most) continue
    most = best
    points.push({ worths: [worth, best], outcomes })
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
