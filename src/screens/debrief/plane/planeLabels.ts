/** The labels of the plane: what is named, in how much room, and beside what it must stand. */
import { axisValue } from '../../../debrief/axis.ts'
import type { Debrief, Plane } from '../../../debrief/debrief.ts'
import { points } from '../../../telling/phrases.ts'
import { type Box, type Px, placeLabel } from './placeLabel.ts'
import type { PlaneScale } from './planeScale.ts'
import { accordWorths } from './reading.ts'

export interface PlaneLabel {
  readonly title: string
  readonly note: string
  /** The point that it names. */
  readonly at: Px
  readonly box: Box
}

/** Px of a letter of the page's 12 px type, widest guess: a label may be narrower than its room, never wider. */
const LETTER = 6.6
const LINE = 16
const PADDING = 4

export const pxOf = (
  { possible }: Debrief,
  { across, up }: Plane,
  { x, y }: PlaneScale,
  worths: readonly number[],
): Px => [x.toPx(axisValue(across, worths, possible.noDeal)), y.toPx(axisValue(up, worths, possible.noDeal))]

/** Where no deal lies on each axis: a gain over no deal begins at nothing. */
export const noDealPx = (debrief: Debrief, plane: Plane, scale: PlaneScale): Px =>
  pxOf(debrief, plane, scale, debrief.possible.noDeal)

/** Each party's offers in order, as px. */
export const waysOf = (
  debrief: Debrief,
  plane: Plane,
  scale: PlaneScale,
): readonly { readonly by: Debrief['principals'][number]; readonly way: readonly Px[] }[] =>
  [...new Set(debrief.path.map(({ by }) => by))].map((by) => ({
    by,
    way: debrief.path.filter((step) => step.by === by).map(({ worth }) => pxOf(debrief, plane, scale, worth)),
  }))

/** The edge as a line: with two principals; with more it has no order, and is drawn point by point. */
export const edgeOf = (debrief: Debrief, plane: Plane, scale: PlaneScale): readonly Px[] =>
  debrief.possible.frontier.map(({ worth }) => pxOf(debrief, plane, scale, worth))

const legs = (way: readonly Px[]): readonly (readonly [Px, Px])[] =>
  way.slice(1).map((to, index) => [way[index] ?? to, to] as const)

export const labelsOf = (debrief: Debrief, plane: Plane, scale: PlaneScale): readonly PlaneLabel[] => {
  const { frame } = scale
  const inside = {
    x: frame.left + PADDING,
    y: frame.top,
    width: frame.width - frame.left - frame.right - PADDING,
    height: frame.height - frame.top - frame.bottom - LINE,
  }
  const [noDealX, noDealY] = noDealPx(debrief, plane, scale)
  const bottom = frame.height - frame.bottom
  const right = frame.width - frame.right
  const ways = waysOf(debrief, plane, scale)
  const edge = edgeOf(debrief, plane, scale)
  const lines = [
    ...ways.flatMap(({ way }) => legs(way)),
    ...(debrief.principals.length === 2 ? legs(edge) : []),
    [
      [noDealX, frame.top],
      [noDealX, bottom],
    ],
    [
      [frame.left, noDealY],
      [right, noDealY],
    ],
  ] as const
  const accord = accordWorths(debrief)
  const [nash] = debrief.possible.nash
  const named = [
    ...(accord === null
      ? []
      : [
          {
            at: pxOf(debrief, plane, scale, accord),
            title: 'The agreement',
            note: accord.map(points).join(' and '),
          },
        ]),
    ...(nash === undefined
      ? []
      : [
          {
            at: pxOf(debrief, plane, scale, nash.worth),
            title: 'Nash point',
            note: 'largest product of gains',
          },
        ]),
  ]
  const marks = [...ways.flatMap(({ way }) => way), ...named.map(({ at }) => at)]
  const placed: PlaneLabel[] = []
  for (const { at, title, note } of named) {
    const size = {
      width: Math.max(title.length, note.length) * LETTER + 2 * PADDING,
      height: 2 * LINE + PADDING,
    }
    const box = placeLabel(at, size, { lines, marks, labels: placed.map((one) => one.box) }, inside)
    placed.push({ title, note, at, box })
  }
  return placed
}

/** From a point to the nearest side of its label. */
export const leaderOf = ({ at: [x, y], box }: PlaneLabel): readonly [Px, Px] => {
  const near = (value: number, from: number, size: number): number =>
    Math.max(from, Math.min(value, from + size))
  return [
    [x, y],
    [near(x, box.x, box.width), near(y, box.y, box.height)],
  ]
}
