/**
 * What a seat has seen of the record, counted anew: gaps in the count would tell how much it did not see. The same event
 * at the same place is the same object each time, so that a reader can tell what it has read.
 */
import type { PartyId } from '../terms/ids.ts'
import type { TableEvent } from './event.ts'
import { perSeat } from './kept.ts'
import type { Setting } from './setting.ts'
import type { TableState } from './state.ts'

type Record = readonly TableEvent[]

const renumbered = new WeakMap<TableEvent, Map<number, TableEvent>>()

const atPlace = (event: TableEvent, index: number): TableEvent => {
  if (event.index === index) return event
  const places = renumbered.get(event) ?? new Map<number, TableEvent>()
  renumbered.set(event, places)
  const moved = places.get(index) ?? { ...event, index }
  places.set(index, moved)
  return moved
}

const seenBy = (viewer: PartyId, before: Record, news: Record): Record => {
  const visible = news.filter((event) => event.seenBy === null || event.seenBy.includes(viewer))
  return visible.length === 0
    ? before
    : [...before, ...visible.map((event, place) => atPlace(event, before.length + place))]
}

const isContinued = (before: Record, now: Record): boolean =>
  before.length <= now.length && before.every((event, place) => event === now[place])

/** A record only ever grows, so that of one that continues the latest only what is new has to be read. */
const reading = perSeat((_setting, viewer) => {
  let known: { readonly record: Record; readonly seen: Record } = { record: [], seen: [] }
  return (record: Record): Record => {
    const from = isContinued(known.record, record) ? known : { record: [], seen: [] }
    known = { record, seen: seenBy(viewer, from.seen, record.slice(from.record.length)) }
    return known.seen
  }
})

export const recordSeen = (setting: Setting, state: TableState, viewer: PartyId): Record =>
  reading(setting, viewer)(state.record)
