/** Puts the browser game together: storage, worker, desk, screens, and the stage once there is a place for it. */

import { options, render, type VNode } from 'preact'
import ukraine from '../assets/map/ukraine.json?url'
import { afterFrame } from './screens/afterFrame.ts'
import { applySettings, onSystemChange } from './screens/applySettings.ts'
import { fetchAhead } from './screens/fetchAhead.ts'
import './screens/style.css'
import type { Geometry } from './scenario/geometries.ts'
import { openSeat } from './screens/openSeat.ts'
import { SoundContext, soundOnceWanted } from './screens/sound/soundPort.ts'
import { StageContext, type StagePort } from './screens/stagePort.ts'
import { DeskProvider } from './screens/useDesk.ts'
import { createDesk, type Desk, type DeskPorts } from './session/desk/createDesk.ts'
import { webLocks } from './session/saving/gameLocks.ts'
import { readApart } from './session/thinking/readApart.ts'
import { openWorker, workerThinker } from './session/thinking/workerThinker.ts'

/** What the shelf's page and a package's page differ in. */
export interface PageParts extends Pick<DeskPorts, 'storage' | 'follow'> {
  /** What is drawn. */
  readonly app: VNode
  /** Opens what is kept. Called once. */
  readonly open: (desk: Desk) => Promise<void>
  /** Texts of the scenarios that may be played, fetched ahead. */
  readonly texts: readonly (() => Promise<string>)[]
}

const still = (): boolean => document.documentElement.dataset.motion === 'reduced'

const thinker = workerThinker(openWorker, () =>
  import('./session/thinking/localThinker.ts').then((file) => file.localThinker()),
)

/** `?pace=none` in the address: counterparts do not pause before they move. For browser tests, which wait for states. */
const isPaced = new URLSearchParams(location.search).get('pace') !== 'none'

const GEOMETRY: Readonly<Record<string, string>> = { ukraine } satisfies Record<Geometry, string>
const loadStage = () => import('./stage/mountStage.ts')

/** Resolves once all that a game needs up to its debrief is here; rejects where some of it failed to come. */
export const openPage = ({ storage, follow, app, open, texts }: PageParts): Promise<void> => {
  const desk = createDesk({
    ...(isPaced ? {} : { pace: () => 0 }),
    storage,
    ...(follow === undefined ? {} : { follow }),
    locks: webLocks(navigator.locks),
    thinker,
    readCard: readApart(openWorker, async (text) =>
      import('./session/thinking/readCard.ts').then((file) => file.readCard(text)),
    ),
    clock: {
      now: () => Date.now(),
      wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, still() ? 0 : milliseconds)),
    },
  })

  const seat = openSeat({
    desk,
    clock: {
      now: () => performance.now(),
      after: (milliseconds, act) => {
        const timer = setTimeout(act, milliseconds)
        return () => clearTimeout(timer)
      },
    },
    isStill: still,
    isPaced,
  })

  const stage: StagePort = {
    mount: (host, onStyles) => {
      let unmount: (() => void) | null = null
      let left = false
      const mount = async (): Promise<void> => {
        const { mountStage } = await loadStage()
        if (left) return
        const mounted = mountStage(host, seat, {
          geometryUrl: (name) => GEOMETRY[name] ?? null,
          onLayers: (layers) => onStyles(Object.fromEntries(layers.map((layer) => [layer.id, layer]))),
        })
        unmount = () => mounted.destroy()
      }
      // Without the stage the game is played in words; the screen says so where the stage would be.
      mount().catch(() =>
        host.replaceChildren('The stage could not be loaded. Everything can be played without it.'),
      )
      return () => {
        left = true
        unmount?.()
      }
    },
  }

  const sound = soundOnceWanted(seat.store, async () => {
    const [{ openSounds }, { speakerOn }] = await Promise.all([
      import('./screens/sound/openSounds.ts'),
      import('./screens/sound/speakerOn.ts'),
    ])
    return openSounds({
      store: seat.store,
      openSpeaker: () => speakerOn(new AudioContext()),
      onGesture: (act) => {
        for (const kind of ['pointerup', 'keydown']) window.addEventListener(kind, act, { capture: true })
      },
    })
  })

  const dress = (): void => applySettings(desk.store.getState().settings)
  dress()
  onSystemChange(dress)
  desk.store.subscribe((state, before) => {
    if (state.settings !== before.settings) dress()
  })

  // What changed is drawn after the frame that answers the press: on a slow laptop both together keep a person waiting.
  options.debounceRendering = afterFrame

  const page = document.getElementById('parley')
  if (page === null) throw new Error('The page has no place for the game.')
  page.replaceChildren()
  render(
    <DeskProvider desk={seat}>
      <StageContext.Provider value={stage}>
        <SoundContext.Provider value={sound}>{app}</SoundContext.Provider>
      </StageContext.Provider>
    </DeskProvider>,
    page,
  )
  void open(desk)

  const fetched = fetchAhead({
    store: desk.store,
    thinker: thinker.warm,
    stage: () => loadStage().then(({ preloadStage }) => preloadStage()),
    rest: () =>
      Promise.all([
        import('./session/transcript/readTranscript.ts'),
        import('./session/saving/readKept.ts'),
        import('./session/desk/copies.ts'),
        ...texts.map((text) => text()),
      ]),
  })
  fetched.then(
    () => performance.mark('parley: fetched'),
    () => undefined,
  )
  // The rules come at once: somebody may sit down soon.
  void import('./session/desk/opening.ts').catch(() => undefined)
  return fetched
}
