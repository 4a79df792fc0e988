/** The page of the shelf. */
import { shelf } from 'virtual:shelf'
import { isClassroom } from './classroom/route.ts'
import { openPage } from './main.page.tsx'
import { keepOffline } from './offline/keepOffline.ts'
import { later } from './pieces/later.tsx'
import { setTranslations } from './pieces/translationSource.ts'
import { BOARD_PAGE, WORKSHOP } from './pieces/workshopAddress.ts'
import { App } from './screens/App.tsx'
import { firstScreen } from './screens/fetchAhead.ts'
import { OfflineContext } from './screens/offline/useOffline.ts'
import { indexedStorage } from './session/saving/indexedStorage.ts'

/** The scenarios as their authors wrote them, for copies: the shelf has them as the reader gives them. */
const SOURCES = import.meta.glob<string>('../scenarios/*.json', { query: '?raw', import: 'default' })

/** Public texts of scenarios in other languages, as JSON. */
const TRANSLATIONS = import.meta.glob<string>('../scenarios/translations/*.json', {
  query: '?raw',
  import: 'default',
})
setTranslations(
  async (scenario, language) =>
    (await TRANSLATIONS[`../scenarios/translations/${scenario}.${language}.json`]?.()) ?? null,
)

const openShelf = (): void => {
  // A link to a scenario that lies elsewhere: the workshop asks before it fetches anything.
  if (location.hash === '' && new URLSearchParams(location.search).has('scenario')) location.hash = WORKSHOP

  const offline = keepOffline()
  const fetched = openPage({
    storage: indexedStorage(),
    app: (desk, thinker) => {
      // `npm run dev`: the shelf’s plugin tells of a scenario file that was saved.
      import.meta.hot?.on('parley:scenario', async (text: string) => {
        const { followFile } = await import('./workshop/play/followFile.ts')
        const said = await followFile(desk, text)
        if (said !== null) console.info(said)
      })
      const classroom = later(async () => {
        const [{ classroomPage }, { classroomPorts }] = await Promise.all([
          import('./classroom/classroomPage.tsx'),
          import('./main.classroom.tsx'),
        ])
        return classroomPage(classroomPorts({ desk, thinker, shelf }))
      })
      const links = later(() => import('./classroom/ClassLinks.tsx').then((file) => file.ClassLinks), 'part')
      const workshop = later(async () => {
        const { workshopPage } = await import('./workshop/workshopPage.tsx')
        return workshopPage({
          desk,
          sheetBlock: () => import('./screens/pack/HandoutBlock.tsx').then((file) => file.HandoutBlock),
          shelf: shelf.map(({ card, text }) => ({
            card,
            source: SOURCES[`../scenarios/${card.id}.json`] ?? text,
          })),
        })
      })
      return (
        <OfflineContext.Provider value={offline}>
          <App
            shelf={shelf}
            workshop={workshop.Screen}
            classroom={{ isAt: isClassroom, Screen: classroom.Screen, Links: links.Screen }}
          />
        </OfflineContext.Provider>
      )
    },
    open: (desk) => desk.acts.open(),
    texts: shelf.map(({ text }) => text),
  })
  // What a first visit waits for comes before what later ones need; a later one has it all, and only asks for news.
  const isKept = navigator.serviceWorker?.controller != null
  ;(isKept ? firstScreen() : fetched).then(offline.keep, () => undefined)
}

// In the workshop’s frame the same address shows a board alone.
if (new URLSearchParams(location.search).has(BOARD_PAGE)) void import('./main.board.tsx')
else openShelf()
