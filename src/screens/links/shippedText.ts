import type { ShippedText } from '../../session/links/scenarioInLink.ts'
import type { ShelfEntry } from '../home/shelfEntry.ts'

/** Of the scenarios that come with Parley. */
export const shippedText =
  (shelf: readonly ShelfEntry[]): ShippedText =>
  async (id) =>
    (await shelf.find(({ card }) => card.id === id)?.text()) ?? null
