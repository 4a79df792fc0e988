/**
 * The cards of the shipped scenarios, which the build writes into the page of the shelf as data: see `shelf` in
 * vite.config.ts. A party's marker stands there once, not at every one of its positions: bytes of every first visit.
 */
import type { CoverRow } from './cover.ts'
import { dataBlockIn, dataBlockText } from './dataBlock.ts'
import type { ShelfCard } from './shelf.ts'

/** The element's id. */
export const SHELF_BLOCK = 'parley-shelf'

interface BlockCard extends Omit<ShelfCard, 'cover'> {
  readonly cover: readonly (Omit<CoverRow, 'marks'> & {
    /** Of each seat in turn; null where it has none. */
    readonly places: readonly (number | null)[]
  })[]
}

export const shelfBlockText = (cards: readonly ShelfCard[]): string =>
  dataBlockText(
    cards.map(
      (card): BlockCard => ({
        ...card,
        cover: card.cover.map(({ marks, ...row }) => ({
          ...row,
          places: card.seats.map(({ id }) => marks.find(({ party }) => party === id)?.place ?? null),
        })),
      }),
    ),
  )

/** Throws in a page that was built without them. */
export const shelfCardsIn = (page: Pick<Document, 'getElementById'>): readonly ShelfCard[] => {
  const cards = dataBlockIn<readonly BlockCard[]>(page, SHELF_BLOCK)
  if (cards === null) throw new Error('The page has no block of shelf cards.')
  return cards.map((card) => ({
    ...card,
    cover: card.cover.map(({ places, ...row }) => ({
      ...row,
      marks: card.seats.flatMap(({ id, marker }, at) => {
        const place = places[at] ?? null
        return place === null ? [] : [{ party: id, ...marker, place }]
      }),
    })),
  }))
}
