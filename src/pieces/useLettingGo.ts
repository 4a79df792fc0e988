/**
 * Lets go of the focus before what holds it is taken off the page. A browser that removes a focused element styles and lays
 * out the page there and then, half drawn as it is, and once more when it is drawn: before anything has changed it costs
 * nothing. So it is called while drawing, by whatever draws first.
 */
import { useRef } from 'preact/hooks'

/** `what` names what is drawn; where it is another thing than at the last drawing, a focus within `place` is let go of. */
export const useLettingGo = (what: string, place: string): void => {
  const before = useRef(what)
  if (before.current === what) return
  before.current = what
  const active = document.activeElement
  if (active instanceof HTMLElement && active.closest(place) !== null) active.blur()
}
