/** A map that the scenario brings along, as the stage draws maps. */
import { type OutlinePart, outlinesIn } from '../../scenario/outlines.ts'
import type { PublicScenario } from '../../table/view.ts'
import { onceFor } from '../../terms/onceFor.ts'
import {
  boxAround,
  type Callout,
  type Line,
  type MapGeometry,
  type MapLayer,
  type MapPlace,
  type MapShape,
  type Point,
  type Rank,
  SCHEMATIC,
} from './geometry.ts'

type AnyMap = NonNullable<PublicScenario['map']>
export type OwnMap = AnyMap & { readonly own: NonNullable<AnyMap['own']> }

export const hasOwnShapes = (map: PublicScenario['map']): map is OwnMap => map?.own !== undefined

/**
 * Units of the longer side, whatever the file has there: so large is what a shipped map shows in degrees, and names and posts have
 * the same room on both.
 */
const SIDE = 18

/** Names of the first rank, and of the second. */
const NAMES = [8, 20] as const

const rankAt = (index: number): Rank => (index < NAMES[0] ? 1 : index < NAMES[1] ? 2 : 3)

const shapeOf = (id: string, outlines: readonly OutlinePart[], unit: number): MapShape => {
  const scaled = (isClosed: boolean): Line[] =>
    outlines
      .filter((one) => one.isClosed === isClosed)
      .map(({ points }) => points.map(([x, y]): Point => [x * unit, y * unit]))
  const [rings, lines] = [scaled(true), scaled(false)]
  return { id, rings, lines, box: boxAround([...rings, ...lines]) }
}

/** Words beside a layer stand at the side of it that is nearer to the map's edge. */
const calloutOf = ({ box, rings, lines }: MapShape, middle: number): Callout => {
  const side = (box.left + box.right) / 2 < middle ? 'left' : 'right'
  const edge = side === 'left' ? box.left : box.right
  const nearest = [...rings, ...lines]
    .flat()
    .reduce<Point>(
      (found, point) => (Math.abs(point[0] - edge) < Math.abs(found[0] - edge) ? point : found),
      [Number.POSITIVE_INFINITY, 0],
    )
  const away = side === 'left' ? -0.6 : 0.6
  return { from: nearest, at: [nearest[0] + away, nearest[1]], side }
}

export const ownGeometry = onceFor(({ own, layers }: OwnMap): MapGeometry => {
  const unit = SIDE / Math.max(own.width, own.height)
  const drawn = layers.flatMap(({ id, shape, style }): MapLayer[] => {
    if (shape === undefined) return []
    const outlined = shapeOf(id, outlinesIn(shape), unit)
    const usual = outlined.rings.length > 0 ? 'area' : 'line'
    // A line has no inside to fill.
    const isDrawable = outlined.rings.length > 0 || style === 'line' || style === 'outline'
    return [{ ...outlined, style: isDrawable ? (style ?? usual) : usual, colour: null }]
  })
  const land = own.land === undefined ? [] : [shapeOf('land', outlinesIn(own.land), unit)]
  return {
    bounds: null,
    view: { left: 0, top: 0, right: own.width * unit, bottom: own.height * unit },
    country: null,
    regions: land,
    neighbours: [],
    layers: drawn,
    places: own.names.map(
      ({ name, x, y }, index): MapPlace => ({
        name,
        at: [x * unit, y * unit],
        rank: rankAt(index),
        kind: 'region',
        side: 'middle',
      }),
    ),
    callouts: Object.fromEntries(drawn.map((layer) => [layer.id, calloutOf(layer, (own.width * unit) / 2)])),
    credit: `${SCHEMATIC}. ${own.attribution}`,
  }
})
