/** Brings the field of a path into sight: folds around it are opened one after the other, each draws what it holds. */
import type { Path } from '../../scenario/finding.ts'
import { controlAt, fieldId } from './fieldIds.ts'

/** Frames that are waited for before the nearest control is good enough. */
const FRAMES = 8

const folded = (element: Element): HTMLDetailsElement | null => {
  const details = element.closest('details')
  return details instanceof HTMLDetailsElement && !details.open ? details : null
}

const focusable = (element: HTMLElement): HTMLElement =>
  element.matches('input, select, textarea, button, summary')
    ? element
    : (element.querySelector<HTMLElement>('input, select, textarea, button') ?? element)

/** `focus` false leaves the focus where it is: somebody writes in another view. */
export const revealIn = (root: HTMLElement, path: Path, focus: boolean): void => {
  let frames = 0
  const look = (): void => {
    const found = controlAt(root, path)
    const isIt = found?.id === fieldId(path)
    const fold = found === null ? null : folded(found)
    if (fold !== null) fold.open = true
    if (!isIt && frames++ < FRAMES) {
      requestAnimationFrame(look)
      return
    }
    if (found === null) return
    const field = found.closest<HTMLElement>('[data-path]') ?? found
    field.scrollIntoView({ block: 'nearest' })
    if (focus) focusable(found).focus({ preventScroll: true })
    for (const old of root.querySelectorAll('.shown-now')) old.classList.remove('shown-now')
    field.classList.add('shown-now')
  }
  look()
}
