/** Checks a map of the scenario's own: that there is one map and not two, and that all of it lies on its sheet. */
import { type Finding, type Fix, type Path, quoted } from '../finding.ts'
import { LIMITS } from '../limits.ts'
import { outlinesIn } from '../outlines.ts'
import type { Scenario } from '../scenario.ts'

type MapInFile = NonNullable<Scenario['map']>

const removing = (title: string, path: Path): Fix => ({
  title,
  changes: [{ do: 'remove', path }],
  sure: false,
})

/** What a layer says of a shape where the geometry has it. */
const idleShapes = ({ geometry, layers }: MapInFile): Finding[] =>
  layers.flatMap((layer, index) =>
    (['shape', 'style'] as const).flatMap((key): Finding[] =>
      layer[key] === undefined
        ? []
        : [
            {
              code: 'idle-shape',
              path: ['map', 'layers', index, key],
              message: `Layer ${quoted(layer.id)} has a ${key} of its own, and is drawn as geometry ${quoted(geometry ?? '')} has it.`,
              hint: 'Leave it out, or give the map outlines of its own in "own".',
              fixes: [removing(`Take the ${key} out`, ['map', 'layers', index, key])],
            },
          ],
    ),
  )

const onSheet = (map: MapInFile, own: NonNullable<MapInFile['own']>): Finding[] => {
  const isOff = (x: number, y: number): boolean => x > own.width || y > own.height
  const off = (path: Path, what: string, [x, y]: readonly [number, number]): Finding => ({
    code: 'off-the-map',
    path,
    message: `${what} reaches ${x}, ${y}, and the map ends at ${own.width}, ${own.height}.`,
    hint: 'Move it, or make the map larger in "own".',
  })
  const shapes = [
    { path: ['map', 'own', 'land'], what: 'The land', shape: own.land },
    ...map.layers.map(({ id, shape }, index) => ({
      path: ['map', 'layers', index, 'shape'],
      what: `The shape of layer ${quoted(id)}`,
      shape,
    })),
  ]
  const length = shapes.reduce((sum, { shape }) => sum + (shape?.length ?? 0), 0)
  return [
    ...(length > LIMITS.outlines
      ? [
          {
            code: 'too-long' as const,
            path: ['map', 'own'],
            message: `The shapes of the map have ${length} characters together; ${LIMITS.outlines} are allowed.`,
            hint: 'Simplify them: the workshop does so when it makes a map from a GeoJSON file.',
          },
        ]
      : []),
    ...shapes.flatMap(({ path, what, shape }) => {
      const far = outlinesIn(shape ?? '')
        .flatMap(({ points }) => points)
        .find(([x, y]) => isOff(x, y))
      return far === undefined ? [] : [off(path, what, far)]
    }),
    ...own.names.flatMap(({ name, x, y }, index) =>
      isOff(x, y) ? [off(['map', 'own', 'names', index], `The name ${quoted(name)}`, [x, y])] : [],
    ),
  ]
}

export const ownMaps = ({ map }: Pick<Scenario, 'map'>): Finding[] => {
  if (map === undefined) return []
  const { geometry, own } = map
  if (own === undefined)
    return geometry === undefined
      ? [
          {
            code: 'no-map-drawn',
            path: ['map'],
            message: 'The map names no geometry and has no outlines of its own, so nothing can be drawn.',
            hint: 'Name one in "geometry", or let the workshop make your own from a GeoJSON file.',
          },
        ]
      : idleShapes(map)
  return [
    ...(geometry === undefined
      ? []
      : [
          {
            code: 'two-maps' as const,
            path: ['map', 'geometry'],
            message: `The map names geometry ${quoted(geometry)} and has outlines of its own.`,
            hint: 'Leave one of them out.',
            fixes: [removing('Take "geometry" out', ['map', 'geometry'])],
          },
        ]),
    ...onSheet(map, own),
  ]
}
