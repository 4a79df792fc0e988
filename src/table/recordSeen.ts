/**
 * The events that a seat has seen, renumbered: gaps in the numbers would reveal how many events it did not see. The
 * same event at the same place is the same object each time, so that a reader can tell what it has read.
 */
import type { PartyId } from '../terms/ids.ts'
import type { TableEvent } from './event.ts'

type Events = readonly TableEvent[]

/** How far a record has been read, and what the seat has seen of it. */
interface Reading {
  readonly record: Events
  readonly seen: Events
}

/**
 * An event of the record with its renumbered copies. Seats that missed equally many events before it share one copy.
 */
interface Counted {
  readonly event: TableEvent
  readonly copies: TableEvent[]
}

interface Readings {
  readonly bySeat: Map<PartyId, Reading>
  /** By the event's place in the record. */
  readonly counted: Counted[]
}

/**
 * By the first event of the talks, which belongs to no other talks and lives as long as they do. Kept here and not by
 * the caller: the same event must be the same object in every view of the talks, also in talks resumed from a state,
 * and between two talks of one setting that are played alternately.
 */
const readings = new WeakMap<TableEvent, Readings>()

const NOTHING: Reading = { record: [], seen: [] }

/** Whether `now` continues `before`. An event is written into one record only, so comparing the last one is enough. */
const isContinued = (before: Events, now: Events): boolean =>
  before.length <= now.length && before[before.length - 1] === now[before.length - 1]

const startReading = (first: TableEvent): Readings => {
  const started: Readings = { bySeat: new Map(), counted: [] }
  readings.set(first, started)
  return started
}

/** The event with the index that it has at this place of the seat's record. */
const renumbered = (counted: Counted[], place: number, event: TableEvent, index: number): TableEvent => {
  let known = counted[place]
  if (known?.event !== event) {
    known = { event, copies: [] }
    counted[place] = known
  }
  const before = known.copies.find((one) => one.index === index)
  if (before !== undefined) return before
  const now = Object.assign({}, event, { index })
  known.copies.push(now)
  return now
}

const readOn = (
  { record: before, seen }: Reading,
  record: Events,
  viewer: PartyId,
  counted: Counted[],
): Reading => {
  const news: TableEvent[] = []
  for (let place = before.length; place < record.length; place++) {
    const event = record[place]
    if (event === undefined || (event.seenBy !== null && !event.seenBy.includes(viewer))) continue
    const index = seen.length + news.length
    news.push(event.index === index ? event : renumbered(counted, place, event, index))
  }
  return { record, seen: news.length === 0 ? seen : seen.concat(news) }
}

/** A record only grows, so that of a longer one only the new part has to be read. */
export const recordSeen = (record: Events, viewer: PartyId): Events => {
  const [first] = record
  if (first === undefined) return record
  const { bySeat, counted } = readings.get(first) ?? startReading(first)
  const known = bySeat.get(viewer) ?? NOTHING
  const reading = readOn(isContinued(known.record, record) ? known : NOTHING, record, viewer, counted)
  bySeat.set(viewer, reading)
  return reading.seen
}
