/** What a person chose for each feature, as wishes for the map, and the map as a change of the scenario’s file. */
import { asList, calledIn, get } from '../../language/names.ts'
import { mintId } from '../../terms/mintIds.ts'
import type { Act } from '../form/model/act.ts'
import type { Assigned, MadeMap } from './mapMaker.ts'
import type { ListedFeature } from './messages.ts'

/** Nothing of it; land beneath the layers; a layer called like it; a layer that the file has, by `layer:` and its id. */
export type FeatureUse = 'out' | 'land' | 'own' | `layer:${string}`

export interface MapLayerInFile {
  readonly id: string
  readonly called: string
}

export interface MapPlan {
  readonly assigned: readonly Assigned[]
  /** Layers that the file does not have yet. */
  readonly added: readonly MapLayerInFile[]
}

export const layersIn = (file: unknown): readonly MapLayerInFile[] =>
  asList(get(get(file, 'map'), 'layers')).flatMap((layer) => {
    const id = get(layer, 'id')
    return typeof id === 'string' ? [{ id, called: calledIn(layer) || id }] : []
  })

/** By the property that names it, or its kind and number. */
export const featureName = (
  { kind, properties }: ListedFeature,
  index: number,
  named: string | null,
): string =>
  (named === null ? undefined : properties[named]) ?? `${kind === 'area' ? 'Area' : 'Line'} ${index + 1}`

/** An area is land, unless the file has a layer of its name or id; a line is nothing. */
export const firstUses = (
  features: readonly ListedFeature[],
  named: string | null,
  layers: readonly MapLayerInFile[],
): readonly FeatureUse[] =>
  features.map((feature, index): FeatureUse => {
    const ids = [feature.properties.id, mintId(featureName(feature, index, named), 'layer', new Set())]
    const layer = layers.find(({ id }) => ids.includes(id))
    return layer !== undefined ? `layer:${layer.id}` : feature.kind === 'area' ? 'land' : 'out'
  })

/** Features of one name share the layer that is made for them. */
export const planned = (
  features: readonly ListedFeature[],
  uses: readonly FeatureUse[],
  named: string | null,
  layers: readonly MapLayerInFile[],
): MapPlan => {
  const taken = new Set(layers.map(({ id }) => id))
  const added = new Map<string, MapLayerInFile>()
  const assigned = features.map((feature, index): Assigned => {
    const use = uses[index] ?? 'land'
    if (use === 'out' || use === 'land') return { to: use }
    if (use !== 'own') return { to: 'layer', layer: use.slice('layer:'.length) }
    const called = featureName(feature, index, named)
    const layer = added.get(called) ?? { id: mintId(called, 'layer', taken), called }
    taken.add(layer.id)
    added.set(called, layer)
    return { to: 'layer', layer: layer.id }
  })
  return { assigned, added: [...added.values()] }
}

/**
 * Puts the map into the file in one step. What the file says of its map and its layers stays; a shape that the new map has nothing for
 * is taken out, for it was drawn on another sheet.
 */
export const useMap = (
  file: unknown,
  { width, height, land, names, shapes }: MadeMap,
  { attribution, added }: { readonly attribution: string; readonly added: MapPlan['added'] },
): Act => {
  const before = get(file, 'map')
  const { geometry: _geometry, ...kept } = { ...(typeof before === 'object' ? before : {}) } as Readonly<
    Record<string, unknown>
  >
  const shapeOf = (id: unknown) => {
    const shape = typeof id === 'string' && Object.hasOwn(shapes, id) ? shapes[id] : undefined
    return shape === undefined || shape === '' ? {} : { shape }
  }
  const layers = asList(kept.layers).map((layer) => {
    if (typeof layer !== 'object' || layer === null) return layer
    const { shape: _shape, ...rest } = layer as Readonly<Record<string, unknown>>
    return { ...rest, ...shapeOf(rest.id) }
  })
  const made = added.map(({ id, called }) => ({
    id,
    label: called,
    shows: `${called} is marked on the map.`,
    ...shapeOf(id),
    basis: 'assumed',
    because: `Outlines of ${attribution}, simplified.`,
  }))
  const own = {
    width,
    height,
    attribution,
    ...(land === '' ? {} : { land }),
    ...(names.length === 0 ? {} : { names }),
  }
  const value = { note: 'Outlines are simplified.', ...kept, own, layers: [...layers, ...made] }
  return { what: 'the map', changes: [{ do: 'set', path: ['map'], value }] }
}
