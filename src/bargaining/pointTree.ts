/**
 * Points in a tree of boxes, to find fast whether some point is worth at least as much to everyone as a given one. Most
 * boxes are ruled out by their upper corner alone (k-d tree: Bentley 1975; for dominance: Jaszkiewicz & Lust 2018).
 * Plain data and top-level functions: an engine compiles those once, and closures once for every tree.
 */

export interface PointTree {
  readonly dimensions: number
  readonly count: number
  /** The points, one after the other, those of a box side by side. */
  readonly points: Float64Array
  /** The number that each of those had when the tree was made. */
  readonly numbers: Uint32Array
  /** Upper corners of the boxes, as a binary heap: the halves of box n are 2n + 1 and 2n + 2. */
  readonly corners: Float64Array
  /** A memo of the last result: close points are mostly covered by the same point. */
  last: number
}

/** Points in a box that is not divided any further. */
const LEAF = 8

/**
 * Quickselect: orders `order` between `from` and `to` so that no coordinate before `nth` is greater than one after it.
 */
const selectNth = (
  { points, dimensions }: Pick<PointTree, 'points' | 'dimensions'>,
  order: Uint32Array,
  dimension: number,
  nth: number,
  from: number,
  to: number,
): void => {
  let low = from
  let high = to - 1
  while (low < high) {
    const middle = points[(order[(low + high) >> 1] ?? 0) * dimensions + dimension] ?? 0
    let i = low
    let j = high
    while (i <= j) {
      while ((points[(order[i] ?? 0) * dimensions + dimension] ?? 0) < middle) i++
      while ((points[(order[j] ?? 0) * dimensions + dimension] ?? 0) > middle) j--
      if (i > j) break
      const swapped = order[i] ?? 0
      order[i++] = order[j] ?? 0
      order[j--] = swapped
    }
    if (nth <= j) high = j
    else if (nth >= i) low = i
    else return
  }
}

/** Halves a box along the side on which it is widest. */
const divide = (
  given: Pick<PointTree, 'points' | 'dimensions' | 'corners'>,
  order: Uint32Array,
  box: number,
  from: number,
  to: number,
): void => {
  const { points, dimensions, corners } = given
  let widest = 0
  let width = -1
  for (let d = 0; d < dimensions; d++) {
    let low = Number.POSITIVE_INFINITY
    let high = Number.NEGATIVE_INFINITY
    for (let k = from; k < to; k++) {
      const value = points[(order[k] ?? 0) * dimensions + d] ?? 0
      if (value < low) low = value
      if (value > high) high = value
    }
    corners[box * dimensions + d] = high
    if (high - low > width) {
      width = high - low
      widest = d
    }
  }
  if (to - from <= LEAF) return
  const middle = (from + to) >> 1
  selectNth(given, order, widest, middle, from, to)
  divide(given, order, 2 * box + 1, from, middle)
  divide(given, order, 2 * box + 2, middle, to)
}

/** `given` holds `dimensions` coordinates for each point, one point after the other. */
export const treeOf = (given: Float64Array, dimensions: number): PointTree => {
  const count = given.length / dimensions
  let boxes = 1
  for (let size = count; size > LEAF; size = Math.ceil(size / 2)) boxes = 2 * boxes + 1
  const corners = new Float64Array(boxes * dimensions)
  const numbers = Uint32Array.from({ length: count }, (_, number) => number)
  divide({ points: given, dimensions, corners }, numbers, 0, 0, count)
  const points = new Float64Array(given.length)
  numbers.forEach((number, place) => {
    for (let d = 0; d < dimensions; d++) points[place * dimensions + d] = given[number * dimensions + d] ?? 0
  })
  return { dimensions, count, points, numbers, corners, last: 0 }
}

const covers = ({ points, dimensions }: PointTree, place: number, asked: Float64Array): boolean => {
  const at = place * dimensions
  for (let d = 0; d < dimensions; d++) if ((points[at + d] ?? 0) < (asked[d] ?? 0)) return false
  return true
}

const search = (
  tree: PointTree,
  asked: Float64Array,
  but: number,
  box: number,
  from: number,
  to: number,
): number => {
  const { corners, dimensions } = tree
  const corner = box * dimensions
  for (let d = 0; d < dimensions; d++) if ((corners[corner + d] ?? 0) < (asked[d] ?? 0)) return -1
  if (to - from <= LEAF) {
    for (let place = from; place < to; place++) if (place !== but && covers(tree, place, asked)) return place
    return -1
  }
  // The upper half first, because a covering point lies above.
  const middle = (from + to) >> 1
  const found = search(tree, asked, but, 2 * box + 2, middle, to)
  return found >= 0 ? found : search(tree, asked, but, 2 * box + 1, from, middle)
}

/**
 * The place in the tree of a point of which no coordinate is less than the given one's; −1 without any. Which of
 * several depends on earlier calls. `but`: a place that is left out.
 */
export const placeCovering = (tree: PointTree, asked: Float64Array, but = -1): number => {
  const { last } = tree
  if (last !== but && last < tree.count && covers(tree, last, asked)) return last
  const place = search(tree, asked, but, 0, 0, tree.count)
  if (place >= 0) tree.last = place
  return place
}
