/** The files of the results page, and its entry in the browser's history: Back from it goes to the shelf. */
import { useEffect, useState } from 'preact/hooks'

const isResults = (state: unknown): boolean =>
  (state as { readonly results?: unknown } | null)?.results === true

interface ManyGames {
  /** Null where the page is not open. A game opened from it goes back to it. */
  readonly files: readonly File[] | null
  readonly setFiles: (files: readonly File[] | null) => void
}

export const useManyGames = (): ManyGames => {
  const [files, setFiles] = useState<readonly File[] | null>(null)
  useEffect(() => {
    const follow = ({ state }: PopStateEvent) => {
      // From one of the games, Back comes to the page itself.
      if (!isResults(state) && (state as { readonly game?: unknown } | null)?.game == null) setFiles(null)
    }
    addEventListener('popstate', follow)
    return () => removeEventListener('popstate', follow)
  }, [])
  return {
    files,
    setFiles: (next) => {
      setFiles(next)
      const entry = { game: null, results: next !== null }
      if (next === null) history.replaceState(entry, '')
      else history.pushState(entry, '')
    },
  }
}
