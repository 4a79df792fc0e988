/** Puts the browser game together: storage, worker, desk, screens, and the stage once there is a place for it. */

import { shelf } from 'virtual:shelf'
import { render } from 'preact'
import { App } from './screens/App.tsx'
import { applySettings, onSystemChange } from './screens/applySettings.ts'
import './screens/style.css'
import { DeskProvider } from './screens/useDesk.ts'
import { createDesk } from './session/createDesk.ts'
import { indexedStorage } from './session/indexedStorage.ts'
import { openWorker, workerThinker } from './session/workerThinker.ts'

const still = (): boolean => document.documentElement.dataset.motion === 'reduced'

const desk = createDesk({
  storage: indexedStorage(),
  thinker: workerThinker(openWorker, () =>
    import('./session/localThinker.ts').then((file) => file.localThinker()),
  ),
  clock: {
    now: () => Date.now(),
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, still() ? 0 : milliseconds)),
  },
})

const dress = (): void => applySettings(desk.store.getState().settings)
dress()
onSystemChange(dress)
desk.store.subscribe((state, before) => {
  if (state.settings !== before.settings) dress()
})

const page = document.getElementById('parley')
if (page === null) throw new Error('The page has no place for the game.')
page.replaceChildren()
render(
  <DeskProvider desk={desk}>
    <App shelf={shelf} />
  </DeskProvider>,
  page,
)
void desk.acts.open()
