/**
 * Changes of what the viewer has or may do, as cards at the head of the record until they are read. A card keeps its
 * words and figures, so that it stays true whatever happens afterwards.
 */
import type { PartyView } from '../table/view.ts'
import { type Card, type ConsequenceKind, consequencesOf } from '../telling/consequences.ts'
import type { IssueId } from '../terms/ids.ts'

/** Kinds without cards: moods move with every exchange and are in the header; a seal has a stamp. */
const CARDS: ReadonlySet<ConsequenceKind> = new Set(['mandate', 'pressure', 'promise'])

/** In the order in which they are read, most telling first. */
export const cardsBetween = (before: PartyView, after: PartyView): readonly Card[] => {
  const last = after.record.at(-1)
  return consequencesOf(before, after)
    .filter(({ kind }) => CARDS.has(kind))
    .map((one, place) => ({
      ...one,
      key: `${after.record.length}.${place}`,
      turn: last?.turn ?? after.round.turn,
      turns: after.scenario.rounds.find(({ id }) => id === last?.round)?.turns ?? after.round.turns,
    }))
}

/** What a row's end shows while a card about it is unread. */
export interface RowTag {
  readonly change: 'wider' | 'narrower'
  readonly notches: number
}

/** By row, from the newest card about it. */
export const rowTags = (cards: readonly Card[]): ReadonlyMap<IssueId, RowTag> =>
  new Map(
    cards
      .toReversed()
      .flatMap(({ issue, change, options }): [IssueId, RowTag][] =>
        issue === null || change === null ? [] : [[issue, { change, notches: options.length }]],
      ),
  )

/** No deal before the oldest unread card that moved it; null where none has. */
export const noDealBefore = (cards: readonly Card[]): number | null =>
  cards.findLast(({ kind }) => kind === 'pressure')?.figures?.before ?? null
