/** Where the words under the worth line stand, so that neither runs over the other or over the edge. */

export interface Label {
  /** Share of the line's length, 0 to 100, of the word's end that is held fast. */
  readonly at: number
  readonly anchor: 'start' | 'end'
}

/** How far the line's surroundings let a word stand out, and the room between two words; shares of the line. */
const OVERHANG = 6
const GAP = 2

/**
 * `floor` is no deal, `draft` the draft; lengths are those of the words, in shares of the line. The word of the lesser
 * worth ends where its mark is, that of the greater begins there, each moved as far as it must.
 */
export const placeLabels = (
  floor: { readonly at: number; readonly length: number },
  draft: { readonly at: number; readonly length: number },
): { readonly floor: Label; readonly draft: Label } => {
  const isBelow = draft.at < floor.at
  const [low, high] = isBelow ? [draft, floor] : [floor, draft]
  const start = Math.max(Math.min(high.at, 100 + OVERHANG - high.length), low.length - OVERHANG + GAP)
  const end = Math.max(Math.min(low.at, start - GAP), low.length - OVERHANG)
  const lesser: Label = { at: end, anchor: 'end' }
  const greater: Label = { at: start, anchor: 'start' }
  return isBelow ? { floor: greater, draft: lesser } : { floor: lesser, draft: greater }
}
