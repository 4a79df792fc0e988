/** Which screen of a game is open, by the state of the game alone, so that a reload opens the same one. */

import type { VNode } from 'preact'
import { ScenarioLanguage, WrittenIn } from '../pieces/OwnText.tsx'
import { ScenarioWords } from '../pieces/Term.tsx'
import type { SeatState } from '../seat/seat.ts'
import { isEndingShown, isSigningShown } from '../seat/signingShown.ts'
import { assertNever } from '../terms/assertNever.ts'
import type { ShelfEntry } from './home/shelfEntry.ts'
import { briefing, curtain, debrief, interlude, signing, table } from './laterScreens.ts'
import { useDesk } from './useDesk.ts'

export type TalksPlace = 'home' | 'briefing' | 'table' | 'interlude' | 'signing' | 'debrief' | 'curtain'

export const openPlaceOf = ({ game, attention }: SeatState): TalksPlace => {
  if (game === null) return 'home'
  if (game.stage === 'closed') return 'debrief'
  if (game.curtain !== null) return 'curtain'
  if (game.stage === 'briefing') return 'briefing'
  if (attention !== null && (isSigningShown(attention) || isEndingShown(attention))) return 'signing'
  return game.view?.phase === 'publishing' ? 'interlude' : 'table'
}

export const PLACE_NAME: Readonly<Record<TalksPlace, string>> = {
  home: 'The shelf',
  briefing: 'Your folder',
  table: 'The table',
  interlude: 'Between rounds',
  signing: 'The signing',
  debrief: 'Debrief',
  curtain: 'Hand over',
}

/** Screens whose words stand in catalogs. */
export const TRANSLATED: ReadonlySet<string> = new Set([
  'home',
  'briefing',
  'table',
  'interlude',
  'signing',
  'curtain',
  'debrief',
])

interface OpenPlaceProps {
  readonly place: TalksPlace
  readonly shelf: readonly ShelfEntry[]
  readonly home: VNode
}

export const OpenPlace = ({ place, shelf, home }: OpenPlaceProps): VNode => {
  const words = useDesk(({ game }) => game?.scenario.vocabulary ?? null)
  const language = useDesk(({ game }) => game?.scenario.language ?? 'en')
  const writtenIn = useDesk(({ game }) => game?.scenario.writtenIn)
  return (
    <ScenarioWords.Provider value={words}>
      <ScenarioLanguage.Provider value={language}>
        <WrittenIn.Provider value={writtenIn}>
          <Place place={place} shelf={shelf} home={home} />
        </WrittenIn.Provider>
      </ScenarioLanguage.Provider>
    </ScenarioWords.Provider>
  )
}

const Place = ({ place, shelf, home }: OpenPlaceProps): VNode => {
  const game = useDesk((desk) => desk.game)
  switch (place) {
    case 'home':
      return home
    case 'briefing':
      return <briefing.Screen />
    case 'table':
      return game?.view ? <table.Screen view={game.view} /> : home
    case 'interlude':
      return <interlude.Screen />
    case 'signing':
      return <signing.Screen />
    case 'debrief':
      return <debrief.Screen shelf={shelf} />
    case 'curtain':
      return game?.curtain ? <curtain.Screen game={game} next={game.curtain} /> : home
    default:
      return assertNever(place)
  }
}

/** What paper shows where there is nothing to print. */
export const PrintNote = (): VNode => (
  <p class="print-note" lang="en">
    There is nothing to print here. A report is made of a finished game: open its debrief, wait until its
    books lie open, and print then.
  </p>
)
