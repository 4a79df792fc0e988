/**
 * Makes a scenario's own map of a GeoJSON file: projected once, and simplified until its shapes are short enough. Borders are
 * simplified as arcs that neighbours share (TopoJSON), so that no gaps open between them.
 */
import {
  type GeoContext,
  type GeoProjection,
  geoArea,
  geoBounds,
  geoConicEqualArea,
  geoEqualEarth,
  geoMercator,
  geoPath,
} from 'd3-geo'
import { feature, merge } from 'topojson-client'
import { topology } from 'topojson-server'
import {
  filter,
  filterAttachedWeight,
  presimplify,
  simplify,
  sphericalRingArea,
  sphericalTriangleArea,
} from 'topojson-simplify'
import type {
  GeometryCollection,
  GeometryObject,
  MultiPolygon,
  Objects,
  Polygon,
  Topology,
} from 'topojson-specification'
import { LIMITS } from '../../scenario/limits.ts'
import type { GeoFeature, Ring } from './geoFile.ts'

/** UTF-16 units of all shapes: less than a file may have, since links carry it and no screen shows more. */
const ENOUGH = 36_000
/** Units of the map's longer side, and what is left free around it. */
const SIDE = 1000
const MARGIN = 16
const LEAST_SIDE = 240

/** What becomes of a feature: nothing, land alone, or land and part of a layer. */
export type Assigned =
  | { readonly to: 'out' }
  | { readonly to: 'land' }
  | { readonly to: 'layer'; readonly layer: string }

export interface MapWish {
  /** One for each feature. */
  readonly assigned: readonly Assigned[]
  /** The property by which areas are named on the map; null where none is to be. */
  readonly named: string | null
}

export interface MadeMap {
  readonly width: number
  readonly height: number
  readonly land: string
  readonly names: readonly { readonly name: string; readonly x: number; readonly y: number }[]
  /** By layer. */
  readonly shapes: Readonly<Record<string, string>>
  /** Layers of which nothing is large enough to be seen. */
  readonly lost: readonly string[]
  /** Layers of areas and lines: their lines are left out. */
  readonly mixed: readonly string[]
  /** UTF-16 units of all shapes. */
  readonly length: number
}

export interface MapMaker {
  make(wish: MapWish): MadeMap
}

type Sheet = Readonly<Record<'width' | 'height', number>>
type Plane = readonly [x: number, y: number]
type Shapes = Topology<Objects>

/** On a sphere, as d3-geo has it, an outer ring runs clockwise; files have both. */
const wound = (ring: Ring, isHole: boolean): [number, number][] => {
  const places = ring.map(([x, y]): [number, number] => [x, y])
  const isLarge = geoArea({ type: 'Polygon', coordinates: [places] }) > 2 * Math.PI
  return isLarge === isHole ? places : places.reverse()
}

const geometryOf = ({ shape }: GeoFeature): GeoJSON.Geometry =>
  shape.kind === 'area'
    ? {
        type: 'MultiPolygon',
        coordinates: shape.polygons.map((rings) => rings.map((ring, at) => wound(ring, at > 0))),
      }
    : { type: 'MultiLineString', coordinates: shape.lines.map((line) => line.map(([x, y]) => [x, y])) }

/** The whole world in Equal Earth; what is larger than a country by equal areas; what is small as it is. */
const projectionFor = (all: GeoJSON.FeatureCollection): GeoProjection => {
  const [[west, south], [east, north]] = geoBounds(all)
  const wide = east >= west ? east - west : east - west + 360
  const middle = west + wide / 2
  const high = north - south
  if (wide > 100 || high > 80) return geoEqualEarth().rotate([-middle, 0])
  if (wide < 20 && high < 12 && Math.max(Math.abs(north), Math.abs(south)) < 80)
    return geoMercator().rotate([-middle, 0])
  return geoConicEqualArea()
    .rotate([-middle, 0])
    .parallels([south + high / 6, north - high / 6])
}

/** Fits the projection to a sheet as wide or as high as it can be. */
const fitted = (projection: GeoProjection, all: GeoJSON.FeatureCollection): Sheet => {
  projection.precision(0).fitExtent(
    [
      [0, 0],
      [SIDE, SIDE],
    ],
    all,
  )
  const [[left, top], [right, bottom]] = geoPath(projection).bounds(all)
  const most = Math.max(right - left, bottom - top) || 1
  const side = (length: number) =>
    Math.max(LEAST_SIDE, Math.round((length / most) * (SIDE - 2 * MARGIN)) + 2 * MARGIN)
  const sheet = { width: side(right - left), height: side(bottom - top) }
  projection.fitExtent(
    [
      [MARGIN, MARGIN],
      [sheet.width - MARGIN, sheet.height - MARGIN],
    ],
    all,
  )
  return sheet
}

/** Catches what d3-geo draws, in whole units and without points that fall on the one before. */
const traced = (projection: GeoProjection, sheet: Sheet, shape: GeoJSON.Geometry): string[] => {
  const parts: { points: Plane[]; isClosed: boolean }[] = []
  const within = (value: number, most: number) => Math.max(0, Math.min(most, Math.round(value)))
  const add = (x: number, y: number) => {
    const part = parts.at(-1)
    const [px, py] = [within(x, sheet.width), within(y, sheet.height)]
    const last = part?.points.at(-1)
    if (last?.[0] !== px || last[1] !== py) part?.points.push([px, py])
  }
  const catching: GeoContext = {
    arc: () => undefined,
    beginPath: () => undefined,
    moveTo: (x, y) => {
      parts.push({ points: [], isClosed: false })
      add(x, y)
    },
    lineTo: add,
    closePath: () => {
      const part = parts.at(-1)
      if (part !== undefined) part.isClosed = true
    },
  }
  geoPath(projection, catching)(shape)
  return parts.flatMap(({ points, isClosed }) => {
    const [first, last] = [points[0], points.at(-1)]
    if (isClosed && points.length > 1 && first?.[0] === last?.[0] && first?.[1] === last?.[1]) points.pop()
    if (points.length < (isClosed ? 3 : 2)) return []
    return [`M${points.map((point) => point.join(' ')).join('L')}${isClosed ? 'Z' : ''}`]
  })
}

/** Where a name has the most room: halfway down the largest part, in the middle of what is inside there. */
const nameSpot = (outlines: readonly string[]): (Plane & { readonly size?: number }) | null => {
  const rings = outlines.map((outline) =>
    outline
      .slice(1, -1)
      .split('L')
      .map((pair) => pair.split(' ').map(Number) as [number, number]),
  )
  const sizeOf = (ring: readonly Plane[]) =>
    Math.abs(
      ring.reduce((sum, [x, y], at) => {
        const [nextX, nextY] = ring[(at + 1) % ring.length] ?? [x, y]
        return sum + x * nextY - nextX * y
      }, 0),
    )
  const [largest] = rings.toSorted((a, b) => sizeOf(b) - sizeOf(a))
  if (largest === undefined) return null
  const heights = largest.map(([, y]) => y)
  const y = Math.round((Math.min(...heights) + Math.max(...heights)) / 2)
  const crossings = largest
    .flatMap(([x1, y1], at) => {
      const [x2, y2] = largest[(at + 1) % largest.length] ?? [x1, y1]
      return y1 > y === y2 > y ? [] : [x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)]
    })
    .sort((a, b) => a - b)
  const gaps = crossings.flatMap((left, at) => {
    const right = crossings[at + 1]
    return at % 2 === 0 && right !== undefined ? [[left, right] as const] : []
  })
  const [widest] = gaps.sort((a, b) => b[1] - b[0] - (a[1] - a[0]))
  return widest === undefined ? null : [Math.round((widest[0] + widest[1]) / 2), y]
}

/** Steradians, whichever way it runs. */
const ringArea = (ring: [number, number][]): number => {
  const area = sphericalRingArea(ring, false)
  return Math.min(area, 4 * Math.PI - area)
}

const isArea = (shape: GeometryObject | undefined): shape is Polygon | MultiPolygon =>
  shape?.type === 'Polygon' || shape?.type === 'MultiPolygon'

interface Drawing extends Omit<MadeMap, 'width' | 'height' | 'lost' | 'mixed'> {}

/** Reads the features once; each map is then made of what is there. */
export const openMapMaker = (features: readonly GeoFeature[]): MapMaker => {
  /** By id: what the simplifying leaves nothing of is taken out of the list. */
  const all: GeoJSON.FeatureCollection = {
    type: 'FeatureCollection',
    features: features.map((one, id) => ({ type: 'Feature', id, properties: {}, geometry: geometryOf(one) })),
  }
  const whole = topology({ all }, 1e5) as Shapes
  const weighed = presimplify(whole, sphericalTriangleArea)

  const drawn = (
    { assigned, named }: MapWish,
    projection: GeoProjection,
    sheet: Sheet,
    weight: number,
  ): Drawing => {
    const simple = filter(
      simplify(weighed, weight),
      filterAttachedWeight(weighed, 2 * weight, ringArea),
    ) as Shapes
    const left = new Map(
      ((simple.objects.all as Partial<GeometryCollection>).geometries ?? []).map((one) => [one.id, one]),
    )
    const shapes = features.map((_, id) => left.get(id))
    const trace = (shape: GeoJSON.Geometry) => traced(projection, sheet, shape)
    const outlinesOf = (shape: GeometryObject | undefined): string[] => {
      if (shape === undefined) return []
      const made = feature(simple, shape)
      return made.type === 'Feature' && made.geometry !== null ? trace(made.geometry) : []
    }
    const land = shapes.map((shape, at) =>
      isArea(shape) && assigned[at]?.to !== 'out' ? outlinesOf(shape) : [],
    )
    const layers = new Set(assigned.flatMap((one) => (one.to === 'layer' ? [one.layer] : [])))
    const shapeOfLayer = (layer: string): string => {
      const its = shapes.filter((_, at) => {
        const one = assigned[at]
        return one?.to === 'layer' && one.layer === layer
      })
      const areas = its.filter(isArea)
      const hasAreas = features.some(({ shape }, at) => {
        const one = assigned[at]
        return shape.kind === 'area' && one?.to === 'layer' && one.layer === layer
      })
      return (
        hasAreas ? (areas.length === 0 ? [] : trace(merge(simple, areas))) : its.flatMap(outlinesOf)
      ).join('')
    }
    const sizeOf = (outlines: readonly string[]) => {
      const all = outlines.flatMap((outline) =>
        outline
          .slice(1, -1)
          .split('L')
          .map((pair) => pair.split(' ').map(Number)),
      )
      const span = (axis: 0 | 1) => {
        const values = all.map((pair) => pair[axis] ?? 0)
        return Math.max(...values) - Math.min(...values)
      }
      return all.length === 0 ? 0 : span(0) * span(1)
    }
    const names =
      named === null
        ? []
        : land
            .flatMap((outlines, at) => {
              const name = features[at]?.properties[named]
              const spot = nameSpot(outlines)
              return name === undefined || spot === null ? [] : [{ name, spot, size: sizeOf(outlines) }]
            })
            .sort((a, b) => b.size - a.size)
            .slice(0, LIMITS.layers)
            .map(({ name, spot: [x, y] }) => ({ name, x, y }))
    const byLayer = Object.fromEntries([...layers].map((layer) => [layer, shapeOfLayer(layer)]))
    const landShape = land.flat().join('')
    const length = Object.values(byLayer).reduce((sum, shape) => sum + shape.length, landShape.length)
    return { land: landShape, names, shapes: byLayer, length }
  }

  return {
    make: (wish) => {
      const { assigned } = wish
      const shown: GeoJSON.FeatureCollection = {
        type: 'FeatureCollection',
        features: all.features.filter((_, at) => assigned[at]?.to !== 'out'),
      }
      if (shown.features.length === 0)
        return { width: SIDE, height: SIDE, land: '', names: [], shapes: {}, lost: [], mixed: [], length: 0 }
      const projection = projectionFor(shown)
      const sheet = fitted(projection, shown)
      // Half of a square unit, as a share of the sphere: finer than the map has places for.
      let weight = 0.5 / projection.scale() ** 2
      let made = drawn(wish, projection, sheet, weight)
      while (made.length > ENOUGH && weight < 1) {
        weight *= 1.7
        made = drawn(wish, projection, sheet, weight)
      }
      const kindsOf = (layer: string) =>
        new Set(
          features.flatMap(({ shape }, at) => {
            const one = assigned[at]
            return one?.to === 'layer' && one.layer === layer ? [shape.kind] : []
          }),
        )
      const layers = Object.keys(made.shapes)
      return {
        ...sheet,
        ...made,
        lost: layers.filter((layer) => made.shapes[layer] === ''),
        mixed: layers.filter((layer) => kindsOf(layer).size > 1),
      }
    },
  }
}
