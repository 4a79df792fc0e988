/** The map: which one, how it is read, its layers; and one of the scenario’s own, made of a GeoJSON file. */
import type { VNode } from 'preact'
import { asList, get } from '../../../language/names.ts'
import { Button } from '../../../pieces/Button.tsx'
import { NEWEST } from '../../../scenario/definition/formats.ts'
import { valueAt } from '../../../scenario/shape/whereabouts.ts'
import { MapMakerCard } from '../../ownMap/MapMakerCard.tsx'
import { fieldId } from '../fieldIds.ts'
import { AnyField, KeyFields } from '../fields/AnyField.tsx'
import { useForm } from '../formDesk.ts'
import { ThingCard } from './ThingCard.tsx'
import { useRemoving } from './useRemoving.tsx'

/** An own map is of format 2; longer texts are read otherwise there, so that nobody changes it unasked. */
const OlderFormat = (): VNode => {
  const { act } = useForm()
  return (
    <div class="form-field" data-path={JSON.stringify(['map'])}>
      <p>
        This file is of format 1, and a map of the scenario’s own needs format {NEWEST}. Longer texts then
        keep lists and emphasis: see whether any of them uses * or _.
      </p>
      <span>
        <Button
          onPress={() => {
            act(() => ({ what: 'the format', changes: [{ do: 'set', path: ['format'], value: NEWEST }] }))
          }}
        >
          Change the file to format {NEWEST}
        </Button>
      </span>
    </div>
  )
}

export const MapSection = (): VNode => {
  const { value, act } = useForm()
  const { ask, dialog } = useRemoving()
  const map = get(value, 'map')
  const own = get(map, 'own')
  const layers = asList(valueAt(value, ['map', 'layers']))
  return (
    <>
      {get(value, 'format') === NEWEST ? <MapMakerCard path={['map', 'own']} /> : <OlderFormat />}
      {map === undefined ? (
        <p id={fieldId(['map'])} tabIndex={-1} class="muted">
          This scenario has no map.
        </p>
      ) : (
        <>
          {own === undefined ? (
            <AnyField path={['map', 'geometry']} />
          ) : (
            <KeyFields path={['map', 'own']} without={['width', 'height', 'land', 'names']} />
          )}
          <AnyField path={['map', 'note']} />
          <AnyField path={['map', 'base']} label="Layers that are always drawn" />
          {layers.map((_, at) => (
            <ThingCard
              key={at}
              path={['map', 'layers', at]}
              kind="layer"
              nameKey="label"
              count={layers.length}
              beside={
                own !== undefined &&
                get(layers[at], 'shape') === undefined && <span class="muted"> has no shape</span>
              }
              onRemove={ask}
            >
              {() => <KeyFields path={['map', 'layers', at]} without={['id', 'label', 'shape']} />}
            </ThingCard>
          ))}
          <AnyField path={['map', 'regions']} />
          <span>
            <Button
              kind="quiet"
              onPress={() => {
                act(() => ({ what: 'the map', changes: [{ do: 'remove', path: ['map'] }] }))
              }}
            >
              Leave the map out
            </Button>
          </span>
        </>
      )}
      {dialog}
    </>
  )
}
