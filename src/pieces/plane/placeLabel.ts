/** Places a label beside a point so that it covers neither lines nor marks nor another label. */

export type Px = readonly [x: number, y: number]

export interface Rect {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** What a label must not cover, all in px. */
export interface Obstacles {
  readonly lines: readonly (readonly [Px, Px])[]
  readonly marks: readonly Px[]
  readonly labels: readonly Rect[]
  /** From labels that are placed already to what they name. */
  readonly leaders: readonly (readonly [Px, Px])[]
}

const MARK = 8
const RINGS = [20, 36, 56, 80, 108, 140] as const
const DIRECTIONS = 16
/** Cost of covering another label, or of a leader through one; crossing a line costs 1. */
const LABEL_COST = 12
/** Distance in px that costs as much as crossing a line. */
const FAR = 120

const overlaps = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

/** Whether a line runs through a box: its part inside, found side by side (Liang & Barsky 1984), is not empty. */
export const crosses = ([[ax, ay], [bx, by]]: readonly [Px, Px], box: Rect): boolean => {
  let [from, to] = [0, 1]
  const sides = [
    [ax - bx, ax - box.x],
    [bx - ax, box.x + box.width - ax],
    [ay - by, ay - box.y],
    [by - ay, box.y + box.height - ay],
  ] as const
  for (const [towards, room] of sides) {
    if (towards === 0) {
      if (room < 0) return false
      continue
    }
    const at = room / towards
    if (towards < 0) from = Math.max(from, at)
    else to = Math.min(to, at)
  }
  return from <= to
}

const near = (value: number, from: number, size: number): number =>
  Math.max(from, Math.min(value, from + size))

/** From a point to the nearest side of its label. */
export const leaderTo = ([x, y]: Px, box: Rect): readonly [Px, Px] => [
  [x, y],
  [near(x, box.x, box.width), near(y, box.y, box.height)],
]

const costOf = (at: Px, box: Rect, { lines, marks, labels, leaders }: Obstacles): number =>
  LABEL_COST *
    (leaders.filter((leader) => crosses(leader, box)).length +
      labels.filter((other) => crosses(leaderTo(at, box), other)).length) +
  lines.filter((line) => crosses(line, box)).length +
  marks.filter(([x, y]) => overlaps(box, { x: x - MARK, y: y - MARK, width: 2 * MARK, height: 2 * MARK }))
    .length +
  LABEL_COST * labels.filter((other) => overlaps(box, other)).length

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value))

/** The box of a label of this size; it stays inside `inside`, as near to the point as it can be read. */
export const placeLabel = (
  [x, y]: Px,
  { width, height }: Pick<Rect, 'width' | 'height'>,
  obstacles: Obstacles,
  inside: Rect,
): Rect => {
  let best: { readonly box: Rect; readonly cost: number } | null = null
  for (const ring of RINGS)
    for (let step = 0; step < DIRECTIONS; step++) {
      const angle = (2 * Math.PI * step) / DIRECTIONS
      const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
      const box = {
        x: clamp(x + ring * cos - width * (0.5 - cos / 2), inside.x, inside.x + inside.width - width),
        y: clamp(y + ring * sin - height * (0.5 - sin / 2), inside.y, inside.y + inside.height - height),
        width,
        height,
      }
      const cost = costOf([x, y], box, { ...obstacles, marks: [...obstacles.marks, [x, y]] }) + ring / FAR
      if (best === null || cost < best.cost) best = { box, cost }
    }
  return best?.box ?? { x, y, width, height }
}
