/** What lies on the shelf: the scenarios brought to this device, then those that came with the game. */
import { useMemo } from 'preact/hooks'
import { useTranslated } from '../../pieces/translated.ts'
import { useActs, useDesk } from '../useDesk.ts'
import type { ShelfEntry } from './shelfEntry.ts'

export const useEntries = (shipped: readonly ShelfEntry[]): readonly ShelfEntry[] => {
  const acts = useActs()
  const own = useDesk((desk) => desk.own)
  return useMemo(
    () => [
      ...own.flatMap(({ id, card }): ShelfEntry[] =>
        card === null ? [] : [{ card, isOwn: true, ownId: id, text: () => acts.scenarioText(id) }],
      ),
      ...shipped,
    ],
    [own, shipped, acts],
  )
}

/** The same with their cards in the reader’s language, as far as they are translated. */
export const useEntriesRead = (shipped: readonly ShelfEntry[]): readonly ShelfEntry[] => {
  const entries = useEntries(shipped)
  const cards = useTranslated(useMemo(() => entries.map(({ card }) => card), [entries]))
  return useMemo(
    () => entries.map((entry, at) => ({ ...entry, card: cards[at] ?? entry.card })),
    [entries, cards],
  )
}
