/** A GeoJSON file as a map can be made of it: areas and lines with what they are called, or what is the matter with the file. */
import { type ParseError, parse } from 'jsonc-parser'
import { counted } from '../../telling/phrases.ts'

/** In bytes; larger files are refused before they are read. */
export const MOST_GEO_BYTES = 8_000_000
/** A list that a person goes through, one by one. */
export const MOST_FEATURES = 400
/** Of a name that stands in a list. */
const LONGEST_NAME = 60

type Position = readonly [longitude: number, latitude: number]
export type Ring = readonly Position[]

export interface GeoArea {
  readonly kind: 'area'
  /** Each an outer ring and the holes in it; closed, in degrees. */
  readonly polygons: readonly (readonly Ring[])[]
}

export interface GeoLine {
  readonly kind: 'line'
  readonly lines: readonly Ring[]
}

export interface GeoFeature {
  readonly shape: GeoArea | GeoLine
  /** What the file says of it, as texts. */
  readonly properties: Readonly<Record<string, string>>
}

/** In words for a person who was given the file by somebody else. */
export interface GeoTrouble {
  readonly code:
    | 'too-large'
    | 'empty'
    | 'not-json'
    | 'not-geojson'
    | 'no-features'
    | 'no-areas'
    | 'too-many-features'
    | 'bad-coordinate'
    | 'not-degrees'
    | 'open-ring'
    | 'short-ring'
    | 'unreadable'
  readonly message: string
  readonly hint: string
}

export interface GeoFile {
  readonly features: readonly GeoFeature[]
  /** Properties that some feature has, those first that look like names. */
  readonly keys: readonly string[]
  /** Points cannot be drawn as layers. */
  readonly pointsLeftOut: number
}

export type GeoReading =
  | { readonly ok: true; readonly file: GeoFile }
  | { readonly ok: false; readonly trouble: GeoTrouble }

/** Thrown and caught in this file alone: a file is read by going down into it. */
class Troubled extends Error {
  readonly trouble: GeoTrouble
  constructor(code: GeoTrouble['code'], message: string, hint: string) {
    super(message)
    this.trouble = { code, message, hint }
  }
}

type Loose = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const EXPORT =
  'Export it as GeoJSON from the program that it comes from, for example from geojson.io or QGIS.'

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`

/** Of what nobody foresaw: a file that is nested too deep, a browser that will not read it. */
export const unreadable = (): GeoTrouble => ({
  code: 'unreadable',
  message: 'No map could be made of this file.',
  hint: EXPORT,
})

/** Null where the file is small enough to be read. */
export const geoTooLarge = (bytes: number): GeoTrouble | null =>
  bytes <= MOST_GEO_BYTES
    ? null
    : {
        code: 'too-large',
        message: `The file has ${megabytes(bytes)}; a map is made of at most ${megabytes(MOST_GEO_BYTES)}. It was not read.`,
        hint: 'Take a less detailed version, or simplify it first: mapshaper.org does that in the browser.',
      }

const KINDS: readonly (readonly [start: RegExp, what: string])[] = [
  [/^PK/, 'an archive (a zip, a KMZ or a packed shapefile)'],
  [/^\s*<\?xml|^\s*<(?:kml|gpx)/i, 'XML (KML or GPX)'],
  [/^\s*</, 'a web page or XML'],
]

const parsed = (text: string): unknown => {
  if (text.trim() === '') throw new Troubled('empty', 'The file is empty.', EXPORT)
  const other = KINDS.find(([start]) => start.test(text))
  if (other !== undefined) throw new Troubled('not-json', `The file is ${other[1]}, not GeoJSON.`, EXPORT)
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    const errors: ParseError[] = []
    parse(text, errors)
    const [first] = errors
    const line = text.slice(0, first?.offset ?? 0).split('\n').length
    const isCut = first === undefined || first.offset + first.length >= text.trimEnd().length
    throw new Troubled(
      'not-json',
      isCut
        ? `The file breaks off in line ${text.trimEnd().split('\n').length}: its end is missing.`
        : `The file is broken in line ${line}: what stands there is not JSON.`,
      isCut ? 'Download or export it once more.' : EXPORT,
    )
  }
}

const GEOMETRIES = new Set([
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
  'GeometryCollection',
])

const featuresOf = (value: unknown): readonly Loose[] => {
  if (!isObject(value)) throw new Troubled('not-geojson', 'The file is JSON, but not GeoJSON.', EXPORT)
  if (value.type === 'Topology')
    throw new Troubled(
      'not-geojson',
      'The file is TopoJSON, not GeoJSON.',
      'mapshaper.org opens it and exports GeoJSON.',
    )
  if (value.type === 'FeatureCollection' && Array.isArray(value.features))
    return value.features.filter(isObject)
  if (value.type === 'Feature') return [value]
  if (GEOMETRIES.has(String(value.type))) return [{ type: 'Feature', geometry: value, properties: {} }]
  throw new Troubled(
    'not-geojson',
    'The file is JSON, but not GeoJSON: it has no “type” such as “FeatureCollection”.',
    EXPORT,
  )
}

const propertiesOf = (feature: Loose): Readonly<Record<string, string>> => {
  const given = isObject(feature.properties) ? feature.properties : {}
  const texts = Object.entries(given).flatMap(([key, value]) =>
    (typeof value === 'string' && value.trim() !== '') || typeof value === 'number'
      ? [[key, String(value).trim().slice(0, LONGEST_NAME)] as const]
      : [],
  )
  const { id } = feature
  return Object.fromEntries(
    typeof id === 'string' || typeof id === 'number' ? [...texts, ['id', String(id)] as const] : texts,
  )
}

const NAMED = [/^name$/i, /^name[_:-]?(?:en|long)$/i, /^(?:admin|label|title|nom|gen|nuts_name)$/i, /name/i]

/** How much a property looks like a name: the less the more. */
const rankOf = (key: string): number => {
  const at = NAMED.findIndex((pattern) => pattern.test(key))
  return at < 0 ? NAMED.length : at
}

const keysOf = (features: readonly GeoFeature[]): string[] => {
  const counts = new Map<string, number>()
  for (const { properties } of features)
    for (const key of Object.keys(properties)) counts.set(key, (counts.get(key) ?? 0) + 1)
  return [...counts].sort(([a, many], [b, more]) => rankOf(a) - rankOf(b) || more - many).map(([key]) => key)
}

/** “feature 3 (“Upper valley”)”: what a person can find in the file. */
const whichOf = (feature: Loose, index: number): string => {
  const properties = propertiesOf(feature)
  const key = Object.keys(properties).sort((a, b) => rankOf(a) - rankOf(b))[0]
  const called = key === undefined || rankOf(key) === NAMED.length ? undefined : properties[key]
  return `feature ${index + 1}${called === undefined ? '' : ` (“${called}”)`}`
}

/** A hair beyond the edge of the world comes of rounding. */
const SLACK = 0.01

const positionOf = (value: unknown, which: string): Position => {
  const [longitude, latitude]: readonly unknown[] = Array.isArray(value) ? value : []
  if (
    typeof longitude !== 'number' ||
    typeof latitude !== 'number' ||
    !Number.isFinite(longitude) ||
    !Number.isFinite(latitude)
  )
    throw new Troubled(
      'bad-coordinate',
      `In ${which} a place is not given by two numbers: ${JSON.stringify(value)?.slice(0, 60) ?? 'nothing'}.`,
      EXPORT,
    )
  if (Math.abs(longitude) > 180 + SLACK || Math.abs(latitude) > 90 + SLACK)
    throw new Troubled(
      'not-degrees',
      `In ${which} a place lies at ${longitude}, ${latitude}. GeoJSON gives places in degrees: −180 to 180 east, −90 to 90 north.`,
      Math.abs(longitude) > 400 || Math.abs(latitude) > 400
        ? 'These look like metres. Export the file once more in the coordinate system WGS 84 (EPSG:4326).'
        : 'Latitude and longitude may have been exchanged. Export the file once more in the coordinate system WGS 84 (EPSG:4326).',
    )
  return [Math.max(-180, Math.min(180, longitude)), Math.max(-90, Math.min(90, latitude))]
}

const listOf = (value: unknown, which: string): readonly unknown[] => {
  if (Array.isArray(value)) return value
  throw new Troubled('bad-coordinate', `In ${which} the list of its places is missing.`, EXPORT)
}

const REDRAW = 'Mend the outline in the program that it comes from: it must end where it begins.'

const ringOf = (value: unknown, which: string): Ring => {
  const ring = listOf(value, which).map((place) => positionOf(place, which))
  const [first, last] = [ring[0], ring.at(-1)]
  if (first === undefined || last === undefined || ring.length < 4)
    throw new Troubled(
      'short-ring',
      `An outline in ${which} has ${counted(ring.length, 'place')}; an area needs at least four, the last the same as the first.`,
      REDRAW,
    )
  if (first[0] !== last[0] || first[1] !== last[1])
    throw new Troubled(
      'open-ring',
      `An outline in ${which} is not closed: it begins at ${first.join(', ')} and ends at ${last.join(', ')}.`,
      REDRAW,
    )
  return ring
}

interface Found {
  readonly polygons: (readonly Ring[])[]
  readonly lines: Ring[]
  points: number
}

const gather = (geometry: unknown, which: string, found: Found): void => {
  if (!isObject(geometry)) return
  const { type, coordinates } = geometry
  const polygon = (rings: unknown) =>
    found.polygons.push(listOf(rings, which).map((ring) => ringOf(ring, which)))
  const line = (places: unknown) => {
    const drawn = listOf(places, which).map((place) => positionOf(place, which))
    if (drawn.length > 1) found.lines.push(drawn)
  }
  switch (type) {
    case 'Polygon':
      polygon(coordinates)
      break
    case 'MultiPolygon':
      for (const rings of listOf(coordinates, which)) polygon(rings)
      break
    case 'LineString':
      line(coordinates)
      break
    case 'MultiLineString':
      for (const places of listOf(coordinates, which)) line(places)
      break
    case 'GeometryCollection':
      for (const inner of listOf(geometry.geometries, which)) gather(inner, which, found)
      break
    case 'Point':
    case 'MultiPoint':
      found.points++
      break
    default:
  }
}

const read = (text: string): GeoFile => {
  const given = featuresOf(parsed(text))
  const features: GeoFeature[] = []
  let points = 0
  for (const [index, feature] of given.entries()) {
    const found: Found = { polygons: [], lines: [], points: 0 }
    gather(feature.geometry, whichOf(feature, index), found)
    points += found.points
    const properties = propertiesOf(feature)
    if (found.polygons.length > 0)
      features.push({ shape: { kind: 'area', polygons: found.polygons }, properties })
    else if (found.lines.length > 0)
      features.push({ shape: { kind: 'line', lines: found.lines }, properties })
  }
  if (features.length === 0 && points === 0)
    throw new Troubled('no-features', 'There is nothing on this map: the file holds no features.', EXPORT)
  if (!features.some(({ shape }) => shape.kind === 'area'))
    throw new Troubled(
      'no-areas',
      'The file holds only points or lines, and a map needs areas: countries, districts, plots of land.',
      'Take a file with the areas; lines may stand in the same one.',
    )
  if (features.length > MOST_FEATURES)
    throw new Troubled(
      'too-many-features',
      `The file holds ${features.length} areas and lines; a map for the table has at most ${MOST_FEATURES}.`,
      'Keep the ones that the talks are about: geojson.io and mapshaper.org take the others out.',
    )
  return { features, keys: keysOf(features), pointsLeftOut: points }
}

/** Never throws. */
export const readGeoFile = (text: string): GeoReading => {
  try {
    return { ok: true, file: read(text) }
  } catch (fault) {
    if (fault instanceof Troubled) return { ok: false, trouble: fault.trouble }
    return { ok: false, trouble: unreadable() }
  }
}
