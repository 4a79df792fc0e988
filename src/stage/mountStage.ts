/**
 * Mounts the stage in an element of the page and keeps it in step with the seat. First a still picture, then Phaser as
 * soon as it has loaded; without WebGL the picture stays, says so, and the game goes on.
 */
import type { SeatActs, SeatState } from '../seat/seat.ts'
import { type InLanguage, toldBy, toldIn } from '../telling/told.ts'
import { STAGE_WORDS } from '../words/drawn/catalog.ts'
import * as texts from '../words/drawn/en.ts'
import { type MapAsset, type MapGeometry, type MapLayer, readMap } from './map/geometry.ts'
import { mapNamedIn } from './map/mapNamedIn.ts'
import { type OwnMap, ownGeometry } from './map/ownGeometry.ts'
import { readPalette } from './palette.ts'
import type { RunningStage } from './play/startPhaser.ts'
import type { Surface } from './play/Teller.ts'
import { StillPicture } from './StillPicture.ts'
import { type StageModel, stageModel } from './stageModel.ts'

/** The seat, as far as the stage needs it. */
export interface WatchedSeat {
  readonly store: {
    getState(): SeatState
    subscribe(listen: () => void): () => void
  }
  readonly acts: Pick<SeatActs, 'look'>
}

export interface StageOptions {
  /** Map and table stay still, as they were asked to. */
  readonly stillPicture?: boolean
  /** Where the geometry of this name lies; null where the game has none of that name. */
  readonly geometryUrl: (name: string) => string | null
  /** How the map's layers are drawn, once it is read: for its key. */
  readonly onLayers?: (layers: readonly Pick<MapLayer, 'id' | 'style' | 'colour'>[]) => void
}

const MOST_DENSE = 2

const density = () => Math.min(MOST_DENSE, Math.max(1, devicePixelRatio))

const surfaceOf = (root: HTMLElement): Surface => ({
  width: Math.max(1, root.clientWidth),
  height: Math.max(1, root.clientHeight),
  density: density(),
  palette: readPalette(root),
})

const offersWebGL = (page: Document): boolean => {
  const context = page.createElement('canvas').getContext('webgl')
  context?.getExtension('WEBGL_lose_context')?.loseContext()
  return context !== null
}

const loadPhaser = () => import('./play/startPhaser.ts')

/** Fetches Phaser while nobody waits for it. A failure is none: `mountStage` tries again and says so. */
export const preloadStage = (): Promise<unknown> => loadPhaser().catch(() => undefined)

export function mountStage(host: HTMLElement, seat: WatchedSeat, options: StageOptions): { destroy(): void } {
  const page = host.ownerDocument
  const root = page.createElement('div')
  root.className = 'stage'
  Object.assign(root.style, {
    position: 'relative',
    inlineSize: '100%',
    blockSize: '100%',
    overflow: 'hidden',
  })
  host.append(root)

  const stop = new AbortController()
  const less = matchMedia('(prefers-reduced-motion: reduce)')
  let still: StillPicture | null = new StillPicture(root)
  let stillFrame: number | null = null
  let playing: RunningStage | null = null
  let geometry: { readonly name: string; readonly map: MapGeometry } | null = null
  let wanted: string | null = null
  /** While the map is fetched; null once it has come, or has not. */
  let mapComing: Promise<void> | null = null
  let toldOf: OwnMap | null = null
  let seen: InLanguage = { scenario: { language: 'en' } }
  const say = (text: typeof texts.noWebgl | typeof texts.noStage) =>
    still?.say(toldBy(seen, STAGE_WORDS)(text))

  const mapOf = ({ ownMap, geometry: name, view }: StageModel): MapGeometry | null => {
    if (ownMap !== null) return ownGeometry(ownMap)
    return geometry !== null && geometry.name === name ? mapNamedIn(toldIn(view), geometry.map) : null
  }

  const show = () => {
    const model = stageModel(seat.store.getState(), less.matches)
    if (model === null || root.clientWidth === 0 || root.clientHeight === 0) return
    seen = model.view
    fetchMap(model)
    tellLayers(model)
    if (playing === null || still !== null) return void drawStill()
    playing.stage.show(model, mapOf(model))
  }

  /** At most once a frame: a move changes the seat several times, and its task is already long. */
  function drawStill(): void {
    if (stillFrame !== null) return
    stillFrame = requestAnimationFrame(() => {
      stillFrame = null
      const model = stageModel(seat.store.getState(), less.matches)
      if (model !== null) still?.show(model, mapComing === null ? mapOf(model) : 'coming', density())
    })
  }

  function tellLayers({ ownMap }: StageModel): void {
    if (ownMap === null || ownMap === toldOf) return
    toldOf = ownMap
    options.onLayers?.(ownGeometry(ownMap).layers)
  }

  function fetchMap({ geometry: name }: StageModel): void {
    const url = name === null ? null : options.geometryUrl(name)
    if (name === null || url === null || name === wanted) return
    wanted = name
    mapComing = fetch(url, { signal: stop.signal })
      .then((response) => response.json())
      .then((asset: MapAsset) => {
        geometry = { name, map: readMap(asset) }
        options.onLayers?.(geometry.map.layers)
      })
      .catch(() => {
        /** Left out: the table is shown alone, and the next time the stage is mounted it tries again. */
      })
      .then(() => {
        mapComing = null
        if (!stop.signal.aborted) show()
      })
  }

  const repaint = () => {
    still?.forget()
    if (root.clientWidth > 0 && root.clientHeight > 0 && still === null)
      playing?.stage.arrange(surfaceOf(root))
    show()
  }

  const dropStill = () => {
    still?.remove()
    still = null
  }

  async function play(): Promise<void> {
    const [{ startPhaser }] = await Promise.all([loadPhaser(), mapComing])
    if (stop.signal.aborted) return
    const started = await startPhaser(surfaceOf(root))
    if (stop.signal.aborted) return started.destroy()
    playing = started
    dropStill()
    root.append(started.canvas)
    repaint()
    listen(started)
  }

  function listen({ stage, canvas }: RunningStage): void {
    const { signal } = stop
    /** A press while a moment is told skips it and does nothing else. */
    const isTelling = () => (seat.store.getState().attention?.moments.length ?? 0) > 0
    const point = ({ clientX, clientY }: MouseEvent) => {
      const { left, top } = canvas.getBoundingClientRect()
      return [clientX - left, clientY - top] as const
    }
    const meant = (event: MouseEvent): Parameters<SeatActs['look']>[0] | null => {
      const hit = stage.hit(...point(event))
      if (hit === null) return null
      return 'party' in hit ? { party: hit.party } : { issue: hit.issue, option: null }
    }
    canvas.addEventListener(
      'click',
      (event) => {
        const change = isTelling() ? null : meant(event)
        if (change !== null) seat.acts.look(change)
      },
      { signal },
    )
    canvas.addEventListener(
      'mousemove',
      (event) => {
        canvas.style.cursor = !isTelling() && meant(event) !== null ? 'pointer' : ''
      },
      { signal },
    )
    /** The context can be lost and is usually restored: until then the still picture is shown. */
    canvas.addEventListener(
      'webglcontextlost',
      () => {
        stage.stop()
        canvas.hidden = true
        still = new StillPicture(root)
        show()
      },
      { signal },
    )
    canvas.addEventListener(
      'webglcontextrestored',
      () => {
        canvas.hidden = false
        dropStill()
        stage.goOn()
        repaint()
      },
      { signal },
    )
  }

  const unsubscribe = seat.store.subscribe(show)
  const resized = new ResizeObserver(repaint)
  resized.observe(root)
  const themed = new MutationObserver(repaint)
  themed.observe(page.documentElement, { attributeFilter: ['data-theme', 'data-motion', 'class'] })
  page.fonts?.addEventListener('loadingdone', repaint, { signal: stop.signal })
  less.addEventListener('change', show, { signal: stop.signal })
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', repaint, { signal: stop.signal })

  show()
  if (options.stillPicture !== true) {
    if (offersWebGL(page)) play().catch(() => say(texts.noStage))
    else say(texts.noWebgl)
  }

  return {
    destroy() {
      stop.abort()
      unsubscribe()
      resized.disconnect()
      themed.disconnect()
      playing?.destroy()
      root.remove()
    },
  }
}
