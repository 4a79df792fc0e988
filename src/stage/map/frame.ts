/** Which part of the map is shown, and where on the screen: converts map units to CSS pixels and back. */
import type { Box, Line, MapGeometry, MapShape, Point } from './geometry.ts'

export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A point of the map stands at `x × scale + left`, `y × scale + top`, within an area of this size. */
export interface MapFrame {
  readonly scale: number
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

type Size = Pick<Area, 'width' | 'height'>

/**
 * The whole of `box` centred in an area, but never so that the map's southern end, at sea, becomes visible. Beyond its
 * other ends is land, which the painters extend.
 */
export function frameOf(box: Box, { width, height }: Size, bounds: Box | null): MapFrame {
  const scale = Math.min(width / (box.right - box.left), height / (box.bottom - box.top))
  const left = width / 2 - ((box.left + box.right) / 2) * scale
  const middle = height / 2 - ((box.top + box.bottom) / 2) * scale
  const top = bounds === null ? middle : Math.max(height - bounds.bottom * scale, middle)
  return { scale, left, top, width, height }
}

/** The strips of land beyond the map's western, eastern and northern ends that are in sight, in CSS pixels. */
export function beyond({ left, top, scale, width, height }: MapFrame, bounds: Box | null): Area[] {
  if (bounds === null) return []
  const [west, east] = [bounds.left * scale + left + 1, bounds.right * scale + left - 1]
  const north = bounds.top * scale + top + 1
  return [
    { x: 0, y: 0, width: west, height },
    { x: east, y: 0, width: width - east, height },
    { x: 0, y: 0, width, height: north },
  ].filter((strip) => strip.width > 0 && strip.height > 0)
}

export const toScreen = (frame: MapFrame, [x, y]: Point): Point => [
  x * frame.scale + frame.left,
  y * frame.scale + frame.top,
]
const toMap = (frame: MapFrame, [x, y]: Point): Point => [
  (x - frame.left) / frame.scale,
  (y - frame.top) / frame.scale,
]

/** Whether a point lies in an area, by the even-odd rule. */
export function isInside([x, y]: Point, rings: readonly Line[]): boolean {
  let inside = false
  for (const ring of rings) {
    let before = ring.at(-1)
    for (const corner of ring) {
      if (before !== undefined) {
        const [x1, y1] = before
        const [x2, y2] = corner
        if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside
      }
      before = corner
    }
  }
  return inside
}

const sizeOf = ({ box }: MapShape): number => (box.right - box.left) * (box.bottom - box.top)

/** Layers and then regions under a point of the screen, the smallest first: what a click there may mean. */
export function shapesAt(map: MapGeometry, frame: MapFrame, at: Point, drawn: readonly string[]): string[] {
  const point = toMap(frame, at)
  const hit = (shapes: readonly MapShape[]) =>
    shapes
      .filter(({ rings }) => isInside(point, rings))
      .sort((a, b) => sizeOf(a) - sizeOf(b))
      .map(({ id }) => id)
  return [...hit(map.layers.filter(({ id }) => drawn.includes(id))), ...hit(map.regions)]
}
