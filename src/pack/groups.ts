/** Any number of people at tables of a few seats: who shares a seat, who watches, which seats the game plays. */
import type { PartyId } from '../terms/ids.ts'

/** What becomes of those for whom no whole table is left: they sit beside somebody, or watch. */
export type Remainder = 'share' | 'observe'

export interface Groups {
  readonly tables: number
  /** People who speak for each seat, over all tables. */
  readonly speakers: Readonly<Record<PartyId, number>>
  readonly observers: number
  /** Seats that the game plays at every table, or, where there are too few people for one table, at that one. */
  readonly played: readonly PartyId[]
}

/**
 * `people`: a whole number above 0. `seats`: those that people take at every table, at least one, in order; with fewer
 * people than seats the last ones are played by the game. Somebody who is left over shares a seat, the last seats first.
 */
export const groupsOf = (people: number, seats: readonly PartyId[], remainder: Remainder): Groups => {
  const taken = seats.slice(0, people)
  const tables = Math.max(1, Math.floor(people / seats.length))
  const over = Math.max(0, people - tables * seats.length)
  const sharing = remainder === 'share' ? over : 0
  return {
    tables,
    speakers: Object.fromEntries(
      taken.map((seat, place) => [seat, tables + (place >= taken.length - sharing ? 1 : 0)]),
    ),
    observers: over - sharing,
    played: seats.slice(people),
  }
}
