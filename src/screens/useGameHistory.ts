/**
 * The browser's Back and Forward: one entry for the shelf, one for each game that is opened. Back from a game goes to the
 * shelf, with the game saved, and Forward opens it again. The folder and the table are no entries of their own: nobody
 * stands up from a table by pressing Back.
 */
import { useEffect, useRef } from 'preact/hooks'
import { useActs, useDesk } from './useDesk.ts'

interface Entry {
  readonly game: string | null
}

const entryOf = (state: unknown): Entry => {
  const game = (state as Partial<Entry> | null)?.game
  return { game: typeof game === 'string' ? game : null }
}

export const useGameHistory = (): void => {
  const acts = useActs()
  const game = useDesk((desk) => desk.game?.id ?? null)
  const shown = useRef<string | null>(null)

  useEffect(() => {
    // A page that was reloaded begins at the shelf, whatever its entry says.
    history.replaceState({ ...history.state, game: null } satisfies Entry, '')
    const follow = (event: PopStateEvent): void => {
      const wanted = entryOf(event.state).game
      shown.current = wanted
      if (wanted === null) acts.leave()
      else void acts.resume(wanted)
    }
    addEventListener('popstate', follow)
    return () => removeEventListener('popstate', follow)
  }, [acts])

  useEffect(() => {
    if (shown.current === game) return
    shown.current = game
    history.pushState({ game } satisfies Entry, '')
  }, [game])
}
