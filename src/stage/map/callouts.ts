/** Labels beside the shapes of the accord with a line to what they name, on a map that is large enough. */
import { font, type Palette } from '../palette.ts'
import { type MapFrame, toScreen } from './frame.ts'
import type { MapGeometry, Point } from './geometry.ts'
import { type Ink, markStyle } from './markStyle.ts'
import type { MapItem } from './picture.ts'
import type { Span } from './placeNames.ts'

export interface PlacedCallout {
  readonly name: string
  readonly note: string
  readonly ink: Ink
  /** Where the words begin or, at `right`, end: the baseline of the first line. */
  readonly x: number
  readonly y: number
  readonly align: 'left' | 'right'
  readonly from: Point
  readonly spans: readonly Span[]
}

/** The least map that has room for words of its own, in pixels. */
const LEAST = { width: 420, height: 280 }
const LINE = 14
const EDGE = 6

export const calloutFonts = (palette: Palette) => ({
  name: font(palette, 12, { weight: 600 }),
  note: font(palette, 12),
})

/** `brush` only measures. Of several marks at one place the open row's is labelled, else the firmest. */
export function placeCallouts(
  brush: Pick<CanvasRenderingContext2D, 'font' | 'measureText'>,
  geometry: MapGeometry,
  items: readonly MapItem[],
  frame: MapFrame,
  palette: Palette,
): PlacedCallout[] {
  if (frame.width < LEAST.width || frame.height < LEAST.height) return []
  const byPlace = new Map<string, Exclude<MapItem, { type: 'ground' }>>()
  for (const item of items) {
    if (item.type === 'ground') continue
    const id = item.type === 'posts' ? 'posts' : item.callout
    const place = geometry.callouts[id]?.at.join()
    const before = place === undefined ? undefined : byPlace.get(place)
    if (place !== undefined && (before === undefined || item.lifted || !before.lifted))
      byPlace.set(place, item)
  }
  const fonts = calloutFonts(palette)
  return [...byPlace.values()].flatMap((item): PlacedCallout[] => {
    const callout = geometry.callouts[item.type === 'posts' ? 'posts' : item.callout]
    if (callout === undefined) return []
    const { name, note } = item.words
    brush.font = fonts.name
    const nameWidth = brush.measureText(name).width
    brush.font = fonts.note
    const wide = Math.max(nameWidth, brush.measureText(note).width)
    const [atX, atY] = toScreen(frame, callout.at)
    const align = callout.side === 'left' ? 'right' : 'left'
    const x =
      align === 'right'
        ? Math.max(EDGE + wide, Math.min(frame.width - EDGE, atX))
        : Math.max(EDGE, Math.min(frame.width - EDGE - wide, atX))
    const y = Math.max(LINE, Math.min(frame.height - LINE - EDGE, atY))
    const [left, right] = align === 'right' ? [x - wide, x] : [x, x + wide]
    return [
      {
        name,
        note,
        ink:
          item.standing === 'drafted'
            ? markStyle('drafted', item.viewerColour, false).stroke
            : { token: 'ink' },
        x,
        y,
        align,
        from: toScreen(frame, callout.from),
        spans: [
          { left, right, y: y - 4 },
          { left, right, y: y - 4 + LINE },
        ],
      },
    ]
  })
}

/** The line from the words to the shape: from the corner of the words that lies nearest. */
export const calloutLeader = ({ x, y, align, from, spans }: PlacedCallout): readonly [Point, Point] => {
  const above = from[1] < y
  const span = spans[0] ?? { left: x, right: x, y }
  const edge = align === 'right' ? span.right + 3 : span.left - 3
  const within = from[0] > span.left && from[0] < span.right
  return [[within ? from[0] : edge, above ? y - 12 : y + (within ? LINE + 4 : 2)], from]
}
