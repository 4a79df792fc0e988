/** Which screen is open: decided by where the game stands and by nothing else, so that a reload opens the same one. */
import type { VNode } from 'preact'
import { useEffect } from 'preact/hooks'
import type { DeskState } from '../session/desk.ts'
import { assertNever } from '../terms/assertNever.ts'
import { Home } from './home/Home.tsx'
import type { ShelfEntry } from './home/shelfEntry.ts'
import { later } from './later.tsx'
import { Curtain } from './table/Curtain.tsx'
import { useDesk } from './useDesk.ts'

const briefing = later(() => import('./briefing/Briefing.tsx').then((file) => file.Briefing))
const table = later(() => import('./table/TableScreen.tsx').then((file) => file.TableScreen))
const interlude = later(() => import('./interlude/Interlude.tsx').then((file) => file.Interlude))
const debrief = later(() => import('./debrief/DebriefScreen.tsx').then((file) => file.DebriefScreen))

/** Milliseconds at the table before what comes after it is fetched: the table itself comes first. */
const LEISURE = 3000

type Place = 'home' | 'briefing' | 'table' | 'interlude' | 'debrief' | 'curtain'

const placeOf = ({ game }: DeskState): Place => {
  if (game === null) return 'home'
  if (game.stage === 'closed') return 'debrief'
  if (game.curtain !== null) return 'curtain'
  if (game.stage === 'briefing') return 'briefing'
  return game.view?.phase === 'publishing' ? 'interlude' : 'table'
}

const TITLE: Readonly<Record<Place, string>> = {
  home: 'Parley',
  briefing: 'Your folder · Parley',
  table: 'The table · Parley',
  interlude: 'Between rounds · Parley',
  debrief: 'Debrief · Parley',
  curtain: 'Hand over · Parley',
}

export const App = ({ shelf }: { readonly shelf: readonly ShelfEntry[] }): VNode => {
  const place = useDesk(placeOf)
  const game = useDesk((desk) => desk.game)
  useEffect(() => {
    document.title = TITLE[place]
    window.scrollTo(0, 0)
    if (place === 'home') briefing.warm()
    if (place === 'briefing') table.warm()
    if (place !== 'table') return
    const leisure = setTimeout(() => {
      interlude.warm()
      debrief.warm()
    }, LEISURE)
    return () => clearTimeout(leisure)
  }, [place])
  switch (place) {
    case 'home':
      return <Home shelf={shelf} />
    case 'briefing':
      return <briefing.Screen />
    case 'table':
      return game?.view ? <table.Screen view={game.view} /> : <Home shelf={shelf} />
    case 'interlude':
      return <interlude.Screen />
    case 'debrief':
      return <debrief.Screen />
    case 'curtain':
      return game?.curtain ? <Curtain game={game} next={game.curtain} /> : <Home shelf={shelf} />
    default:
      return assertNever(place)
  }
}
