import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { beyond, frameOf, isInside, shapesAt, toScreen } from '../../../src/stage/map/frame.ts'
import { boxOver, project, readMap } from '../../../src/stage/map/geometry.ts'

const map = readMap(
  JSON.parse(readFileSync(new URL('../../../assets/map/ukraine.json', import.meta.url), 'utf8')),
)
const bounds = map.bounds ?? map.view
const small = { width: 360, height: 290 }
const layers = (...ids: string[]) => map.layers.filter(({ id }) => ids.includes(id))
const corners = ({ left, top, right, bottom }: typeof map.view) =>
  [
    [left, top],
    [right, bottom],
  ] as const

describe('the frame of the map', () => {
  it('shows the whole of what it is to show, Crimea included, on the small stage', () => {
    const frame = frameOf(map.view, small, map.bounds)
    const crimea = map.regions.find(({ id }) => id === 'crimea')
    for (const corner of corners(boxOver([map.view, crimea?.box ?? map.view]))) {
      const [x, y] = toScreen(frame, corner)
      expect(x).toBeGreaterThanOrEqual(-0.01)
      expect(x).toBeLessThanOrEqual(small.width + 0.01)
      expect(y).toBeGreaterThanOrEqual(-0.01)
      expect(y).toBeLessThanOrEqual(small.height + 0.01)
    }
  })

  it('shows all that it is to show, never what lies south of the map, and knows where land is to be carried on', () => {
    fc.assert(
      fc.property(fc.integer({ min: 40, max: 3000 }), fc.integer({ min: 40, max: 2000 }), (width, height) => {
        const frame = frameOf(map.view, { width, height }, map.bounds)
        for (const [x, y] of corners(map.view).map((corner) => toScreen(frame, corner))) {
          expect(x).toBeGreaterThan(-0.01)
          expect(x).toBeLessThan(width + 0.01)
          expect(y).toBeLessThan(height + 0.01)
        }
        const [left, top] = toScreen(frame, [bounds.left, bounds.top])
        const [right, bottom] = toScreen(frame, [bounds.right, bounds.bottom])
        expect(bottom).toBeGreaterThan(height - 0.01)
        expect(beyond(frame, map.bounds)).toHaveLength(
          [left > -1, right < width + 1, top > -1].filter(Boolean).length,
        )
      }),
    )
  })

  it.each([
    [360, 245],
    [610, 220],
    [390, 400],
    [900, 598],
  ])('shows Crimea whole at %i × %i', (width, height) => {
    const frame = frameOf(map.view, { width, height }, map.bounds)
    const crimea = map.regions.find(({ id }) => id === 'crimea')
    const [, south] = toScreen(frame, [34, crimea?.box.bottom ?? 0])
    expect(south).toBeLessThanOrEqual(height)
  })
})

describe('a click on the map', () => {
  const frame = frameOf(map.view, small, map.bounds)
  const at = (longitude: number, latitude: number, ...drawn: string[]) =>
    shapesAt(map, frame, toScreen(frame, project([longitude, latitude])), drawn)

  it.each([
    ['donetsk', 37.8, 48.0],
    ['crimea', 34.1, 45.2],
    ['kyiv-city', 30.5, 50.4],
    ['odesa', 30.0, 46.6],
  ])('finds %s', (id, longitude, latitude) => {
    expect(at(longitude, latitude)).toEqual([id])
  })

  it('finds the layers that are drawn before the region beneath, the smaller first', () => {
    expect(at(37.8, 48.0, 'russian-held', 'donetsk-region')).toEqual([
      'donetsk-region',
      'russian-held',
      'donetsk',
    ])
  })

  it('finds nothing at sea', () => {
    expect(at(31.5, 45.0, 'russian-held')).toEqual([])
  })

  it('keeps cities on the side of the line where the map puts them', () => {
    const held = layers('russian-held')[0]?.rings ?? []
    const isHeld = (name: string) => {
      const place = map.places.find((known) => known.name === name)
      return isInside(place?.at ?? [0, 0], held)
    }
    expect(['Donetsk', 'Luhansk', 'Mariupol', 'Melitopol', 'Sevastopol'].map(isHeld)).not.toContain(false)
    expect(
      ['Kyiv', 'Kharkiv', 'Dnipro', 'Zaporizhzhia', 'Kherson', 'Odesa', 'Sloviansk'].map(isHeld),
    ).not.toContain(true)
  })
})
