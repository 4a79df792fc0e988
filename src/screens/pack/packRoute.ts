/** The address of a scenario's pack: `#/teach/geneva-2026-02`, `#/teach/own/mine` for one that was brought to this device. */
import { useEffect, useState } from 'preact/hooks'
import type { ShelfEntry } from '../home/shelfEntry.ts'

const START = '#/teach/'

export const packAddress = ({ card, isOwn }: Pick<ShelfEntry, 'card' | 'isOwn'>): string =>
  `${START}${isOwn === true ? 'own/' : ''}${encodeURIComponent(card.id)}`

/** The entry whose pack the address names; null where it names none. */
export const usePackRoute = (entries: readonly ShelfEntry[]): ShelfEntry | null => {
  const [hash, setHash] = useState(location.hash)
  useEffect(() => {
    const follow = (): void => setHash(location.hash)
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  return entries.find((entry) => packAddress(entry) === hash) ?? null
}

/** Back to the shelf: the address without what follows its #. */
export const leavePack = (): void => {
  history.pushState(history.state, '', location.pathname + location.search)
  dispatchEvent(new HashChangeEvent('hashchange'))
}
