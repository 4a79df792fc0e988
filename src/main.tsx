/** The page of the shelf. */
import { shelf } from 'virtual:shelf'
import { openPage } from './main.page.tsx'
import { App } from './screens/App.tsx'
import { indexedStorage } from './session/saving/indexedStorage.ts'

openPage({
  storage: indexedStorage(),
  app: <App shelf={shelf} />,
  open: (desk) => desk.acts.open(),
  texts: shelf.map(({ text }) => text),
})
