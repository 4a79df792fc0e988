/** What one axis of a plane measures, of a text with its worth to every principal. */

export type PlaneAxis =
  /** Worth to the principal in this place. */
  | { readonly type: 'worth'; readonly of: number }
  /** The least that any principal but the one in this place has over its no deal. */
  | { readonly type: 'worstOff'; readonly but: number }

/** Points between two dots: fine enough to show the shape, coarse enough to pick single dots. */
export const GRAIN = 1.5

/** In points; `worths` and `noDeal` by principal. */
export const axisValue = (axis: PlaneAxis, worths: readonly number[], noDeal: readonly number[]): number => {
  if (axis.type === 'worth') return worths[axis.of] ?? 0
  return worths.reduce(
    (least, worth, p) => (p === axis.but ? least : Math.min(least, worth - (noDeal[p] ?? 0))),
    Number.POSITIVE_INFINITY,
  )
}
