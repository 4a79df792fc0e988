/** What becomes of each feature: a line and a list to choose from for each, and one for all of them. */
import type { VNode } from 'preact'
import type { OwnMapState } from './openOwnMap.ts'
import { type FeatureUse, featureName, type MapLayerInFile } from './planMap.ts'

interface FeatureListProps {
  readonly state: OwnMapState
  readonly layers: readonly MapLayerInFile[]
  /** Of what is chosen by then, which may be newer than what is drawn. */
  readonly onUses: (change: (uses: readonly FeatureUse[]) => readonly FeatureUse[]) => void
}

const Uses = ({
  kind,
  layers,
}: {
  readonly kind: 'area' | 'line'
  readonly layers: readonly MapLayerInFile[]
}) => (
  <>
    {kind === 'area' && <option value="land">land, no layer</option>}
    <option value="own">a new layer</option>
    {layers.map(({ id, called }) => (
      <option key={id} value={`layer:${id}`}>
        {called} ({id})
      </option>
    ))}
    <option value="out">left out</option>
  </>
)

export const FeatureList = ({ state: { file, uses, named }, layers, onUses }: FeatureListProps): VNode => {
  const features = file?.features ?? []
  const all = uses.every((use) => use === uses[0]) ? (uses[0] ?? '') : ''
  return (
    <div class="map-features">
      <div class="map-feature map-all">
        <label for="map-all">What becomes of all {features.length}</label>
        <select
          id="map-all"
          class="dropdown"
          value={all}
          onChange={({ currentTarget: { value } }) => {
            if (value === '') return
            const use = value as FeatureUse
            onUses(() => features.map(({ kind }) => (kind === 'line' && use === 'land' ? 'out' : use)))
          }}
        >
          <option value="">as chosen below</option>
          <Uses kind="area" layers={layers} />
        </select>
      </div>
      <ul>
        {features.map((feature, index) => {
          const name = featureName(feature, index, named)
          return (
            <li key={index} class="map-feature">
              <label for={`map-feature-${index}`}>
                {name}
                {feature.kind === 'line' && <span class="muted"> line</span>}
              </label>
              <select
                id={`map-feature-${index}`}
                class="dropdown"
                value={uses[index] ?? 'land'}
                onChange={({ currentTarget: { value } }) =>
                  onUses((now) => now.with(index, value as FeatureUse))
                }
              >
                <Uses kind={feature.kind} layers={layers} />
              </select>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
