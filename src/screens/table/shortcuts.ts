/** Keys that the table hears, besides those that every page has. Letters count only inside the text and the composer. */
import { useEffect, useRef } from 'preact/hooks'

/** Whether a key pressed here is meant for a field that is being written in. */
const isTyping = (target: Element): boolean =>
  target.matches('textarea, select, input:not([type=radio], [type=checkbox], [type=range])')

/** Acts by letter. `m` counts everywhere on the page but in dialogs; the others only in text and composer. */
export const useShortcuts = (acts: Readonly<Record<string, () => unknown>>): void => {
  const latest = useRef(acts)
  latest.current = acts
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const { target } = event
      if (event.ctrlKey || event.metaKey || event.altKey || !(target instanceof Element)) return
      if (isTyping(target) || target.closest('dialog') !== null) return
      const key = event.key.toLowerCase()
      const act = latest.current[key]
      if (act === undefined) return
      if (key !== 'm' && target.closest('.text-board, .composer') === null) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', hear)
    return () => document.removeEventListener('keydown', hear)
  }, [])
}
