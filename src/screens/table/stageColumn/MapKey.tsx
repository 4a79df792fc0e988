/**
 * How the map is to be read: the three standings and the layers that are always drawn. The same at all times, so that
 * the stage beside it keeps its height.
 */

import type { VNode } from 'preact'
import { OwnText } from '../../../pieces/OwnText.tsx'
import { useWords } from '../../../pieces/speaking.ts'
import type { PartyView } from '../../../table/view.ts'
import { partyIn } from '../../../telling/parties.ts'
import { assertNever } from '../../../terms/assertNever.ts'
import { UNDER_WAY } from '../../../words/underWay/catalog.ts'
import * as texts from '../../../words/underWay/en.ts'
import { Swatch } from './Swatch.tsx'

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
          stroke={colour === null ? 'var(--ink2)' : `var(--party-${colour})`}
          stroke-width="1.5"
        />
      )
    case 'line':
      return <path d="M0 6H18" stroke="var(--front)" stroke-width="2.2" />
    case 'area':
      return <rect x="1" y="2" width="16" height="8" fill="var(--baize-t)" />
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
  const say = useWords(UNDER_WAY)
  const { map } = view.scenario
  const always = map?.layers.filter((layer) => map.base.includes(layer.id)) ?? []
  return (
    <ul class="map-key" aria-label={say(texts.mapKey)} data-colour={partyIn(view, view.viewer).marker.colour}>
      <li>
        <Swatch standing="agreed" />
        {say(texts.keyAgreed)}
      </li>
      <li>
        <Swatch standing="onTable" />
        {say(texts.keyOnTable)}
      </li>
      <li>
        <Swatch standing="drafted" />
        {say(texts.keyDraft)}
      </li>
      {always.map((layer) => {
        const style = styles[layer.id]
        return (
          <li key={layer.id}>
            {/* Its room is kept until the geometry has come. */}
            <svg width="18" height="12" fill="none" aria-hidden="true">
              {style && stroke(style)}
            </svg>
            <OwnText>{layer.label}</OwnText>
          </li>
        )
      })}
    </ul>
  )
}
