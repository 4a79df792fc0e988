/**
 * The Pareto frontier: distinct worth vectors inside all red lines that no outcome betters for one principal without
 * costing another. Exact: worths are whole billionths, so neither float noise nor an approximation adds points.
 *
 * One pass over the space, whatever the number of principals. It starts from strong outcomes guessed in advance; a block of
 * outcomes is left at once if one of them is better than the block's best worths put together, and what nothing known is
 * as good as is collected and, now and then, joined to what is known. Little more than the frontier itself is ever kept.
 */
import type { Domain } from './domain.ts'
import { pivotsOf } from './pivots.ts'
import { type PointTree, placeCovering, treeOf } from './pointTree.ts'
import { crossedOutcomes, worthsOfPrincipals } from './worths.ts'

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
  const frontier = sift(domain)
  frontiers.set(domain, frontier)
  return frontier
}

/** Outcomes collected before they are joined to what is known. */
const ROOM = 16_384
/** Outcomes of a block at least: fewer are looked at faster one by one. */
const BLOCK = 20

/** The frontier of what has been looked at so far, and what is not joined to it yet. */
interface Sieve {
  readonly worths: readonly Float64Array[]
  readonly crossed: Uint8Array
  /** Distinct points that do not better each other. */
  tree: PointTree
  /** The outcomes of each, by its place in the tree. */
  outcomes: number[][]
  /** Outcomes that no point of the tree covers. */
  fresh: number[]
  /** One worth vector, to ask about. */
  readonly asked: Float64Array
}

/** As many issues that turn fastest as make a block. */
const blockOf = ({ strides, outcomes }: Domain): number =>
  strides.findLast((stride) => stride >= BLOCK) ?? outcomes

const mostIn = (worths: Float64Array, from: number, to: number): number => {
  let most = Number.NEGATIVE_INFINITY
  for (let outcome = from; outcome < to; outcome++) {
    const worth = worths[outcome] ?? 0
    if (worth > most) most = worth
  }
  return most
}

const isSame = ({ points, dimensions }: PointTree, place: number, asked: Float64Array): boolean => {
  for (let p = 0; p < dimensions; p++) if (points[place * dimensions + p] !== asked[p]) return false
  return true
}

/** Whether something known betters the best worths of a block, each of them taken for itself. */
const isBettered = ({ worths, tree, asked }: Sieve, from: number, to: number): boolean => {
  for (let p = 0; p < worths.length; p++) asked[p] = mostIn(worths[p] ?? asked, from, to)
  const place = placeCovering(tree, asked)
  return place >= 0 && !isSame(tree, place, asked)
}

const siftOne = ({ worths, tree, outcomes, fresh, asked }: Sieve, outcome: number): void => {
  for (let p = 0; p < worths.length; p++) asked[p] = worths[p]?.[outcome] ?? 0
  const place = placeCovering(tree, asked)
  if (place < 0) fresh.push(outcome)
  else if (isSame(tree, place, asked)) outcomes[place]?.push(outcome)
}

const siftBlock = (sieve: Sieve, from: number, to: number): void => {
  if (isBettered(sieve, from, to)) return
  for (let outcome = from; outcome < to; outcome++) if (!sieve.crossed[outcome]) siftOne(sieve, outcome)
}

/** Makes one frontier of the points known and the fresh ones. */
const join = (sieve: Sieve): void => {
  const { worths, tree, fresh, asked } = sieve
  const compare = (a: number, b: number): number => {
    for (const own of worths) if (own[a] !== own[b]) return (own[b] ?? 0) - (own[a] ?? 0)
    return a - b
  }
  const all = sieve.outcomes
  const points = [...tree.points]
  let before = -1
  for (const outcome of fresh.sort(compare)) {
    if (before >= 0 && worths.every((own) => own[outcome] === own[before])) all.at(-1)?.push(outcome)
    else {
      all.push([outcome])
      for (const own of worths) points.push(own[outcome] ?? 0)
    }
    before = outcome
  }
  sieve.fresh = []

  const whole = treeOf(Float64Array.from(points), worths.length)
  const kept: number[] = []
  const outcomes: number[][] = []
  for (let place = 0; place < whole.count; place++) {
    for (let p = 0; p < worths.length; p++) asked[p] = whole.points[place * worths.length + p] ?? 0
    if (placeCovering(whole, asked, place) >= 0) continue
    kept.push(...asked)
    outcomes.push(all[whole.numbers[place] ?? 0] ?? [])
  }
  const next = treeOf(Float64Array.from(kept), worths.length)
  sieve.tree = next
  sieve.outcomes = Array.from(next.numbers, (number) => outcomes[number] ?? [])
}

const sift = (domain: Domain): readonly WorthPoint[] => {
  const worths = worthsOfPrincipals(domain)
  const sieve: Sieve = {
    worths,
    crossed: crossedOutcomes(domain),
    tree: treeOf(new Float64Array(0), worths.length),
    outcomes: [],
    fresh: pivotsOf(domain),
    asked: new Float64Array(worths.length),
  }
  join(sieve)
  // The pivots come by again in the pass, as all outcomes do.
  for (const outcomes of sieve.outcomes) outcomes.length = 0
  const block = blockOf(domain)
  for (let from = 0; from < domain.outcomes; from += block) {
    siftBlock(sieve, from, from + block)
    if (sieve.fresh.length >= Math.max(ROOM, sieve.tree.count)) join(sieve)
  }
  join(sieve)
  return pointsOf(sieve)
}

/** By falling worths. */
const pointsOf = ({ tree: { points, dimensions }, outcomes }: Sieve): WorthPoint[] =>
  outcomes
    .map((own, place) => ({
      worths: [...points.subarray(place * dimensions, (place + 1) * dimensions)],
      outcomes: own,
    }))
    .sort((a, b) => {
      const p = a.worths.findIndex((worth, k) => worth !== b.worths[k])
      return (b.worths[p] ?? 0) - (a.worths[p] ?? 0)
    })
