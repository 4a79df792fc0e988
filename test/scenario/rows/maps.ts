import { LIMITS } from '../../../src/scenario/limits.ts'
import { drop, set } from '../editing.ts'
import { assumed, type Row, row } from './row.ts'

const quay = {
  id: 'quay',
  label: 'The quay',
  shows: 'The quay lies in the east.',
  shape: 'M10 10L90 10L90 60.25Z',
  ...assumed,
}

const own = (...changes: ReturnType<typeof set>[]) => [
  set('/format', 2),
  set('/map', {
    own: { width: 200, height: 100, attribution: 'Drawn for the test' },
    note: 'How to read it.',
    base: ['quay'],
    layers: [{ ...quay }],
  }),
  ...changes,
]

const shape = '/map/layers/0/shape'
const long = `M0 0${'L99 99'.repeat(LIMITS.outlines / 6)}`

const SHAPES: readonly (readonly [about: string, shape: string, isGood: boolean])[] = [
  ['two closed parts', 'M1 1L2 2L3 1ZM5 5L6 6L7 5L6 4Z', true],
  ['a line', 'M1 1L2 2', true],
  ['two lines', 'M1 1L2 2M3 3L4 4', true],
  ['a part of two points', 'M1 1L2 2Z', false],
  ['lines among closed parts', 'M1 1L2 2L3 1ZM5 5L6 6', false],
  ['curves', 'M1 1C2 2 3 3 4 4', false],
  ['relative steps', 'm1 1l2 2l3 1z', false],
  ['points left of the map', 'M-1 1L2 2L3 1Z', false],
  ['markup', '"/><script>alert(1)</script>', false],
  ['nothing', '', false],
]

export const MAPS_ROWS: readonly Row[] = [
  row('a map of its own', own(), []),
  ...SHAPES.map(([about, text, isGood]) =>
    row(`a shape of ${about}`, own(set(shape, text)), isGood ? [] : [`bad-outline ${shape}`]),
  ),
  row('a map of nothing', own(drop('/map/own'), drop(shape)), ['no-map-drawn /map'], 'GeoJSON'),
  row('two maps', own(set('/map/geometry', 'ukraine')), ['two-maps /map/geometry']),
  row('a shape beyond its map', own(set(shape, 'M1 1L201 2L3 1Z')), [`off-the-map ${shape}`], '201, 2'),
  row('land below its map', own(set('/map/own/land', 'M1 1L20 101L3 1Z')), ['off-the-map /map/own/land']),
  row('a name off its map', own(set('/map/own/names', [{ name: 'North', x: 20, y: 101 }])), [
    'off-the-map /map/own/names/0',
  ]),
  row('shapes that are long together', own(set('/map/own/land', `${long}`), set(shape, long)), [
    `too-long /map/own/land`,
    `too-long ${shape}`,
  ]),
  row(
    'shapes that are too long together',
    own(set('/map/own/land', long.slice(0, -12)), set(shape, long.slice(0, -12))),
    ['too-long /map/own'],
    'Simplify',
  ),
  row('a shape for a map that comes with Parley', own(drop('/map/own'), set('/map/geometry', 'ukraine')), [
    `idle-shape ${shape}`,
  ]),
  row('an own map in format 1', own(set('/format', 1), set('/map/geometry', 'ukraine'), drop(shape)), [
    'needs-format-2 /map/own',
  ]),
]
