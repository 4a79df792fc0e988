/** A new screen takes the focus if the old one had it: the next Tab begins at its top. */
import { useEffect, useRef } from 'preact/hooks'

export const useArrival = (place: string) => {
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
