import { readFileSync } from 'node:fs'
import { type GeoPermissibleObjects, geoArea } from 'd3-geo'
import { feature } from 'topojson-client'
import type { GeometryObject, Topology } from 'topojson-specification'
import { describe, expect, it } from 'vitest'
import { makeMap } from '../../../bin/make-map.mjs'
import { GEOMETRY_SHAPES } from '../../../src/scenario/geometries.ts'

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../../assets/map/${name}`, import.meta.url), 'utf8'))

const asset: Topology & { names: { regions: { id: string; name: string }[] } } = read('ukraine.json')

const collection = (name: string) => {
  const object = asset.objects[name]
  if (object?.type !== 'GeometryCollection') throw new Error(`The asset has no collection ${name}.`)
  return object.geometries as GeometryObject[]
}
const areaOf = (shape: GeometryObject) => geoArea(feature(asset, shape) as GeoPermissibleObjects)
const layer = (id: string) => {
  const found = collection('layers').find((shape) => shape.id === id)
  if (found === undefined) throw new Error(`The asset has no layer ${id}.`)
  return found
}
const ukraine = () => collection('regions').reduce((sum, region) => sum + areaOf(region), 0)

describe('the map of Ukraine', () => {
  it('is what the script makes of its two sources', () => {
    expect(makeMap(read('natural-earth.json'), read('drawn.json'))).toEqual(asset)
  })

  it('has the shapes that a scenario’s layers may be called by', () => {
    expect(collection('layers').map(({ id }) => id)).toEqual(GEOMETRY_SHAPES.ukraine)
  })

  it('draws all 27 regions, Crimea and Sevastopol among them, each with a name of our own', () => {
    const ids = collection('regions').map((region) => String(region.id))
    expect(ids).toHaveLength(27)
    expect(ids).toEqual(expect.arrayContaining(['crimea', 'sevastopol', 'kyiv-city']))
    expect(asset.names.regions.map(({ id }) => id).sort()).toEqual(ids.sort())
  })

  it('shows between 17 and 22 per cent of Ukraine, by spherical area, as under Russian control', () => {
    const share = areaOf(layer('russian-held')) / ukraine()
    expect(share).toBeGreaterThan(0.17)
    expect(share).toBeLessThan(0.22)
  })

  it('parts the Donetsk region into what is held and what would be vacated, and nothing else', () => {
    const donetsk = areaOf(layer('donetsk-region'))
    const vacated = areaOf(layer('donetsk-vacated'))
    expect(vacated / donetsk).toBeGreaterThan(0.1)
    expect(vacated / donetsk).toBeLessThan(0.4)
  })

  it.each([
    'russian-held',
    'line-of-contact',
    'buffer',
    'donetsk-region',
    'pull-back',
    'donetsk-vacated',
    'four-regions',
  ])('holds the layer %s', (id) => {
    expect(layer(id)).toHaveProperty('arcs.0')
  })

  it.each([
    ['russian-held', 0.3],
    ['buffer', 0.05],
    ['pull-back', 0.05],
    ['donetsk-vacated', 0.05],
    ['four-regions', 0.1],
  ])('winds the rings of %s so that its area is not the rest of the world', (id, most) => {
    expect(areaOf(layer(id)) / ukraine()).toBeLessThan(most)
  })
})
