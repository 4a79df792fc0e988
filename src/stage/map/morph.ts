/**
 * From one option's layers to the next one's. An area that gives way to another of its kind changes its shape into it;
 * what has no such partner fades; what both options show stays as it is.
 */
import type { Line, MapLayer, Point } from './geometry.ts'

/** A layer as it is drawn at some moment. */
export interface PaintedLayer extends Pick<MapLayer, 'id' | 'style' | 'colour' | 'rings' | 'lines'> {
  /** 0 to 1. */
  readonly alpha: number
}

/** Points that a ring is walked in while it changes. */
const STEPS = 96
/** Of these points every fourth is tried as the beginning: near enough, and quick. */
const TRIED = 4

const areaOf = (ring: Line): number =>
  ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [x, y]
    return sum + x * nextY - nextX * y
  }, 0) / 2

/** Evenly spaced points along a closed ring, always the same way round. */
export function walkRing(ring: Line): Point[] {
  const corners = areaOf(ring) < 0 ? [...ring].reverse() : [...ring]
  const first = corners[0]
  if (first === undefined) return []
  const closed = [...corners, first]
  const lengths = closed.slice(1).map(([x, y], i) => {
    const [fromX, fromY] = closed[i] ?? first
    return Math.hypot(x - fromX, y - fromY)
  })
  const step = lengths.reduce((sum, length) => sum + length, 0) / STEPS
  const points: Point[] = []
  let [side, walked] = [0, 0]
  for (let i = 0; i < STEPS; i++) {
    const goal = i * step
    while (side < lengths.length - 1 && walked + (lengths[side] ?? 0) < goal) walked += lengths[side++] ?? 0
    const [x1, y1] = closed[side] ?? first
    const [x2, y2] = closed[side + 1] ?? first
    const share = lengths[side] ? (goal - walked) / (lengths[side] ?? 1) : 0
    points.push([x1 + (x2 - x1) * share, y1 + (y2 - y1) * share])
  }
  return points
}

/** `to` begun at whichever of its points makes the way from `from` the shortest. */
function aligned(from: readonly Point[], to: readonly Point[]): Point[] {
  let [best, least] = [0, Infinity]
  for (let shift = 0; shift < to.length; shift += TRIED) {
    let far = 0
    for (const [i, [x, y]] of from.entries()) {
      const [toX, toY] = to[(i + shift) % to.length] ?? [x, y]
      far += (toX - x) ** 2 + (toY - y) ** 2
    }
    if (far < least) [best, least] = [shift, far]
  }
  return [...to.slice(best), ...to.slice(0, best)]
}

const largest = (rings: readonly Line[]): Line =>
  rings.reduce<Line>((most, ring) => (Math.abs(areaOf(ring)) > Math.abs(areaOf(most)) ? ring : most), [])

type Moment = (progress: number) => PaintedLayer

function changing(from: MapLayer, to: MapLayer): Moment {
  const start = walkRing(largest(from.rings))
  const end = aligned(start, walkRing(largest(to.rings)))
  return (progress) => ({
    ...to,
    alpha: 1,
    lines: [],
    rings: [
      start.map(([x, y], i): Point => {
        const [toX, toY] = end[i] ?? [x, y]
        return [x + (toX - x) * progress, y + (toY - y) * progress]
      }),
    ],
  })
}

const fades: Readonly<Record<'in' | 'out', (layer: MapLayer) => Moment>> = {
  in: (layer) => (progress) => ({ ...layer, alpha: progress }),
  out: (layer) => (progress) => ({ ...layer, alpha: 1 - progress }),
}

/** What is drawn on the way from some layers to others, at a progress from 0 to 1. */
export function morph(
  from: readonly MapLayer[],
  to: readonly MapLayer[],
): (progress: number) => PaintedLayer[] {
  const stays = to.filter((layer) => from.includes(layer))
  const leaving = from.filter((layer) => !to.includes(layer))
  const entering = to.filter((layer) => !from.includes(layer))
  const moments: Moment[] = stays.map((layer) => () => ({ ...layer, alpha: 1 }))
  for (const layer of entering) {
    const partner = leaving.findIndex(({ style, rings }) => style === layer.style && rings.length > 0)
    const [left] = partner < 0 ? [] : leaving.splice(partner, 1)
    moments.push(left === undefined || layer.rings.length === 0 ? fades.in(layer) : changing(left, layer))
  }
  moments.push(...leaving.map(fades.out))
  return (progress) =>
    progress >= 1
      ? to.map((layer) => ({ ...layer, alpha: 1 }))
      : moments.map((moment) => moment(progress)).filter(({ alpha }) => alpha > 0)
}
