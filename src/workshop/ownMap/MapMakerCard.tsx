/** Makes the scenario’s own map: a GeoJSON file, what becomes of each of its features, and how it will look. */
import type { VNode } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { Button } from '../../pieces/Button.tsx'
import { useStore } from '../../pieces/useStore.ts'
import { LIMITS } from '../../scenario/limits.ts'
import { counted, listed } from '../../telling/phrases.ts'
import { onceFor } from '../../terms/onceFor.ts'
import { useForm } from '../form/formDesk.ts'
import type { Manuscript } from '../manuscript/manuscript.ts'
import { useWorkshop } from '../workshop.ts'
import { FeatureList } from './FeatureList.tsx'
import { MapPreview } from './MapPreview.tsx'
import { openOwnMap } from './openOwnMap.ts'
import { layersIn, useMap } from './planMap.ts'
import './ownMap.css'

/** Lasts as long as the text: what was chosen is there again after a look at another section. */
const deskFor = onceFor((_: Manuscript) => openOwnMap())

const TAKES = '.geojson,.json,application/geo+json,application/json'

export const MapMakerCard = ({ path }: { readonly path: readonly string[] }): VNode => {
  const { value, act, say } = useForm()
  const { manuscript } = useWorkshop()
  const desk = deskFor(manuscript)
  const state = useStore(desk.store, (now) => now)
  const { file, trouble, isBusy, named, isWritten, attribution, made } = state
  const chooser = useRef<HTMLInputElement>(null)
  const [isDragged, setDragged] = useState(false)
  const layers = layersIn(value)
  const take = (chosen: File | undefined) => {
    if (chosen !== undefined) desk.choose(chosen, layers)
  }
  const calledOf = (id: string): string =>
    [...layers, ...(made?.plan.added ?? [])].find((layer) => layer.id === id)?.called ?? id
  const barred =
    isBusy || made === null
      ? 'The map is still being made.'
      : made.map.length === 0
        ? 'There is nothing to draw: all is left out, or too small beside what lies far away.'
        : attribution.trim() === ''
          ? 'Say first whose data it is.'
          : null
  const put = () => {
    if (made === null) return
    const terms = { attribution: attribution.trim(), added: made.plan.added }
    if (!act((now) => useMap(now, made.map, terms))) return
    desk.close()
    say('The map is in the text. One undo takes it out again.')
  }
  return (
    <section
      class={`map-maker${isDragged ? ' dragged' : ''}`}
      aria-labelledby="map-maker-title"
      data-path={JSON.stringify(path)}
      onDragOver={(event) => {
        event.preventDefault()
        setDragged(true)
      }}
      onDragLeave={() => setDragged(false)}
      onDrop={(event) => {
        event.preventDefault()
        setDragged(false)
        take(event.dataTransfer?.files[0])
      }}
    >
      <h3 id="map-maker-title">A map from a GeoJSON file</h3>
      <p class="field-hint">
        Areas and lines in degrees, at most 8 MB; geojson.io, QGIS and many public offices give such files. It
        is read on this device and goes nowhere.
      </p>
      <input
        ref={chooser}
        class="unseen"
        type="file"
        accept={TAKES}
        aria-label="GeoJSON file"
        tabIndex={-1}
        onChange={(event) => {
          take(event.currentTarget.files?.[0])
          event.currentTarget.value = ''
        }}
      />
      <div class="map-acts">
        <Button onPress={() => chooser.current?.click()}>
          {file === null ? 'Choose a GeoJSON file' : 'Choose another file'}
        </Button>
        {file !== null && <span class="muted">{file.name}</span>}
      </div>
      <p class="unseen" role="status">
        {isBusy
          ? 'The map is being made.'
          : made !== null
            ? `The map is made: ${counted(Object.keys(made.map.shapes).length, 'layer')}.`
            : ''}
      </p>
      {trouble !== null && (
        <div class="field-problems map-trouble" role="alert">
          <p class="error">
            <b>{trouble.message}</b> {trouble.hint}
          </p>
          <p>{trouble.name}: nothing was changed.</p>
        </div>
      )}
      {file !== null && (
        <>
          <MapPreview made={made} isBusy={isBusy} calledOf={calledOf} />
          {made !== null && (
            <ul class="map-notes">
              {made.map.lost.length > 0 && (
                <li>Too small to be seen at this size: {listed(made.map.lost.map(calledOf))}.</li>
              )}
              {made.map.mixed.length > 0 && (
                <li>
                  A layer is of areas or of lines: the lines of {listed(made.map.mixed.map(calledOf))} are
                  left out.
                </li>
              )}
              {file.pointsLeftOut > 0 && (
                <li>
                  {counted(file.pointsLeftOut, 'feature')} of the file with points alone cannot be drawn.
                </li>
              )}
            </ul>
          )}
          <div class="form-field">
            <label for="map-attribution">Whose data it is</label>
            <p class="field-hint" id="map-attribution-hint">
              Written on the map, at most {LIMITS.label} characters: what the file’s source asks for, such as
              “© OpenStreetMap contributors”.
            </p>
            <input
              id="map-attribution"
              type="text"
              maxLength={LIMITS.label}
              aria-describedby="map-attribution-hint"
              value={attribution}
              onInput={({ currentTarget }) => desk.setAttribution(currentTarget.value)}
            />
          </div>
          <div class="form-field">
            <label for="map-named">What the features are called by</label>
            <select
              id="map-named"
              class="dropdown"
              value={named ?? ''}
              onChange={({ currentTarget }) => desk.wish({ named: currentTarget.value || null }, layers)}
            >
              <option value="">their number</option>
              {file.keys.map((key) => (
                <option key={key} value={key}>
                  {key}:{' '}
                  {file.features.find(({ properties }) => properties[key] !== undefined)?.properties[key]}
                </option>
              ))}
            </select>
            <label class="form-tick">
              <input
                type="checkbox"
                checked={isWritten && named !== null}
                disabled={named === null}
                onChange={({ currentTarget }) => desk.wish({ isWritten: currentTarget.checked }, layers)}
              />
              Write the names of areas on the map
            </label>
          </div>
          <FeatureList
            state={state}
            layers={layers}
            onUses={(change) => desk.wish({ uses: change(desk.store.getState().uses) }, layers)}
          />
          <div class="map-acts">
            <Button kind="act" barred={barred} onPress={put}>
              Use this map
            </Button>
            <Button kind="quiet" onPress={() => desk.close()}>
              Put the file away
            </Button>
          </div>
        </>
      )}
    </section>
  )
}
