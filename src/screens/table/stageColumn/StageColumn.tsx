/**
 * The place where the talks are seen: the host that the stage draws into, its live twin in words, and the key of the
 * map. Enlarged, it lies over the page.
 */
import type { VNode } from 'preact'
import { useContext, useEffect, useRef, useState } from 'preact/hooks'
import type { PartyView } from '../../../table/view.ts'
import { describeMap } from '../../../telling/describeMap.ts'
import { describeTable } from '../../../telling/describeTable.ts'
import { partyIn } from '../../../telling/parties.ts'
import { Button } from '../../pieces/Button.tsx'
import { Marker } from '../../pieces/Marker.tsx'
import { StageContext } from '../../stagePort.ts'
import { useActs, useDesk } from '../../useDesk.ts'
import { MapKey, type MapStyles } from './MapKey.tsx'

/** The name plates of the stage, for those who do not press on a canvas. */
const Plates = ({ view }: { readonly view: PartyView }): VNode => {
  const acts = useActs()
  return (
    <ul class="plates" aria-label="Delegations">
      {view.scenario.parties
        .filter((party) => party.id !== view.viewer)
        .map((party) => (
          <li key={party.id}>
            <Button small kind="quiet" onPress={() => acts.look({ party: party.id })}>
              <Marker marker={party.marker} size={14} />
              {party.name}
            </Button>
          </li>
        ))}
    </ul>
  )
}

export const StageColumn = ({ view }: { readonly view: PartyView }): VNode => {
  const acts = useActs()
  const focus = useDesk((state) => state.focus)
  const considering = useDesk((state) => state.game?.considering ?? null)
  const section = useRef<HTMLElement>(null)
  const host = useRef<HTMLDivElement>(null)
  const stage = useContext(StageContext)
  const [mapStyles, setMapStyles] = useState<MapStyles>({})
  useEffect(() => (host.current ? stage?.mount(host.current, setMapStyles) : undefined), [stage])
  const { enlarged } = focus
  useEffect(() => {
    if (enlarged) section.current?.querySelector('button')?.focus()
  }, [enlarged])
  const hasMap = view.scenario.map !== undefined
  const caption = describeMap(view, focus)
  return (
    <section
      ref={section}
      class={`stage-column${enlarged ? ' enlarged' : ''}`}
      aria-label="The stage"
      onKeyDown={(event) => {
        if (event.key === 'Escape' && enlarged) acts.look({ enlarged: false })
      }}
    >
      <Button
        icon={enlarged ? 'cross' : 'enlarge'}
        class={enlarged ? 'enlarge' : 'enlarge icon-button'}
        {...(enlarged ? {} : { label: 'Enlarge the stage' })}
        onPress={() => acts.look({ enlarged: !enlarged })}
      >
        {enlarged && 'Back to the text'}
      </Button>
      <div ref={host} class="stage-host" aria-hidden="true" />
      <div class="stage-words">
        {hasMap && (
          <div class="stage-caption" aria-live="polite">
            <p>{caption}</p>
          </div>
        )}
        {hasMap && <MapKey view={view} styles={mapStyles} />}
        <p class="unseen" aria-live="polite">
          {describeTable(view, considering)}
        </p>
        <Plates view={view} />
      </div>
      <span class="unseen">{partyIn(view, view.viewer).name} is your seat.</span>
    </section>
  )
}
