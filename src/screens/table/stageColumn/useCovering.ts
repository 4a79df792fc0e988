/** While a part of the page lies over the rest, nothing of the rest can be pressed, focused or read out. */
import type { RefObject } from 'preact'
import { useLayoutEffect } from 'preact/hooks'

/** Everything beside the part and beside the parts that it lies in, up to `within`. */
function others(part: Element, within: string): Element[] {
  const found: Element[] = []
  for (let at = part; !at.matches(within) && at.parentElement !== null; at = at.parentElement)
    found.push(...[...at.parentElement.children].filter((child) => child !== at))
  return found
}

export function useCovering(part: RefObject<HTMLElement | null>, isCovering: boolean, within: string): void {
  useLayoutEffect(() => {
    const element = part.current
    if (!isCovering || element === null) return
    const covered = others(element, within).filter((one) => !one.hasAttribute('inert'))
    for (const one of covered) one.setAttribute('inert', '')
    return () => {
      for (const one of covered) one.removeAttribute('inert')
    }
  }, [isCovering])
}
