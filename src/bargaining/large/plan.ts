/**
 * A domain prepared for merging: its issues in an order, each with what its open options add, and the linkages across
 * several issues as conditions. On the way through the issues a condition is either still met or already broken; two
 * partial packages may be compared as soon as they agree on that, whatever else they contain. So linkages cost a few
 * more cases and no exactness (elimination of variables: Bertelè & Brioschi 1972; with several objectives: Rollón &
 * Larrosa 2006).
 */
import type { Domain } from '../domain.ts'
import { type Grid, gridFor, unitsOf } from './grid.ts'

export interface StepOption {
  /** The option's number in its issue. */
  readonly number: number
  /** Units by principal. */
  readonly gains: readonly number[]
}

export interface MergeStep {
  /** The issue's number in the domain. */
  readonly issue: number
  /** Options inside all red lines. */
  readonly choices: readonly StepOption[]
}

/** Linkages with the same options, of whatever principals. */
export interface LinkageCondition {
  /** By issue of the domain the options that keep it met, as bits. */
  readonly masks: Int32Array
  /** Steps on which an option may break it, first and last. */
  readonly first: number
  readonly last: number
  /** Units by principal once it is met. */
  readonly gains: readonly number[]
}

export interface MergePlan {
  readonly domain: Domain
  /** By principal. */
  readonly grids: readonly Grid[]
  /** Units by principal that every outcome has. */
  readonly base: readonly number[]
  readonly steps: readonly MergeStep[]
  readonly conditions: readonly LinkageCondition[]
}

interface Linked {
  readonly masks: Int32Array
  readonly issues: readonly number[]
  readonly gains: number[]
}

/** Linkages of all principals put together where they name the same options. */
const linkedOf = (domain: Domain, grids: readonly Grid[]): Linked[] => {
  const byMasks = new Map<string, Linked>()
  domain.principals.forEach((party, p) => {
    for (const { masks, worth } of domain.parties[party]?.linkages ?? []) {
      const key = masks.join()
      const issues = [...masks.keys()].filter((i) => masks[i] !== (1 << (domain.sizes[i] ?? 0)) - 1)
      const linked = byMasks.get(key) ?? { masks, issues, gains: domain.principals.map(() => 0) }
      byMasks.set(key, linked)
      const grid = grids[p]
      if (grid) linked.gains[p] = (linked.gains[p] ?? 0) + unitsOf(grid, worth)
    }
  })
  return [...byMasks.values()]
}

/**
 * Orders the issues so that few conditions are open at once, and while there are few sums: linked issues first,
 * greedily the one that leaves the fewest conditions open, then the scenario's order.
 */
const orderOf = (domain: Domain, spanning: readonly Linked[]): number[] => {
  const isLinked = (issue: number): boolean => spanning.some(({ issues }) => issues.includes(issue))
  const left = new Set(domain.sizes.keys())
  const order: number[] = []
  while (left.size > 0) {
    const linked = [...left].filter(isLinked)
    let best = { issue: -1, open: Number.POSITIVE_INFINITY }
    for (const issue of linked.length > 0 ? linked : left) {
      const stays = (i: number): boolean => left.has(i) && i !== issue
      const open = spanning.filter(({ issues }) => issues.some(stays) && !issues.every(stays)).length
      if (open < best.open) best = { issue, open }
    }
    left.delete(best.issue)
    order.push(best.issue)
  }
  return order
}

const gridsOf = (domain: Domain): Grid[] =>
  domain.principals.map((number) => {
    const party = domain.parties[number]
    if (!party) throw new Error(`The domain has no party number ${number}.`)
    const worths = [...party.points, ...party.linkages.map(({ worth }) => worth)]
    return gridFor(
      worths,
      worths.reduce((most, worth) => most + Math.abs(worth), 0),
    )
  })

/** Null where some issue has no option inside the red lines: then no outcome has. */
export const planFor = (domain: Domain): MergePlan | null => {
  const grids = gridsOf(domain)
  const linked = linkedOf(domain, grids)
  const spanning = linked.filter(({ issues }) => issues.length > 1)
  const order = orderOf(domain, spanning)
  const steps = order.map((issue): MergeStep => {
    const offset = domain.offsets[issue] ?? 0
    const alone = linked.filter(({ issues }) => issues.length === 1 && issues[0] === issue)
    const choices = Array.from({ length: domain.sizes[issue] ?? 0 }, (_, number): StepOption => {
      const met = alone.filter(({ masks }) => (masks[issue] ?? 0) & (1 << number))
      const gains = grids.map((grid, p) => {
        const points = domain.parties[domain.principals[p] ?? 0]?.points[offset + number] ?? 0
        return met.reduce((sum, one) => sum + (one.gains[p] ?? 0), unitsOf(grid, points))
      })
      return { number, gains }
    })
    return { issue, choices: choices.filter(({ number }) => !domain.crossed[offset + number]) }
  })
  if (steps.some(({ choices }) => choices.length === 0)) return null
  return {
    domain,
    grids,
    steps,
    base: grids.map((_, p) =>
      linked.reduce((sum, { issues, gains }) => sum + (issues.length === 0 ? (gains[p] ?? 0) : 0), 0),
    ),
    conditions: spanning.map(({ masks, issues, gains }) => {
      const at = issues.map((issue) => order.indexOf(issue))
      return { masks, gains, first: Math.min(...at), last: Math.max(...at) }
    }),
  }
}
