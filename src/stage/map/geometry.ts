/**
 * A map as the stage draws it: read from its asset (TopoJSON with names beside it) and projected once. Coordinates are
 * map units: degrees of longitude, x to the east, y to the south, in Mercator's projection, so that a box of degrees is
 * a box on the screen too.
 */
import { feature } from 'topojson-client'
import type { GeometryCollection, MultiPolygon, Topology } from 'topojson-specification'

export type Point = readonly [x: number, y: number]
export type Line = readonly Point[]

export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** `rings` are closed areas by the even-odd rule, `lines` are open. */
export interface MapShape {
  readonly id: string
  readonly rings: readonly Line[]
  readonly lines: readonly Line[]
  readonly box: Box
}

export type LayerStyle = 'hatch' | 'line' | 'area' | 'outline'

export interface MapLayer extends MapShape {
  readonly style: LayerStyle
  /** A party colour's name, for a hatch. */
  readonly colour: string | null
}

/** 1 is always named, 2 and 3 where there is more and more room. */
export type Rank = 1 | 2 | 3

export interface MapPlace {
  readonly name: string
  readonly at: Point
  readonly rank: Rank
  readonly kind: 'city' | 'capital' | 'region' | 'sea' | 'country'
  readonly side: 'left' | 'right' | 'middle'
}

export interface MapGeometry {
  /** The bounds of everything visible, with land beyond them; null where nothing is known of what lies beyond the view. */
  readonly bounds: Box | null
  /** What the stage shows of it. */
  readonly view: Box
  readonly country: MapShape | null
  readonly regions: readonly MapShape[]
  readonly neighbours: readonly MapShape[]
  readonly layers: readonly MapLayer[]
  readonly places: readonly MapPlace[]
  /** Where words for a layer, or for the posts, stand beside the shape and which point of it they mean. */
  readonly callouts: Readonly<Partial<Record<string, Callout>>>
  /** Written in the corner: how exact it is, and whose data it is made of. */
  readonly credit: string
}

export interface Callout {
  readonly from: Point
  readonly at: Point
  /** The end at which the words stand: they run away from the shape. */
  readonly side: 'left' | 'right'
}

export const SCHEMATIC = 'Schematic'

type Degrees = readonly [longitude: number, latitude: number]

export const project = ([longitude, latitude]: Degrees): Point => [
  longitude,
  (-Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)) * 180) / Math.PI,
]

export function boxAround(lines: readonly Line[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const line of lines)
    for (const [x, y] of line) {
      left = Math.min(left, x)
      right = Math.max(right, x)
      top = Math.min(top, y)
      bottom = Math.max(bottom, y)
    }
  return { left, top, right, bottom }
}

export const boxOver = (boxes: readonly Box[]): Box =>
  boxAround(
    boxes.map(({ left, top, right, bottom }) => [
      [left, top],
      [right, bottom],
    ]),
  )

/** The asset as it lies in the file. */
export interface MapAsset extends Topology {
  readonly objects: {
    readonly regions: GeometryCollection
    readonly neighbours: GeometryCollection
    readonly country: MultiPolygon
    readonly layers: GeometryCollection<{ style: LayerStyle; colour?: string }>
  }
  readonly names: {
    readonly view: readonly number[]
    readonly callouts: Readonly<
      Record<string, { readonly from: Degrees; readonly at: Degrees; readonly side: 'left' | 'right' }>
    >
    readonly regions: readonly {
      readonly id: string
      readonly name: string
      readonly at: Degrees | null
      readonly rank?: Rank
    }[]
    readonly cities: readonly {
      readonly name: string
      readonly at: Degrees
      readonly side: 'left' | 'right'
      readonly capital?: boolean
      readonly rank: Rank
    }[]
    readonly labels: readonly {
      readonly name: string
      readonly at: Degrees
      readonly kind: 'sea' | 'country'
      readonly rank: Rank
    }[]
  }
}

const line = (positions: readonly (readonly number[])[]): Line =>
  positions.map(([longitude = 0, latitude = 0]) => project([longitude, latitude]))

function shape(id: unknown, geometry: GeoJSON.Geometry | null): MapShape {
  const rings: Line[] = []
  const lines: Line[] = []
  if (geometry?.type === 'Polygon') rings.push(...geometry.coordinates.map(line))
  else if (geometry?.type === 'MultiPolygon') rings.push(...geometry.coordinates.flat().map(line))
  else if (geometry?.type === 'LineString') lines.push(line(geometry.coordinates))
  else if (geometry?.type === 'MultiLineString') lines.push(...geometry.coordinates.map(line))
  return { id: String(id), rings, lines, box: boxAround([...rings, ...lines]) }
}

const boxOf = ([west = 0, south = 0, east = 0, north = 0]: readonly number[]): Box =>
  boxAround([[project([west, south]), project([east, north])]])

function placesOf({ regions, cities, labels }: MapAsset['names']): MapPlace[] {
  const cityPlaces = cities.map(
    ({ name, at, side, capital, rank }): MapPlace => ({
      name,
      at: project(at),
      rank,
      kind: capital === true ? 'capital' : 'city',
      side,
    }),
  )
  const regionPlaces = regions.flatMap(({ name, at, rank = 3 }): MapPlace[] =>
    at === null ? [] : [{ name, at: project(at), rank, kind: 'region', side: 'middle' }],
  )
  const others = labels.map(
    ({ name, at, kind, rank }): MapPlace => ({ name, at: project(at), rank, kind, side: 'middle' }),
  )
  return [...cityPlaces, ...regionPlaces, ...others]
}

/** Throws when the asset is malformed: a fault of the build, not of a scenario. */
export function readMap(asset: MapAsset): MapGeometry {
  const shapes = (name: 'regions' | 'neighbours') =>
    feature(asset, asset.objects[name]).features.map(({ id, geometry }) => shape(id, geometry))
  const neighbours = shapes('neighbours')
  return {
    bounds: boxOver(neighbours.map(({ box }) => box)),
    view: boxOf(asset.names.view),
    country: shape('country', feature(asset, asset.objects.country).geometry),
    regions: shapes('regions'),
    neighbours,
    credit: SCHEMATIC,
    layers: feature(asset, asset.objects.layers).features.map(({ id, geometry, properties }) => ({
      ...shape(id, geometry),
      style: properties.style,
      colour: properties.colour ?? null,
    })),
    places: placesOf(asset.names),
    callouts: Object.fromEntries(
      Object.entries(asset.names.callouts).map(([id, { from, at, side }]) => [
        id,
        { from: project(from), at: project(at), side },
      ]),
    ),
  }
}
