/** The shelf's page: the shelf, a teacher's pack, the workshop, the results of many tables, or the screen of the game that is open. */
import type { ComponentType, VNode } from 'preact'
import { useEffect } from 'preact/hooks'
import { LanguageContext, usePageLanguage, useWords } from '../pieces/speaking.ts'
import { useArrival } from '../pieces/useArrival.ts'
import { useHash } from '../pieces/useHash.ts'
import { useLettingGo } from '../pieces/useLettingGo.ts'
import { WORKSHOP } from '../pieces/workshopAddress.ts'
import { EVERYWHERE } from '../words/parts/catalog.ts'
import { Home } from './home/Home.tsx'
import type { ShelfEntry } from './home/shelfEntry.ts'
import { useEntries } from './home/useEntries.ts'
import { link, results, teacherPack } from './laterAtShelf.ts'
import { useLink } from './links/useLink.ts'
import { Notices } from './Notices.tsx'
import { packAt } from './pack/packRoute.ts'
import { OpenPlace, openPlaceOf, PLACE_NAME, PrintNote, TRANSLATED } from './places.tsx'
import { useManyGames } from './results/useManyGames.ts'
import { useDesk } from './useDesk.ts'
import { useGameHistory } from './useGameHistory.ts'

const NAME = { ...PLACE_NAME, pack: 'Teacher’s pack', workshop: 'Workshop', classroom: 'A class' } as const

/** Of classes, which a server holds: nothing of them is here until it is wanted. */
interface ClassroomParts {
  /** Whether an address is a class's. */
  readonly isAt: (hash: string) => boolean
  readonly Screen: ComponentType
  /** Ways to a class, for the shelf: nothing where no server answers. */
  readonly Links: ComponentType
}

interface AppProps {
  readonly shelf: readonly ShelfEntry[]
  /** Drawn where the address begins with the workshop's. */
  readonly workshop: ComponentType
  readonly classroom: ClassroomParts
}

export const App = ({ shelf, workshop: Workshop, classroom }: AppProps): VNode => {
  const say = useWords(EVERYWHERE)
  const hash = useHash()
  const taught = packAt(hash, useEntries(shelf))
  const talks = useDesk(openPlaceOf)
  /** What the address names, where no game is open. */
  const pageAt = () => {
    if (taught !== null) return 'pack'
    if (hash.startsWith(WORKSHOP)) return 'workshop'
    return classroom.isAt(hash) ? 'classroom' : 'home'
  }
  const place = talks === 'home' ? pageAt() : talks
  useLettingGo(place, '.place > :not(.notices)')
  const screen = useArrival(place)
  useGameHistory()
  const { opened, putAway } = useLink()
  const { games, setGames } = useManyGames()
  const isResults = games !== null && place === 'home'
  const isTranslated = place === 'classroom' || TRANSLATED.has(place)
  usePageLanguage(isTranslated)
  useEffect(() => {
    // What many tables agreed names itself.
    if (isResults) return
    const name =
      place === 'home'
        ? null
        : place === 'briefing'
          ? say('folder')
          : place === 'debrief' || place === 'table' || place === 'curtain'
            ? say(place)
            : NAME[place]
    document.title = name === null ? 'Parley' : `${name} · Parley`
  }, [place, isResults, say])
  useEffect(() => window.scrollTo(0, 0), [place, isResults])
  return (
    <div ref={screen} class="place" tabIndex={-1}>
      <Notices />
      <LanguageContext.Provider value={isTranslated ? null : 'en'}>
        {isResults ? (
          <results.Screen games={games} onClose={() => setGames(null)} />
        ) : place === 'pack' && taught !== null ? (
          <teacherPack.Screen key={taught.card.id} entry={taught} />
        ) : place === 'workshop' ? (
          <Workshop />
        ) : place === 'classroom' ? (
          <classroom.Screen />
        ) : (
          <OpenPlace
            place={talks}
            shelf={shelf}
            home={<Home shelf={shelf} onMany={setGames} classes={<classroom.Links />} />}
          />
        )}
        {opened !== null && (
          <link.Screen key={opened.packed} opened={opened} shelf={shelf} onClose={putAway} />
        )}
      </LanguageContext.Provider>
      <PrintNote />
    </div>
  )
}
