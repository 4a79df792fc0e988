/** Which screen is open, by the state of the game alone, so that a reload opens the same one. */
import type { VNode } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { SeatState } from '../seat/seat.ts'
import { isEndingShown, isSigningShown } from '../seat/signingShown.ts'
import { assertNever } from '../terms/assertNever.ts'
import { Home } from './home/Home.tsx'
import type { ShelfEntry } from './home/shelfEntry.ts'
import { useEntries } from './home/useEntries.ts'
import { link } from './laterDialogs.ts'
import {
  briefing,
  curtain,
  debrief,
  interlude,
  results,
  signing,
  table,
  teacherPack,
} from './laterScreens.ts'
import { useLink } from './links/useLink.ts'
import { usePackRoute } from './pack/packRoute.ts'
import { Notices } from './pieces/Notices.tsx'
import { useManyGames } from './results/useManyGames.ts'
import { useDesk } from './useDesk.ts'
import { useGameHistory } from './useGameHistory.ts'
import { useLettingGo } from './useLettingGo.ts'

type Place = 'home' | 'pack' | 'briefing' | 'table' | 'interlude' | 'signing' | 'debrief' | 'curtain'

const placeOf = ({ game, attention }: SeatState): Place => {
  if (game === null) return 'home'
  if (game.stage === 'closed') return 'debrief'
  if (game.curtain !== null) return 'curtain'
  if (game.stage === 'briefing') return 'briefing'
  if (attention !== null && (isSigningShown(attention) || isEndingShown(attention))) return 'signing'
  return game.view?.phase === 'publishing' ? 'interlude' : 'table'
}

const NAME: Readonly<Record<Place, string>> = {
  home: 'The shelf',
  pack: 'Teacher’s pack',
  briefing: 'Your folder',
  table: 'The table',
  interlude: 'Between rounds',
  signing: 'The signing',
  debrief: 'Debrief',
  curtain: 'Hand over',
}

/** A new screen takes the focus if the old one had it: the next Tab begins at its top. */
const useArrival = (place: Place) => {
  const screen = useRef<HTMLDivElement>(null)
  const before = useRef(place)
  // Only once it is painted: to give or take the focus, the browser lays out all that has changed until then.
  useEffect(() => {
    if (before.current === place) return
    before.current = place
    const active = document.activeElement
    if (active === null || active === document.body) screen.current?.focus({ preventScroll: true })
  }, [place])
  return screen
}

export const App = ({ shelf }: { readonly shelf: readonly ShelfEntry[] }): VNode => {
  const taught = usePackRoute(useEntries(shelf))
  const talks = useDesk(placeOf)
  const place = talks === 'home' && taught !== null ? 'pack' : talks
  useLettingGo(place, '.place > :not(.notices)')
  const screen = useArrival(place)
  useGameHistory()
  const { opened, putAway } = useLink()
  const { files, setFiles } = useManyGames()
  const isResults = files !== null && place === 'home'
  useEffect(() => {
    const name = isResults ? 'What the tables agreed' : place === 'home' ? null : NAME[place]
    document.title = name === null ? 'Parley' : `${name} · Parley`
    window.scrollTo(0, 0)
  }, [place, isResults])
  return (
    <div ref={screen} class="place" tabIndex={-1}>
      <Notices />
      {isResults ? (
        <results.Screen files={files} onClose={() => setFiles(null)} />
      ) : (
        <Open place={place} shelf={shelf} taught={taught} onMany={setFiles} />
      )}
      {opened !== null && <link.Screen key={opened.packed} opened={opened} shelf={shelf} onClose={putAway} />}
      <p class="print-note">
        There is nothing to print here. A report is made of a finished game: open its debrief, wait until its
        books lie open, and print then.
      </p>
    </div>
  )
}

interface OpenProps {
  readonly place: Place
  readonly shelf: readonly ShelfEntry[]
  readonly taught: ShelfEntry | null
  /** Several files were brought at once. */
  readonly onMany: (files: readonly File[]) => void
}

const Open = ({ place, shelf, taught, onMany }: OpenProps): VNode => {
  const game = useDesk((desk) => desk.game)
  switch (place) {
    case 'home':
      return <Home shelf={shelf} onMany={onMany} />
    case 'pack':
      return taught === null ? (
        <Home shelf={shelf} onMany={onMany} />
      ) : (
        <teacherPack.Screen key={taught.card.id} entry={taught} />
      )
    case 'briefing':
      return <briefing.Screen />
    case 'table':
      return game?.view ? <table.Screen view={game.view} /> : <Home shelf={shelf} onMany={onMany} />
    case 'interlude':
      return <interlude.Screen />
    case 'signing':
      return <signing.Screen />
    case 'debrief':
      return <debrief.Screen shelf={shelf} />
    case 'curtain':
      return game?.curtain ? (
        <curtain.Screen game={game} next={game.curtain} />
      ) : (
        <Home shelf={shelf} onMany={onMany} />
      )
    default:
      return assertNever(place)
  }
}
