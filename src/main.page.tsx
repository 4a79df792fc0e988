/** Puts the browser game together: storage, worker, desk, screens, and the stage once there is a place for it. */

import { options, render, type VNode } from 'preact'
import { isPaced, isStill, loadStage, openSeatHere } from './main.seat.tsx'
import { afterFrame } from './pieces/afterFrame.ts'
import { startSpeaking } from './pieces/speaking.ts'
import { applySettings, onSystemChange } from './screens/applySettings.ts'
import { fetchAhead } from './screens/fetchAhead.ts'
import './pieces/style.css'
import { createDesk, type Desk, type DeskPorts } from './session/desk/createDesk.ts'
import { webLocks } from './session/saving/gameLocks.ts'
import { readApart } from './session/thinking/readApart.ts'
import type { Thinker } from './session/thinking/thinker.ts'
import { openWorker, workerThinker } from './session/thinking/workerThinker.ts'

/** What the shelf's page and a package's page differ in. */
export interface PageParts extends Pick<DeskPorts, 'storage' | 'follow'> {
  /** What is drawn. */
  readonly app: (desk: Desk, thinker: Thinker) => VNode
  /** Opens what is kept. Called once. */
  readonly open: (desk: Desk) => Promise<void>
  /** Texts of the scenarios that may be played, fetched ahead. */
  readonly texts: readonly (() => Promise<string>)[]
}

const thinker = workerThinker(openWorker, () =>
  import('./session/thinking/localThinker.ts').then((file) => file.localThinker()),
)

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
      wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, isStill() ? 0 : milliseconds)),
    },
  })

  const seat = openSeatHere(desk)

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
  // In its language from the first frame: English is here, another one's words are fetched before anything is drawn.
  void startSpeaking().then(() => {
    page.replaceChildren()
    render(seat.around(app(desk, thinker)), page)
    void open(desk)
  })

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
