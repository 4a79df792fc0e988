/** What the results page shows, and its entry in the browser's history: Back from it goes to the shelf, Forward to it. */
import { useEffect, useState } from 'preact/hooks'
import type { DroppedFile } from '../../session/tables/collectTables.ts'
import { useDesk } from '../useDesk.ts'

/** Whether an entry of the browser's history is the results page's. */
export const isResults = (state: unknown): boolean =>
  (state as { readonly results?: unknown } | null)?.results === true

/** Files that were dropped, or those that were kept of an earlier drop: after a reload. */
export type ManyGames = readonly DroppedFile[] | 'kept'

interface ManyGamesNow {
  /** Null where the page is not open. A game opened from it goes back to it. */
  readonly games: ManyGames | null
  readonly setGames: (games: ManyGames | null) => void
}

export const useManyGames = (): ManyGamesNow => {
  const [games, setGames] = useState<ManyGames | null>(() => (isResults(history.state) ? 'kept' : null))
  useEffect(() => {
    const follow = ({ state }: PopStateEvent) => {
      if (isResults(state)) setGames((now) => now ?? 'kept')
      // From one of the games, Back comes to the page itself.
      else if ((state as { readonly game?: unknown } | null)?.game == null) setGames(null)
    }
    addEventListener('popstate', follow)
    return () => removeEventListener('popstate', follow)
  }, [])
  const isOpen = useDesk(({ game }) => game === null) && games !== null
  // Whoever leaves a game of the page for the page has an entry of the shelf's.
  useEffect(() => {
    if (isOpen && !isResults(history.state)) history.replaceState({ game: null, results: true }, '')
  }, [isOpen])
  return {
    games,
    setGames: (next) => {
      setGames(next)
      const entry = { game: null, results: next !== null }
      if (next === null) history.replaceState(entry, '')
      else history.pushState(entry, '')
    },
  }
}
