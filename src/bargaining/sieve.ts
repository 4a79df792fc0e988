/**
 * Maintains the frontier while outcomes come in: the points so far, and a buffer of outcomes that none of them covers,
 * merged from time to time. Little more than the frontier itself is ever kept.
 */
import { type PointTree, placeCovering, treeOf } from './pointTree.ts'

/** Size of the buffer. */
const ROOM = 16_384
/** The frontier of what has been looked at so far, and what is not joined to it yet. */
export interface Sieve {
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

/** `first`: outcomes known to be strong. They are looked at again in their turn, as all outcomes are. */
export const sieveOf = (
  worths: readonly Float64Array[],
  crossed: Uint8Array,
  first: readonly number[],
): Sieve => {
  const sieve: Sieve = {
    worths,
    crossed,
    tree: treeOf(new Float64Array(0), worths.length),
    outcomes: [],
    fresh: [...first],
    asked: new Float64Array(worths.length),
  }
  join(sieve)
  for (const outcomes of sieve.outcomes) outcomes.length = 0
  return sieve
}

const mostIn = (worths: Float64Array, from: number, to: number): number => {
  let most = Number.NEGATIVE_INFINITY
  for (let outcome = from; outcome < to; outcome++) {
    const worth = worths[outcome] ?? 0
    if (worth > most) most = worth
  }
  return most
}

const isSame = ({ points, dimensions }: PointTree, place: number, asked: Float64Array): boolean => {
  let same = true
  for (let p = 0; p < dimensions; p++) same &&= points[place * dimensions + p] === asked[p]
  return same
}

/** Whether a known point dominates the upper corner of a block. */
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

/** Looks at the outcomes from `from` up to, not including, `to`. */
export const siftBlock = (sieve: Sieve, from: number, to: number): void => {
  if (isBettered(sieve, from, to)) return
  for (let outcome = from; outcome < to; outcome++) if (!sieve.crossed[outcome]) siftOne(sieve, outcome)
  if (sieve.fresh.length >= Math.max(ROOM, sieve.tree.count)) join(sieve)
}

/** Merges the known points and the buffer into one frontier. */
export const join = (sieve: Sieve): void => {
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
