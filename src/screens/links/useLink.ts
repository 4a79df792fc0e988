/** A link that carries a game or a seat: what stands after the `#` when the page opens, or is put there later. */
import { useEffect, useState } from 'preact/hooks'

export interface OpenedLink {
  readonly kind: 'game' | 'seat'
  readonly packed: string
}

const linkIn = (fragment: string): OpenedLink | null => {
  const [, kind, packed] = /^#(game|seat)=(.*)$/.exec(fragment) ?? []
  return packed === undefined ? null : { kind: kind as OpenedLink['kind'], packed }
}

/** The address of this page with a link in it. */
export const linkTo = (kind: OpenedLink['kind'], packed: string): string =>
  `${location.origin}${location.pathname}#${kind}=${packed}`

/** `putAway` takes the link out of the address, so that a reload does not open it once more. */
export const useLink = (): { readonly opened: OpenedLink | null; readonly putAway: () => void } => {
  const [opened, setOpened] = useState(() => linkIn(location.hash))
  useEffect(() => {
    const follow = () => {
      const link = linkIn(location.hash)
      if (link !== null) setOpened(link)
    }
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  return {
    opened,
    putAway: () => {
      setOpened(null)
      if (linkIn(location.hash) !== null)
        history.replaceState(history.state, '', `${location.pathname}${location.search}`)
    },
  }
}
