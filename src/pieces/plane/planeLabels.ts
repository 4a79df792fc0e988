/** The labels of the plane: what is named, in how much room, and beside what it must stand. */
import { axisValue } from '../../debrief/axis.ts'
import type { Plane } from '../../debrief/debrief.ts'
import { partyOf } from '../../scenario/scenario.ts'
import { figuresIn } from '../../telling/figures.ts'
import { listedIn } from '../../words/lists.ts'
import { leaderTo, type Px, placeLabel, type Rect } from './placeLabel.ts'
import type { PlaneScale } from './planeScale.ts'
import type { PlaneSubject } from './planeSubject.ts'
import { accordWorths, type SaysPlane } from './reading.ts'

export interface PlaneLabel {
  readonly title: string
  readonly note: string
  /** The point that it names. */
  readonly at: Px
  readonly box: Rect
}

/** Px of a letter of the page's 12 px type, widest guess: a label may be narrower than its room, never wider. */
const LETTER = 6.6
const LINE = 16
const PADDING = 4
/** An axis that is several parties’. */
const unnamed = (say: SaysPlane) => ({ name: say('others'), marker: undefined })

export const pxOf = (
  { possible }: PlaneSubject,
  { across, up }: Plane,
  { x, y }: PlaneScale,
  worths: readonly number[],
): Px => [x.toPx(axisValue(across, worths, possible.noDeal)), y.toPx(axisValue(up, worths, possible.noDeal))]

/** Where no deal lies on each axis: a gain over no deal begins at nothing. */
export const noDealPx = (debrief: PlaneSubject, plane: Plane, scale: PlaneScale): Px =>
  pxOf(debrief, plane, scale, debrief.possible.noDeal)

export interface LineName {
  readonly text: string
  readonly colour: string | undefined
  readonly anchor: 'start' | 'end'
  /** Where its letters stand. */
  readonly x: number
  readonly y: number
  readonly box: Rect
}

/** The names of the two lines of no deal, on the side of each that has the room. */
export const lineNamesOf = (
  say: SaysPlane,
  debrief: PlaneSubject,
  plane: Plane,
  scale: PlaneScale,
): readonly LineName[] => {
  const { points } = figuresIn(say.language)
  const { frame } = scale
  const { scenario, principals, possible } = debrief
  const [noDealX, noDealY] = noDealPx(debrief, plane, scale)
  const right = frame.width - frame.right
  const isLeft = noDealX > (frame.left + right) / 2
  const name = (axis: Plane['across'], x: number, y: number, anchor: LineName['anchor']): LineName => {
    const party = axis.type === 'worth' ? principals[axis.of] : undefined
    const { name: called, marker } = party === undefined ? unnamed(say) : partyOf(scenario, party)
    const text =
      axis.type === 'worth'
        ? say('noDeal', { party: called, worth: points(possible.noDeal[axis.of] ?? 0) })
        : say('noDealOthers', { party: called })
    const width = text.length * LETTER
    const box = { x: anchor === 'end' ? x - width : x, y: y - LINE, width, height: LINE + PADDING }
    return { text, colour: marker?.colour, anchor, x, y, box }
  }
  return [
    name(
      plane.across,
      isLeft ? noDealX - 6 : noDealX + 6,
      frame.height - frame.bottom - 8,
      isLeft ? 'end' : 'start',
    ),
    name(plane.up, frame.left + 8, noDealY + LINE, 'start'),
  ]
}

/** Each party's offers in order, as px. */
export const waysOf = (
  debrief: PlaneSubject,
  plane: Plane,
  scale: PlaneScale,
): readonly { readonly by: PlaneSubject['principals'][number]; readonly way: readonly Px[] }[] =>
  [...new Set(debrief.path.map(({ by }) => by))].map((by) => ({
    by,
    way: debrief.path.filter((step) => step.by === by).map(({ worth }) => pxOf(debrief, plane, scale, worth)),
  }))

/** Points nearer to each other than this cannot be told apart: of an edge of twenty thousand a few hundred are drawn. */
const SEEN_APART = 0.5

/**
 * The edge as a line: with two principals; with more it has no order, and is drawn point by point. Of points that would be
 * drawn on one spot only the first.
 */
export const edgeOf = (debrief: PlaneSubject, plane: Plane, scale: PlaneScale): readonly Px[] => {
  const spots = new Map<string, Px>()
  for (const { worth } of debrief.possible.frontier) {
    const at = pxOf(debrief, plane, scale, worth)
    const spot = at.map((px) => Math.round(px / SEEN_APART)).join(' ')
    if (!spots.has(spot)) spots.set(spot, at)
  }
  return [...spots.values()]
}

const legs = (way: readonly Px[]): readonly (readonly [Px, Px])[] =>
  way.slice(1).map((to, index) => [way[index] ?? to, to] as const)

/** “62 and 40”, “62 and 40 and 31”: in English by “and” alone, elsewhere as a list. */
const listedPair = (say: SaysPlane, texts: readonly string[]): string =>
  say.language === 'en' ? texts.join(' and ') : listedIn(say.language, texts)

export const labelsOf = (
  say: SaysPlane,
  debrief: PlaneSubject,
  plane: Plane,
  scale: PlaneScale,
): readonly PlaneLabel[] => {
  const { points } = figuresIn(say.language)
  const noted = (worths: readonly number[]) => listedPair(say, worths.map(points))
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
            title: say('agreement'),
            note: noted(accord),
          },
        ]),
    ...(nash === undefined
      ? []
      : [
          {
            at: pxOf(debrief, plane, scale, nash.worth),
            title: say('nash'),
            note: noted(nash.worth),
          },
        ]),
  ]
  const marks = [...ways.flatMap(({ way }) => way), ...named.map(({ at }) => at)]
  const taken = lineNamesOf(say, debrief, plane, scale).map(({ box }) => box)
  const placed: PlaneLabel[] = []
  for (const { at, title, note } of named) {
    const size = {
      width: Math.max(title.length, note.length) * LETTER + 2 * PADDING,
      height: 2 * LINE + PADDING,
    }
    const box = placeLabel(
      at,
      size,
      {
        lines,
        marks,
        labels: [...taken, ...placed.map((one) => one.box)],
        leaders: placed.map((one) => leaderTo(one.at, one.box)),
      },
      inside,
    )
    placed.push({ title, note, at, box })
  }
  return placed
}
