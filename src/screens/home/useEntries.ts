/** What lies on the shelf: the scenarios brought to this device, then those that came with the game. */
import { useActs, useDesk } from '../useDesk.ts'
import type { ShelfEntry } from './shelfEntry.ts'

export const useEntries = (shipped: readonly ShelfEntry[]): readonly ShelfEntry[] => {
  const acts = useActs()
  const own = useDesk((desk) => desk.own)
  return [
    ...own.flatMap(({ id, card }): ShelfEntry[] =>
      card === null ? [] : [{ card, isOwn: true, ownId: id, text: () => acts.scenarioText(id) }],
    ),
    ...shipped,
  ]
}
