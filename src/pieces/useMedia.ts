import { useEffect, useState } from 'preact/hooks'

/** Whether a media query holds now. For what a style sheet cannot do: another control for another width. */
export const useMedia = (query: string): boolean => {
  const [holds, setHolds] = useState(() => window.matchMedia(query).matches)
  useEffect(() => {
    const list = window.matchMedia(query)
    const look = () => setHolds(list.matches)
    look()
    list.addEventListener('change', look)
    return () => list.removeEventListener('change', look)
  }, [query])
  return holds
}

/** What a Chromebook leaves to a page. */
export const LOW = '(max-height: 700px)'

export const PHONE = '(max-width: 719px)'

/** From this width on the opened map stands beside the text; below it lies over the page. */
export const BESIDE_THE_TEXT = '(min-width: 1280px)'
