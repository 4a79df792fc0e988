/** The address of a scenario's pack: `#/teach/geneva-2026-02`, `#/teach/own/mine` for one that was brought to this device. */
import type { ShelfEntry } from '../home/shelfEntry.ts'

const START = '#/teach/'

export const packAddress = ({ card, isOwn }: Pick<ShelfEntry, 'card' | 'isOwn'>): string =>
  `${START}${isOwn === true ? 'own/' : ''}${encodeURIComponent(card.id)}`

/** The entry whose pack the address names; null where it names none. */
export const packAt = (hash: string, entries: readonly ShelfEntry[]): ShelfEntry | null =>
  entries.find((entry) => packAddress(entry) === hash) ?? null
