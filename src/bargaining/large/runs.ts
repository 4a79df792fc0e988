/**
 * Merges sorted lists of worth vectors into one, as a stream that a keeper decides on. A list shifted by what an option
 * adds is sorted as before, so nothing is ever sorted again: the next vector is the highest head of all lists, found with
 * a heap (Knuth 1973 on multiway merging).
 */
import type { RankedWorths, VectorFilter } from './keepers.ts'

/** Distinct vectors, falling in lexicographic order. */
export interface Vectors {
  readonly length: number
  /** Units by principal, each list as long as `length`. */
  readonly worths: readonly Float64Array[]
  /** How many partial packages are worth just this. */
  readonly ways: Float64Array
}

export interface Run {
  readonly vectors: Vectors
  /** Where its vectors begin in the numbering of their step. */
  readonly start: number
  /** The option's number that shifts it. */
  readonly choice: number
  /** Units by principal. */
  readonly gains: readonly number[]
}

export interface Merged extends Vectors {
  /** For each vector the number of the one it grew from, and by which option; the first found of several. */
  readonly from: Int32Array
  readonly choices: Uint8Array
}

/** Columns that grow as vectors come. */
const gather = (principals: number, capacity: number) => {
  let room = capacity
  let length = 0
  let from = new Int32Array(room)
  let choices = new Uint8Array(room)
  let ways = new Float64Array(room)
  let worths = Array.from({ length: principals }, () => new Float64Array(room))
  const larger = <T extends Float64Array | Int32Array | Uint8Array>(into: T, old: T): T => {
    into.set(old)
    return into
  }
  return {
    add(vectors: Float64Array, at: number, grewFrom: number, choice: number, count: number): void {
      if (length === room) {
        room *= 2
        from = larger(new Int32Array(room), from)
        choices = larger(new Uint8Array(room), choices)
        ways = larger(new Float64Array(room), ways)
        worths = worths.map((column) => larger(new Float64Array(room), column))
      }
      from[length] = grewFrom
      choices[length] = choice
      ways[length] = count
      for (let p = 0; p < principals; p++) {
        const column = worths[p]
        if (column) column[length] = vectors[at + p] ?? 0
      }
      length++
    },
    count(more: number): void {
      ways[length - 1] = (ways[length - 1] ?? 0) + more
    },
    size: (): number => length,
    done: (): Merged => ({
      length,
      from: from.slice(0, length),
      choices: choices.slice(0, length),
      ways: ways.slice(0, length),
      worths: worths.map((column) => column.slice(0, length)),
    }),
  }
}

/** Null as soon as more than `limit` vectors would be kept. */
export const mergeRuns = (runs: readonly Run[], keeper: VectorFilter, limit: number): Merged | null => {
  const principals = runs[0]?.gains.length ?? 0
  const gathered = gather(principals, 256)
  const heads = new Float64Array(runs.length * principals)
  const positions = new Int32Array(runs.length)
  /** Puts the vector at a run's position at its head; false at its end. */
  const show = (run: number): boolean => {
    const { vectors, gains } = runs[run] ?? { vectors: { length: 0, worths: [] }, gains: [] }
    const position = positions[run] ?? 0
    if (position >= vectors.length) return false
    for (let p = 0; p < principals; p++)
      heads[run * principals + p] = (vectors.worths[p]?.[position] ?? 0) + (gains[p] ?? 0)
    return true
  }
  const precedes = (a: number, b: number): boolean => {
    for (let p = 0; p < principals; p++) {
      const difference = (heads[a * principals + p] ?? 0) - (heads[b * principals + p] ?? 0)
      if (difference !== 0) return difference > 0
    }
    return a < b
  }
  const heap = new Int32Array(runs.length)
  let waiting = 0
  const sink = (run: number): void => {
    let at = 0
    for (;;) {
      let child = 2 * at + 1
      if (child >= waiting) break
      if (child + 1 < waiting && precedes(heap[child + 1] ?? 0, heap[child] ?? 0)) child++
      if (!precedes(heap[child] ?? 0, run)) break
      heap[at] = heap[child] ?? 0
      at = child
    }
    heap[at] = run
  }
  for (let run = 0; run < runs.length; run++) {
    if (!show(run)) continue
    let at = waiting++
    for (; at > 0 && precedes(run, heap[(at - 1) >> 1] ?? 0); at = (at - 1) >> 1)
      heap[at] = heap[(at - 1) >> 1] ?? 0
    heap[at] = run
  }

  const last = new Float64Array(principals).fill(Number.NaN)
  let isKept = false
  while (waiting > 0) {
    const run = heap[0] ?? 0
    const head = run * principals
    const { vectors, start, choice } = runs[run] ?? { vectors: null, start: 0, choice: 0 }
    const position = positions[run] ?? 0
    const ways = vectors?.ways[position] ?? 0
    let isSame = true
    for (let p = 0; isSame && p < principals; p++) isSame = heads[head + p] === last[p]
    if (!isSame) {
      isKept = keeper.keeps(heads, head)
      if (isKept) {
        if (gathered.size() === limit) return null
        gathered.add(heads, head, start + position, choice, ways)
      }
      for (let p = 0; p < principals; p++) last[p] = heads[head + p] ?? 0
    } else if (isKept) gathered.count(ways)
    let isMore: boolean
    do {
      positions[run] = (positions[run] ?? 0) + 1
      isMore = show(run)
    } while (isMore && keeper.passes(heads, head))
    sink(isMore ? run : (heap[--waiting] ?? 0))
  }
  return gathered.done()
}

/**
 * Ranks of all values that the second principal's worth takes in the shifted lists: by unit where the range is small,
 * else sorted.
 */
export const rankedWorthsOf = (runs: readonly Run[]): RankedWorths => {
  let [low, high, count] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0]
  for (const { vectors, gains } of runs) {
    const gain = gains[1] ?? 0
    const column = vectors.worths[1]
    for (let k = 0; k < vectors.length; k++) {
      const worth = (column?.[k] ?? 0) + gain
      if (worth < low) low = worth
      if (worth > high) high = worth
    }
    count += vectors.length
  }
  const span = count === 0 ? 0 : high - low + 1
  if (span <= Math.max(65_536, 4 * count))
    return {
      length: span,
      downTo: (worth) => Math.max(0, Math.min(span, high - Math.ceil(worth) + 1)),
    }
  const values = new Float64Array(count)
  let at = 0
  for (const { vectors, gains } of runs)
    for (let k = 0; k < vectors.length; k++) values[at++] = -((vectors.worths[1]?.[k] ?? 0) + (gains[1] ?? 0))
  values.sort()
  let distinct = 0
  for (let k = 0; k < count; k++)
    if (k === 0 || values[k] !== values[k - 1]) values[distinct++] = values[k] ?? 0
  return {
    length: distinct,
    downTo: (worth) => {
      let [from, to] = [0, distinct]
      while (from < to) {
        const middle = (from + to) >> 1
        if ((values[middle] ?? 0) <= -worth) from = middle + 1
        else to = middle
      }
      return from
    },
  }
}
