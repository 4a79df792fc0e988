import { describe, expect, test } from 'vitest'
import {
  geoTooLarge,
  MOST_FEATURES,
  MOST_GEO_BYTES,
  readGeoFile,
} from '../../../src/workshop/ownMap/geoFile.ts'
import { area, line, point, SQUARE, squares } from './geoJson.ts'

const troubleOf = (text: string) => {
  const read = readGeoFile(text)
  return read.ok ? null : read.trouble
}
const file = (...features: object[]) => JSON.stringify({ type: 'FeatureCollection', features })

interface BadRow {
  readonly about: string
  readonly text: string
  readonly code: string
  /** What the message and its hint must hold. */
  readonly says: RegExp
}

const ROWS: readonly BadRow[] = [
  { about: 'nothing', text: '  ', code: 'empty', says: /empty/ },
  {
    about: 'a file that breaks off',
    text: file(area('North', SQUARE)).slice(0, -9),
    code: 'not-json',
    says: /breaks off/,
  },
  {
    about: 'a file that breaks off within a word',
    text: file(area('North', SQUARE)).slice(0, 60),
    code: 'not-json',
    says: /breaks off in line 1/,
  },
  {
    about: 'a comma too many',
    text: '{\n"type": "FeatureCollection",\n"features": [,]\n}',
    code: 'not-json',
    says: /line 3/,
  },
  { about: 'KML', text: '<?xml version="1.0"?><kml></kml>', code: 'not-json', says: /KML/ },
  { about: 'a shapefile in a zip', text: 'PK\u0003\u0004', code: 'not-json', says: /archive/ },
  { about: 'TopoJSON', text: '{"type":"Topology","objects":{}}', code: 'not-geojson', says: /TopoJSON/ },
  { about: 'other JSON', text: '[1, 2]', code: 'not-geojson', says: /GeoJSON/ },
  { about: 'JSON without a type', text: '{"format": 2}', code: 'not-geojson', says: /type/ },
  { about: 'no features', text: file(), code: 'no-features', says: /no features/ },
  {
    about: 'features without a place',
    text: file({ type: 'Feature', geometry: null, properties: {} }),
    code: 'no-features',
    says: /nothing/,
  },
  { about: 'points alone', text: file(point('Harbour')), code: 'no-areas', says: /needs areas/ },
  { about: 'lines alone', text: file(line('River')), code: 'no-areas', says: /needs areas/ },
  {
    about: 'metres',
    text: file(
      area(
        'North',
        SQUARE.map(([x, y]) => [x * 100_000, y * 100_000]),
      ),
    ),
    code: 'not-degrees',
    says: /“North”.*metres.*EPSG:4326/,
  },
  {
    about: 'latitude first',
    text: file(
      area('North', [
        [50, 120],
        [51, 120],
        [51, 121],
        [50, 120],
      ]),
    ),
    code: 'not-degrees',
    says: /exchanged/,
  },
  {
    about: 'words for numbers',
    text: file(area('North', [['a', 'b']])),
    code: 'bad-coordinate',
    says: /two numbers/,
  },
  {
    about: 'no list of places',
    text: file({ type: 'Feature', geometry: { type: 'Polygon' }, properties: {} }),
    code: 'bad-coordinate',
    says: /feature 1/,
  },
  {
    about: 'an outline that is not closed',
    text: file(area('South', SQUARE), area('North', SQUARE.slice(0, -1))),
    code: 'open-ring',
    says: /feature 2 \(“North”\) is not closed.*ends? where it begins/,
  },
  {
    about: 'an outline of two places',
    text: file(area('North', [SQUARE[0], SQUARE[0]])),
    code: 'short-ring',
    says: /2 places/,
  },
  {
    about: 'more features than a person goes through',
    text: file(...squares(MOST_FEATURES + 1)),
    code: 'too-many-features',
    says: /401/,
  },
]

describe('a GeoJSON file that no map can be made of', () => {
  test.each(ROWS)('$about', ({ text, code, says }) => {
    const trouble = troubleOf(text)
    expect(trouble?.code).toBe(code)
    expect(`${trouble?.message} ${trouble?.hint}`).toMatch(says)
    expect(trouble?.message).not.toMatch(/undefined|NaN|Error/)
  })

  test('of 40 MB is refused before it is read, with both sizes', () => {
    expect(geoTooLarge(40_000_000)?.message).toBe(
      'The file has 40.0 MB; a map is made of at most 8.0 MB. It was not read.',
    )
    expect(geoTooLarge(MOST_GEO_BYTES)).toBeNull()
  })

  test('nested without end gets an answer', () => {
    const deep = `${'{"type":"GeometryCollection","geometries":['.repeat(20_000)}${']}'.repeat(20_000)}`
    expect(troubleOf(deep)?.code).toBe('unreadable')
  })
})

describe('a GeoJSON file that a map can be made of', () => {
  test('gives areas and lines with their texts, and counts the points that it leaves out', () => {
    const read = readGeoFile(
      file(area('North', SQUARE, { pop: 12, flag: true }), line('River'), point('Harbour')),
    )
    expect(read).toMatchObject({
      ok: true,
      file: {
        features: [
          { shape: { kind: 'area' }, properties: { name: 'North', pop: '12' } },
          { shape: { kind: 'line' }, properties: { name: 'River' } },
        ],
        pointsLeftOut: 1,
      },
    })
  })

  test('puts first what looks like a name', () => {
    const read = readGeoFile(file(area('North', SQUARE, { iso: 'N', pop: 12, NAME_LONG: 'The North' })))
    expect(read.ok && read.file.keys).toEqual(['name', 'NAME_LONG', 'iso', 'pop'])
  })

  test.each([
    ['a feature alone', area('North', SQUARE)],
    ['a bare geometry', area('North', SQUARE).geometry],
    ['a collection of geometries', { type: 'GeometryCollection', geometries: [area('', SQUARE).geometry] }],
  ])('may be %s', (_, value) => {
    expect(readGeoFile(`\uFEFF${JSON.stringify(value)}`)).toMatchObject({
      ok: true,
      file: { features: [{}] },
    })
  })
})
