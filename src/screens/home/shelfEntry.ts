import type { ShelfCard } from '../../session/desk/shelf.ts'

/** A scenario on the shelf: its card now, its text when somebody sits down. */
export interface ShelfEntry {
  readonly card: ShelfCard
  /** The text was checked when the game was built, and is just as the reader gives it. */
  readonly checked?: boolean
  /** Brought by the person at this device: whatever it calls itself, it did not come with the game. */
  readonly isOwn?: boolean
  /** The id that one's own is kept under: whatever the text calls itself. */
  readonly ownId?: string
  readonly text: () => Promise<string>
  /** What to expect of it, as JSON; not there for one of one’s own, null where none is kept. */
  readonly expected?: () => Promise<string | null>
}

/** "25", or "25–60" where sittings differ. */
export const minutesOf = (card: ShelfCard): string => {
  const totals = card.sittings.map(({ minutes }) => minutes.brief + minutes.play + minutes.debrief)
  const least = Math.min(...totals)
  const most = Math.max(...totals)
  return least === most ? `${least}` : `${least}–${most}`
}
