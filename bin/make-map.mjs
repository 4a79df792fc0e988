#!/usr/bin/env node
/**
 * Makes assets/map/ukraine.json: Natural Earth's borders (natural-earth.json), untouched, and upon them the layers that
 * a scenario may name, cut along a line drawn by hand (drawn.json). Run it after either has changed; a test fails while
 * the result is stale.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { difference, intersection, union } from 'polyclip-ts'
import { merge, mergeArcs } from 'topojson-client'

const KM_PER_DEGREE = 111.2
/** Degrees of longitude are this much shorter than those of latitude in the middle of the line of contact. */
const SHORTENING = Math.cos((48 * Math.PI) / 180)
/** Corners of the circle that rounds a strip at each bend. */
const CORNERS = 24

/** A strip of `km` on either side of a line, as polygons in degrees. */
function stripAlong(line, km) {
  const wide = km / KM_PER_DEGREE / SHORTENING
  const high = km / KM_PER_DEGREE
  const discs = line.map(([x, y]) => {
    const ring = Array.from({ length: CORNERS }, (_, i) => {
      const angle = (2 * Math.PI * i) / CORNERS
      return [x + wide * Math.cos(angle), y + high * Math.sin(angle)]
    })
    return [[...ring, ring[0]]]
  })
  const quads = line.slice(1).map(([x2, y2], i) => {
    const [x1, y1] = line[i]
    const length = Math.hypot((x2 - x1) * SHORTENING, y2 - y1)
    const dx = (-(y2 - y1) / length) * wide
    const dy = (((x2 - x1) * SHORTENING) / length) * high
    return [
      [
        [x1 + dx, y1 + dy],
        [x2 + dx, y2 + dy],
        [x2 - dx, y2 - dy],
        [x1 - dx, y1 - dy],
        [x1 + dx, y1 + dy],
      ],
    ]
  })
  return union(...discs, ...quads)
}

const isIn = ([x, y], polygons) => {
  let inside = false
  for (const ring of polygons.flat())
    for (let i = 1; i < ring.length; i++) {
      const [[x1, y1], [x2, y2]] = [ring[i - 1], ring[i]]
      if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside
    }
  return inside
}

/** The line from where it enters: its first point stands outside on purpose and is moved to the border. */
function fromTheBorder([outside, first, ...rest], polygons) {
  let [near, far] = [first, outside]
  for (let halving = 0; halving < 30; halving++) {
    const middle = [(near[0] + far[0]) / 2, (near[1] + far[1]) / 2]
    if (isIn(middle, polygons)) near = middle
    else far = middle
  }
  return [near, first, ...rest]
}

/** Source: a topology of `natural-earth.json`'s shape. Drawn: what people put on the map by hand. */
export function makeMap(source, drawn) {
  const { scale, translate } = source.transform
  const arcs = [...source.arcs]
  const addArc = (line) => {
    const points = line
      .map(([x, y]) => [Math.round((x - translate[0]) / scale[0]), Math.round((y - translate[1]) / scale[1])])
      .filter(([x, y], i, all) => i === 0 || x !== all[i - 1][0] || y !== all[i - 1][1])
    arcs.push(points.map(([x, y], i) => (i === 0 ? [x, y] : [x - points[i - 1][0], y - points[i - 1][1]])))
    return arcs.length - 1
  }
  /** Turned round: on a sphere, as the source and d3-geo have it, an outer ring runs clockwise. */
  const area = (polygons) => ({
    type: 'MultiPolygon',
    arcs: polygons.map((rings) => rings.map((ring) => [addArc(ring.toReversed())])),
  })

  const shapes = source.objects.all.geometries.map(({ properties, ...shape }) => ({
    ...shape,
    kind: properties.kind,
    id: drawn.regions[properties.id.toLowerCase()]?.id ?? properties.id.toLowerCase(),
  }))
  const ukrainian = shapes.filter((shape) => shape.kind === 'ua')
  const only = (...ids) => ukrainian.filter((shape) => ids.includes(shape.id))
  const polygonsOf = (some) => merge(source, some).coordinates

  const ukraine = polygonsOf(ukrainian)
  const donetsk = polygonsOf(only('donetsk'))
  const four = polygonsOf(only('luhansk', 'donetsk', 'zaporizhzhia', 'kherson'))

  const layer = (id, style, shape, colour) => ({
    ...shape,
    id,
    properties: colour === undefined ? { style } : { style, colour },
  })
  const behind = (contact) => intersection(ukraine, [[...contact, ...drawn.behind, contact[0]]])
  /** What the course of the line decides; `later` is added to the name of each. */
  const along = (contact, later) => {
    const line = fromTheBorder(contact, ukraine)
    const held = behind(contact)
    return [
      layer(`russian-held${later}`, 'hatch', area(held), 'rust'),
      layer(`line-of-contact${later}`, 'line', { type: 'LineString', arcs: [addArc(line)] }),
      layer(`buffer${later}`, 'area', area(intersection(stripAlong(line, drawn.bufferKm), donetsk))),
      layer(`pull-back${later}`, 'area', area(intersection(stripAlong(line, drawn.pullBackKm), ukraine))),
      layer(`donetsk-vacated${later}`, 'area', area(difference(donetsk, held))),
      layer(`four-regions${later}`, 'area', area(difference(four, held))),
    ]
  }
  const later = drawn.contact.map((point, i) => drawn.contactLater[i] ?? point)
  const layers = [
    ...along(drawn.contact, ''),
    layer('donetsk-region', 'outline', mergeArcs(source, only('donetsk'))),
    ...along(later, '-later'),
  ]
  const of = (kind) => shapes.filter((shape) => shape.kind === kind).map(({ kind: _, ...shape }) => shape)
  return {
    type: 'Topology',
    transform: source.transform,
    objects: {
      regions: { type: 'GeometryCollection', geometries: of('ua') },
      neighbours: { type: 'GeometryCollection', geometries: of('nb') },
      country: { ...mergeArcs(source, ukrainian), id: 'ukraine' },
      layers: { type: 'GeometryCollection', geometries: layers },
    },
    arcs,
    names: {
      view: drawn.view,
      regions: Object.values(drawn.regions),
      cities: drawn.cities,
      labels: drawn.labels,
      callouts: drawn.callouts,
    },
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const folder = new URL('../assets/map/', import.meta.url)
  const read = (name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8'))
  const map = makeMap(read('natural-earth.json'), read('drawn.json'))
  writeFileSync(new URL('ukraine.json', folder), `${JSON.stringify(map)}\n`)
}
