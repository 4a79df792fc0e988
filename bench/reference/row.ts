/** Two answers to one question, side by side. */
import type { Vector } from './given.ts'

/** One value of a domain, here and there, and by how much they differ at most. */
export interface Row {
  readonly what: string
  readonly ours: string
  readonly theirs: string
  readonly difference: number
}

const told = (vector: Vector | null | undefined): string =>
  vector?.map((value) => String(Math.round(value * 1e6) / 1e6)).join(', ') ?? 'none'

const apart = (a: Vector, b: Vector): number =>
  a.length === b.length
    ? a.reduce((most, value, k) => Math.max(most, Math.abs(value - (b[k] ?? 0))), 0)
    : Number.POSITIVE_INFINITY

export const vectors = (what: string, ours: Vector | null, theirs: Vector | null | undefined): Row => ({
  what,
  ours: told(ours),
  theirs: told(theirs),
  difference: ours && theirs ? apart(ours, theirs) : ours || theirs ? Number.POSITIVE_INFINITY : 0,
})

/** How far the one of `some` that is farthest from all of `others` is from the nearest of them. */
const strayOf = (some: readonly Vector[], others: readonly Vector[]): number =>
  some.reduce(
    (most, one) =>
      Math.max(
        most,
        others.reduce((least, other) => Math.min(least, apart(one, other)), Number.POSITIVE_INFINITY),
      ),
    0,
  )

/** `isPart`: ours may be some of theirs, as leximin leaves some of what max-min ties. */
export const sets = (
  what: string,
  ours: readonly Vector[],
  theirs: readonly Vector[],
  isPart = false,
): Row => {
  const few = (points: readonly Vector[]): string =>
    points.length > 3
      ? `${points.length} points`
      : points.map((point) => `(${told(point)})`).join(' ') || 'none'
  return {
    what,
    ours: few(ours),
    theirs: few(theirs),
    difference: Math.max(strayOf(ours, theirs), isPart && ours.length > 0 ? 0 : strayOf(theirs, ours)),
  }
}
