/** How the map will look: land, the layers upon it, and the names. */
import type { VNode } from 'preact'
import type { OwnMapState } from './openOwnMap.ts'

interface MapPreviewProps {
  readonly made: OwnMapState['made']
  readonly isBusy: boolean
  readonly calledOf: (layer: string) => string
}

/** Of one longer side of a map: names keep their size whatever the map’s is. */
const NAME_SIZE = 32

export const MapPreview = ({ made, isBusy, calledOf }: MapPreviewProps): VNode => {
  if (made === null) return <div class="map-preview empty">{isBusy ? 'The map is being made …' : ''}</div>
  const { width, height, land, shapes, names, length } = made.map
  const layers = Object.entries(shapes).filter(([, shape]) => shape !== '')
  const isLine = (shape: string) => !shape.endsWith('Z')
  return (
    <figure class={`map-preview${isBusy ? ' busy' : ''}`}>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label="How the map will look">
        <path class="land" d={land} fill-rule="evenodd" />
        {layers.map(([id, shape]) => (
          <path key={id} class={isLine(shape) ? 'line' : 'layer'} d={shape} fill-rule="evenodd">
            <title>{calledOf(id)}</title>
          </path>
        ))}
        {names.map(({ name, x, y }) => (
          <text key={`${name} ${x} ${y}`} x={x} y={y} font-size={NAME_SIZE}>
            {name}
          </text>
        ))}
      </svg>
      <figcaption class="muted">
        {layers.length === 0 ? 'No layers yet' : `Layers: ${layers.map(([id]) => calledOf(id)).join(', ')}`}.{' '}
        {length.toLocaleString('en')} characters of outlines.
      </figcaption>
    </figure>
  )
}
