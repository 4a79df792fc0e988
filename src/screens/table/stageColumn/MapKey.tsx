/** What is drawn on the map just now, by name, each with the stroke it is drawn in. */
import type { VNode } from 'preact'
import type { PartyView } from '../../../table/view.ts'
import { shownLayers, shownOption } from '../../../telling/describeMap.ts'
import { assertNever } from '../../../terms/assertNever.ts'
import { useDesk } from '../../useDesk.ts'

/** How a layer of the geometry is drawn; the geometry's own data, handed in by whoever loads it. */
export interface MapStyle {
  readonly style: 'hatch' | 'line' | 'area' | 'outline'
  /** A party colour's name. */
  readonly colour: string | null
}
export type MapStyles = Readonly<Partial<Record<string, MapStyle>>>

const stroke = ({ style, colour }: MapStyle): VNode => {
  switch (style) {
    case 'hatch':
      return (
        <path
          d="M-2 8L6 0M2 12L14 0M10 12L20 2"
          stroke={`var(--party-${colour ?? 'slate'})`}
          stroke-width="1.5"
        />
      )
    case 'line':
      return <path d="M0 6H18" stroke="var(--front)" stroke-width="2.2" />
    case 'area':
      return (
        <rect
          x="1"
          y="2"
          width="16"
          height="8"
          fill="var(--baize-t)"
          stroke="var(--baize)"
          stroke-width="1.5"
        />
      )
    case 'outline':
      return (
        <path
          d="M1 6H17"
          stroke="var(--ink)"
          stroke-width="1.5"
          stroke-dasharray="1 3"
          stroke-linecap="round"
        />
      )
    default:
      return assertNever(style)
  }
}

export const MapKey = ({ view, styles }: { readonly view: PartyView; readonly styles: MapStyles }): VNode => {
  const focus = useDesk((state) => state.focus)
  const shown = new Set(shownLayers(view, shownOption(view, focus)))
  const layers = view.scenario.map?.layers.filter((layer) => shown.has(layer.id)) ?? []
  return (
    <ul class="map-key" aria-label="Key of the map">
      {layers.map((layer) => {
        const style = styles[layer.id]
        return (
          <li key={layer.id}>
            {style !== undefined && (
              <svg width="18" height="12" fill="none" aria-hidden="true">
                {stroke(style)}
              </svg>
            )}
            {layer.label}
          </li>
        )
      })}
    </ul>
  )
}
