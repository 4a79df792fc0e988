/** Lints of the map: what it can never draw, what nothing shows, and how long it makes the file. */
import { type Finding, type Fix, type Path, quoted } from '../../scenario/finding.ts'
import { GEOMETRIES, GEOMETRY_SHAPES, type Geometry } from '../../scenario/geometries.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import type { LintCode } from './codes.ts'

/** UTF-16 units of all shapes together from which a link to the scenario no longer fits everywhere. */
const LARGE = 40_000

const removing = (what: string, path: Path): Fix => ({
  title: `Remove ${what}`,
  changes: [{ do: 'remove', path }],
  sure: false,
})

const isShipped = (geometry: string | undefined): geometry is Geometry =>
  GEOMETRIES.some((known) => known === geometry)

export const geometries = ({ map }: Scenario): Finding<LintCode>[] =>
  map?.geometry === undefined || isShipped(map.geometry)
    ? []
    : [
        {
          code: 'unknown-geometry',
          path: ['map', 'geometry'],
          message: `No geometry ${quoted(map.geometry)} comes with Parley, so the map is not drawn.`,
          hint: { word: map.geometry, among: GEOMETRIES, what: 'geometries' },
          fixes: [removing('the map', ['map'])],
        },
      ]

/** Null where the geometry is unknown, which is told. */
const shapesOf = (map: NonNullable<Scenario['map']>): ReadonlySet<string> | null => {
  if (map.own !== undefined)
    return new Set(map.layers.flatMap(({ id, shape }) => (shape === undefined ? [] : [id])))
  return isShipped(map.geometry) ? new Set(GEOMETRY_SHAPES[map.geometry]) : null
}

export const missingShapes = ({ map, events }: Scenario): Finding<LintCode>[] => {
  const shapes = map === undefined ? null : shapesOf(map)
  if (map === undefined || shapes === null) return []
  const hint = { word: '', among: shapes, what: 'shapes' }
  return [
    ...map.layers.flatMap(({ id }, index): Finding<LintCode>[] =>
      shapes.has(id)
        ? []
        : [
            {
              code: 'missing-shape',
              path: ['map', 'layers', index],
              message:
                map.own === undefined
                  ? `Geometry ${quoted(map.geometry ?? '')} has no shape ${quoted(id)}, so this layer is never drawn.`
                  : `Layer ${quoted(id)} has no shape, so it is never drawn.`,
              hint:
                map.own === undefined
                  ? { ...hint, word: id }
                  : 'Give it one in the map section of the workshop, or leave it out.',
            },
          ],
    ),
    ...events.flatMap(({ redraws = {} }, event) =>
      Object.entries(redraws).flatMap(([layer, shape]): Finding<LintCode>[] =>
        shape === undefined || shapes.has(shape)
          ? []
          : [
              {
                code: 'missing-shape',
                path: ['events', event, 'redraws', layer],
                message: `The map has no shape ${quoted(shape)}, so layer ${quoted(layer)} would no longer be drawn.`,
                hint: { ...hint, word: shape },
              },
            ],
      ),
    ),
  ]
}

export const unusedLayers = ({ map, issues, events }: Scenario): Finding<LintCode>[] => {
  if (map === undefined) return []
  const shown = new Set<string>([
    ...map.base,
    ...Object.keys(map.regions),
    ...issues.flatMap(({ options }) =>
      options.flatMap(({ layers, posts }) => [...layers, ...(posts === undefined ? [] : [posts.along])]),
    ),
    ...events.flatMap(({ redraws = {} }) => [
      ...Object.keys(redraws),
      ...Object.values(redraws).flatMap((shape) => shape ?? []),
    ]),
  ])
  return map.layers.flatMap(({ id }, index): Finding<LintCode>[] =>
    shown.has(id)
      ? []
      : [
          {
            code: 'unused-layer',
            path: ['map', 'layers', index],
            message: `Nothing shows layer ${quoted(id)}: no option and no event names it, and it is not always drawn.`,
            hint: 'Name it in the "layers" of an option, or in "base" to draw it always, or leave it out.',
            fixes: [removing(`layer ${quoted(id)}`, ['map', 'layers', index])],
          },
        ],
  )
}

export const largeMaps = ({ map }: Scenario): Finding<LintCode>[] => {
  if (map?.own === undefined) return []
  const length = [map.own.land, ...map.layers.map(({ shape }) => shape)].reduce(
    (sum, shape) => sum + (shape?.length ?? 0),
    0,
  )
  return length <= LARGE
    ? []
    : [
        {
          code: 'large-map',
          path: ['map', 'own'],
          message: `The shapes of the map have ${length} characters: a link that carries the scenario grows too long for many messengers.`,
          hint: `Make it again in the workshop with fewer details: some ${LARGE} are as fine as a screen shows them.`,
        },
      ]
}
