/** Somebody who has joined a class. */
import type { PartyId } from '../terms/ids.ts'

/** Given by the server when somebody joins; never shown to others. */
export type PersonId = string

export type Place =
  | { readonly at: 'waiting' }
  | { readonly at: 'seat'; readonly table: number; readonly seat: PartyId }
  /** `table` is null for somebody who declined a seat before there was one. */
  | { readonly at: 'observing'; readonly table: number | null }

/** Where somebody sits or observes; null for those who are at no table. */
export const tableOf = (place: Place): number | null => (place.at === 'waiting' ? null : place.table)

export type Presence = 'here' | 'thinking' | 'typing' | 'away'

export interface Person {
  readonly id: PersonId
  readonly name: string
  readonly place: Place
  /** The seat that they asked for; `any` for whichever is free, null while they have not said. */
  readonly wish: PartyId | 'any' | null
  readonly presence: Presence
  /** Class time at which they went away; null while they are here. */
  readonly awaySince: number | null
  /** Class time at which they raised their hand; null while it is down. */
  readonly hand: number | null
  readonly muted: boolean
  /** Seats held at tables that were open: nobody changes sides at a table whose secrets they have read. */
  readonly held: readonly { readonly table: number; readonly seat: PartyId }[]
}
