import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { OUTLINE_PATTERN } from '../../../src/scenario/definition/ownMap.ts'
import { LIMITS } from '../../../src/scenario/limits.ts'
import { outlinesIn } from '../../../src/scenario/outlines.ts'
import { type GeoFeature, readGeoFile } from '../../../src/workshop/ownMap/geoFile.ts'
import { type Assigned, type MadeMap, openMapMaker } from '../../../src/workshop/ownMap/mapMaker.ts'
import { area, line, SQUARE, squares } from './geoJson.ts'

const read = (...features: object[]): readonly GeoFeature[] => {
  const reading = readGeoFile(JSON.stringify({ type: 'FeatureCollection', features }))
  if (!reading.ok) throw new Error(reading.trouble.message)
  return reading.file.features
}
const to = (layer: string): Assigned => ({ to: 'layer', layer })
const LAND: Assigned = { to: 'land' }
const make = (features: readonly GeoFeature[], assigned: readonly Assigned[], named: string | null = null) =>
  openMapMaker(features).make({ assigned, named })

const pointsOf = (shape: string) => outlinesIn(shape).flatMap(({ points }) => points)
const keysOf = (shape: string) => new Set(pointsOf(shape).map((point) => point.join()))

/** What the reader asks of a map. */
const expectReadable = (map: MadeMap): void => {
  const shapes = [map.land, ...Object.values(map.shapes)].filter((shape) => shape !== '')
  expect(shapes.length).toBeGreaterThan(0)
  for (const shape of shapes) {
    expect(shape).toMatch(OUTLINE_PATTERN)
    for (const [x, y] of pointsOf(shape)) {
      expect(x).toBeLessThanOrEqual(map.width)
      expect(y).toBeLessThanOrEqual(map.height)
    }
  }
  for (const { x, y } of map.names) {
    expect(x).toBeLessThanOrEqual(map.width)
    expect(y).toBeLessThanOrEqual(map.height)
  }
  expect(shapes.join('').length).toBeLessThanOrEqual(LIMITS.outlines)
  for (const side of [map.width, map.height]) {
    expect(side).toBeGreaterThanOrEqual(100)
    expect(side).toBeLessThanOrEqual(LIMITS.mapSize)
  }
}

/** A star of so many corners around a place: concave and of any size, but never crossing itself. */
const star = fc
  .record({
    longitude: fc.integer({ min: -175, max: 175 }),
    latitude: fc.integer({ min: -75, max: 75 }),
    reach: fc.constantFrom(0.001, 0.1, 2, 12),
    corners: fc.array(fc.double({ min: 0.2, max: 1, noNaN: true }), { minLength: 3, maxLength: 60 }),
    isTurned: fc.boolean(),
  })
  .map(({ longitude, latitude, reach, corners, isTurned }) => {
    const ring = corners.map((share, at): [number, number] => {
      const angle = (2 * Math.PI * at) / corners.length
      const clamped = (value: number, most: number) => Math.max(-most, Math.min(most, value))
      return [
        clamped(longitude + reach * share * Math.cos(angle), 180),
        clamped(latitude + reach * share * Math.sin(angle), 90),
      ]
    })
    const [first = [0, 0]] = ring
    const closed = [...ring, first]
    return isTurned ? closed.toReversed() : closed
  })

describe('a map made of a file', () => {
  test('reads back and lies on its sheet, wherever on earth and however its outlines run', () => {
    fc.assert(
      fc.property(fc.array(star, { minLength: 1, maxLength: 4 }), (rings) => {
        const features = read(...rings.map((ring, at) => area(`Area ${at}`, ring)))
        const map = make(
          features,
          features.map((_, at) => (at % 2 === 0 ? to(`layer-${at}`) : LAND)),
          'name',
        )
        // Specks a degree apart are too small to be seen, and told of.
        if (map.length > 0) expectReadable(map)
        else expect(map.lost).toEqual(Object.keys(map.shapes))
      }),
      { numRuns: 60 },
    )
  })

  test('is simplified until it is short enough, and neighbours keep the same border', () => {
    const border = Array.from({ length: 6_000 }, (_, at): [number, number] => [
      11 + 0.05 * Math.sin(at / 3) + 0.2 * Math.sin(at / 900),
      50 + at / 6_000,
    ])
    const west = area('West', [[10, 50], ...border, [10, 51], [10, 50]])
    const east = area('East', [[12, 50], [12, 51], ...border.toReversed(), [12, 50]])
    const map = make(read(west, east), [to('west'), to('east')])
    expectReadable(map)
    const [west1 = '', east1 = ''] = [map.shapes.west, map.shapes.east]
    const shared = [...keysOf(west1)].filter((key) => keysOf(east1).has(key))
    expect(keysOf(west1).size - shared.length).toBe(2)
    expect(keysOf(east1).size - shared.length).toBe(2)
    expect(shared.length).toBeGreaterThan(100)
  })

  test('joins the areas of a layer into one without the borders between them', () => {
    const map = make(read(...squares(3)), [to('plots'), to('plots'), LAND])
    expect(outlinesIn(map.shapes.plots ?? '')).toHaveLength(1)
    expect(outlinesIn(map.land)).toHaveLength(3)
  })

  test('leaves out what is to be left out, and is as large as the rest', () => {
    const far = area(
      'Far',
      SQUARE.map(([x, y]) => [x + 100, y]),
    )
    const map = make(read(area('Near', SQUARE), far), [to('near'), { to: 'out' }])
    const xs = pointsOf(map.shapes.near ?? '').map(([x]) => x)
    expect(Math.max(...xs) - Math.min(...xs)).toBeGreaterThan(900)
    expect(outlinesIn(map.land)).toHaveLength(1)
  })

  test('keeps lines open, and says which layers hold both', () => {
    const map = make(read(area('Near', SQUARE), line('River'), line('Road')), [
      to('near'),
      to('river'),
      to('near'),
    ])
    expect(outlinesIn(map.shapes.river ?? '').map(({ isClosed }) => isClosed)).toEqual([false])
    expect(outlinesIn(map.shapes.near ?? '').map(({ isClosed }) => isClosed)).toEqual([true])
    expect(map.mixed).toEqual(['near'])
  })

  test('says of which layer nothing can be seen', () => {
    const speck = area(
      'Speck',
      SQUARE.map(([x, y]) => [10.5 + (x - 10) / 1e6, 49 + (y - 50) / 1e6]),
    )
    const map = make(read(area('Near', SQUARE), speck), [LAND, to('speck')])
    expect(map.lost).toEqual(['speck'])
    expect(map.land).not.toBe('')
  })

  test('names areas inside of them, the largest first', () => {
    const large = area('Large', [
      [12, 50],
      [16, 50],
      [16, 53],
      [12, 53],
      [12, 50],
    ])
    const map = make(read(area('Small', SQUARE), large), [LAND, LAND], 'name')
    expect(map.names.map(({ name }) => name)).toEqual(['Large', 'Small'])
    expect(map.names[1]?.x).toBeLessThan(map.names[0]?.x ?? 0)
  })

  test('has north above south and west left of east', () => {
    const map = make(
      read(
        area('South-west', SQUARE),
        area(
          'North-east',
          SQUARE.map(([x, y]) => [x + 3, y + 3]),
        ),
      ),
      [LAND, LAND],
      'name',
    )
    const at = (name: string) => map.names.find((one) => one.name === name)
    expect(at('South-west')?.x).toBeLessThan(at('North-east')?.x ?? 0)
    expect(at('South-west')?.y).toBeGreaterThan(at('North-east')?.y ?? 0)
  })

  test('of the two sides of the date line is one map', () => {
    const fiji = (west: number) =>
      area(`From ${west}`, [
        [west, -18],
        [west + 1, -18],
        [west + 1, -17],
        [west, -17],
        [west, -18],
      ])
    const map = make(read(fiji(178), fiji(-180)), [to('a'), to('b')])
    expectReadable(map)
    const width = (shape = '') =>
      Math.max(...pointsOf(shape).map(([x]) => x)) - Math.min(...pointsOf(shape).map(([x]) => x))
    expect(width(map.shapes.a)).toBeGreaterThan(250)
    expect(width(map.shapes.b)).toBeGreaterThan(250)
  })

  test('is the same for the same file and wishes', () => {
    const features = read(...squares(12))
    const wishes = features.map((_, at) => to(`plot-${at}`))
    expect(make(features, wishes, 'name')).toEqual(make(features, wishes, 'name'))
  })

  test('of nothing is empty', () => {
    expect(make(read(area('Near', SQUARE)), [{ to: 'out' }])).toMatchObject({
      land: '',
      shapes: {},
      names: [],
    })
  })
})
