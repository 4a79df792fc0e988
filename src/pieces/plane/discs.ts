/** Numbered discs on a plane: each where its table lies, or beside that with a line to it where another disc is in the way. */
import type { Px } from './placeLabel.ts'

export const DISC = 11

export interface Disc {
  /** Where the table lies, in px. */
  readonly at: Px
  /** Where its disc is drawn. */
  readonly drawn: Px
}

const APART = 2 * DISC + 1
const DIRECTIONS = 16
const RINGS = 24

const isFree = ([x, y]: Px, placed: readonly Disc[]): boolean =>
  placed.every(({ drawn: [px, py] }) => Math.hypot(px - x, py - y) >= APART)

const isInside = ([x, y]: Px, [left, top, right, bottom]: Bounds): boolean =>
  x >= left + DISC && x <= right - DISC && y >= top + DISC && y <= bottom - DISC

/** Left, top, right and bottom in px. */
type Bounds = readonly [number, number, number, number]

const placeFor = ([x, y]: Px, placed: readonly Disc[], bounds: Bounds): Px => {
  for (let ring = 0; ring < RINGS; ring++)
    for (let step = 0; step < (ring === 0 ? 1 : DIRECTIONS); step++) {
      const angle = (2 * Math.PI * step) / DIRECTIONS
      const place: Px = [x + ring * DISC * Math.cos(angle), y + ring * DISC * Math.sin(angle)]
      if (isInside(place, bounds) && isFree(place, placed)) return place
    }
  // A plane so full has no free place left: the disc lies over others, where its table is.
  return [x, y]
}

/** In the order given: earlier tables have their own place first. */
export const discsAt = (points: readonly Px[], bounds: Bounds): readonly Disc[] => {
  const placed: Disc[] = []
  for (const at of points) placed.push({ at, drawn: placeFor(at, placed, bounds) })
  return placed
}
