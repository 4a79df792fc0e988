/** The shelf's page: the shelf, a teacher's pack, the results of many tables, or the screen of the game that is open. */
import type { VNode } from 'preact'
import { useEffect } from 'preact/hooks'
import { Home } from './home/Home.tsx'
import type { ShelfEntry } from './home/shelfEntry.ts'
import { useEntries } from './home/useEntries.ts'
import { link, results, teacherPack } from './laterAtShelf.ts'
import { useLink } from './links/useLink.ts'
import { usePackRoute } from './pack/packRoute.ts'
import { Notices } from './pieces/Notices.tsx'
import { OpenPlace, openPlaceOf, PLACE_NAME, PrintNote, useArrival } from './places.tsx'
import { useManyGames } from './results/useManyGames.ts'
import { useDesk } from './useDesk.ts'
import { useGameHistory } from './useGameHistory.ts'
import { useLettingGo } from './useLettingGo.ts'

const NAME = { ...PLACE_NAME, pack: 'Teacher’s pack' } as const

export const App = ({ shelf }: { readonly shelf: readonly ShelfEntry[] }): VNode => {
  const taught = usePackRoute(useEntries(shelf))
  const talks = useDesk(openPlaceOf)
  const place = talks === 'home' && taught !== null ? 'pack' : talks
  useLettingGo(place, '.place > :not(.notices)')
  const screen = useArrival(place)
  useGameHistory()
  const { opened, putAway } = useLink()
  const { games, setGames } = useManyGames()
  const isResults = games !== null && place === 'home'
  useEffect(() => {
    const name = isResults ? 'What the tables agreed' : place === 'home' ? null : NAME[place]
    document.title = name === null ? 'Parley' : `${name} · Parley`
    window.scrollTo(0, 0)
  }, [place, isResults])
  return (
    <div ref={screen} class="place" tabIndex={-1}>
      <Notices />
      {isResults ? (
        <results.Screen games={games} onClose={() => setGames(null)} />
      ) : place === 'pack' && taught !== null ? (
        <teacherPack.Screen key={taught.card.id} entry={taught} />
      ) : (
        <OpenPlace place={talks} shelf={shelf} home={<Home shelf={shelf} onMany={setGames} />} />
      )}
      {opened !== null && <link.Screen key={opened.packed} opened={opened} shelf={shelf} onClose={putAway} />}
      <PrintNote />
    </div>
  )
}
