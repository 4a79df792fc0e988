/** The page of the shelf. */
import { shelf } from 'virtual:shelf'
import { openPage } from './main.page.tsx'
import { keepOffline } from './offline/keepOffline.ts'
import { App } from './screens/App.tsx'
import { firstScreen } from './screens/fetchAhead.ts'
import { OfflineContext } from './screens/offline/useOffline.ts'
import { indexedStorage } from './session/saving/indexedStorage.ts'

const offline = keepOffline()
const fetched = openPage({
  storage: indexedStorage(),
  app: (
    <OfflineContext.Provider value={offline}>
      <App shelf={shelf} />
    </OfflineContext.Provider>
  ),
  open: (desk) => desk.acts.open(),
  texts: shelf.map(({ text }) => text),
})
// What a first visit waits for comes before what later ones need; a later one has it all, and only asks for news.
const isKept = navigator.serviceWorker?.controller != null
;(isKept ? firstScreen() : fetched).then(offline.keep, () => undefined)
