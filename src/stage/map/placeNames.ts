/** Which place names the map shows at this scale, and where: none over another, none cut off by the edge. */

import { assertNever } from '../../terms/assertNever.ts'
import { font, type Palette } from '../palette.ts'
import { type MapFrame, toScreen } from './frame.ts'
import type { MapPlace, Rank } from './geometry.ts'

export interface PlacedName {
  readonly place: MapPlace
  readonly x: number
  readonly y: number
  readonly align: 'left' | 'right' | 'center'
  readonly font: string
}

/** Pixels for a degree of longitude from which names of a rank have room. */
const FROM_SCALE: Readonly<Record<Rank, number>> = { 1: 0, 2: 44, 3: 64 }
const AWAY = 7
const HIGH = 14
const EDGE = 3

const fontOf = ({ kind }: MapPlace, palette: Palette): string => {
  switch (kind) {
    case 'city':
    case 'capital':
      return font(palette, 12)
    case 'region':
    case 'country':
      return font(palette, 12)
    case 'sea':
      return font(palette, 13, { family: 'serif', italic: true })
    default:
      return assertNever(kind)
  }
}

/** A line of words, by its ends and its middle. */
export interface Span {
  readonly left: number
  readonly right: number
  readonly y: number
}

const collide = (a: Span, b: Span): boolean =>
  a.left < b.right && b.left < a.right && Math.abs(a.y - b.y) < HIGH

/** `brush` only measures. Nothing is placed over `others`. */
export function placeNames(
  brush: Pick<CanvasRenderingContext2D, 'font' | 'measureText'>,
  places: readonly MapPlace[],
  frame: MapFrame,
  palette: Palette,
  others: readonly Span[],
): PlacedName[] {
  const taken: Span[] = [...others]
  const placed: PlacedName[] = []
  const shown = places.filter(({ rank }) => frame.scale >= FROM_SCALE[rank]).sort((a, b) => a.rank - b.rank)
  const inSight = shown.filter(({ at }) => {
    const [x, y] = toScreen(frame, at)
    return x > 0 && x < frame.width && y > HIGH / 2 && y < frame.height - HIGH / 2
  })
  for (const place of inSight) {
    const [x, y] = toScreen(frame, place.at)
    brush.font = fontOf(place, palette)
    const wide = brush.measureText(place.name).width
    const spans = {
      right: { left: x + AWAY, right: x + AWAY + wide, y },
      left: { left: x - AWAY - wide, right: x - AWAY, y },
      middle: { left: x - wide / 2, right: x + wide / 2, y },
    }
    const sides =
      place.side === 'middle'
        ? (['middle'] as const)
        : place.side === 'left'
          ? (['left', 'right'] as const)
          : (['right', 'left'] as const)
    const side = sides.find((candidate) => {
      const span = spans[candidate]
      return (
        span.left > EDGE && span.right < frame.width - EDGE && !taken.some((other) => collide(span, other))
      )
    })
    if (side === undefined) continue
    const dot = { left: x - AWAY / 2, right: x + AWAY / 2, y }
    taken.push(spans[side], ...(side === 'middle' ? [] : [dot]))
    placed.push({
      place,
      font: brush.font,
      align: side === 'middle' ? 'center' : side === 'left' ? 'right' : 'left',
      x: side === 'middle' ? x : side === 'left' ? x - AWAY : x + AWAY,
      y: y + 4,
    })
  }
  return placed
}
