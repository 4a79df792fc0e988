/**
 * What a seat has seen of the record, counted anew: gaps in the count would tell how much it did not see. The same event
 * at the same place is the same object each time, so that a reader can tell what it has read.
 */
import type { PartyId } from '../terms/ids.ts'
import type { TableEvent } from './event.ts'

type Events = readonly TableEvent[]

/** So much of the record has been read, and that is what was seen of it. */
interface Reading {
  readonly record: Events
  readonly seen: Events
}

/** How an event of a record was counted anew. Who has missed as many events before it is shown the same. */
interface Counted {
  readonly event: TableEvent
  readonly anew: TableEvent[]
}

interface Readings {
  readonly bySeat: Map<PartyId, Reading>
  /** By the event's place in the record. */
  readonly counted: Counted[]
}

/**
 * By the first event of the talks, which is no other talks' and lives as long as they do. Kept here, and not with whoever asks:
 * the same event must be the same object in every view of the talks, also in talks resumed from a state, and between two
 * talks of one setting that are played in turn.
 */
const readings = new WeakMap<TableEvent, Readings>()

const NOTHING: Reading = { record: [], seen: [] }

/** An event is written into one record only, and whatever holds it goes on from that: the last one tells for all. */
const isContinued = (before: Events, now: Events): boolean =>
  before.length <= now.length && before[before.length - 1] === now[before.length - 1]

const startReading = (first: TableEvent): Readings => {
  const started: Readings = { bySeat: new Map(), counted: [] }
  readings.set(first, started)
  return started
}

/** The event with another number, which stands at this place of the record. */
const countAnew = (counted: Counted[], place: number, event: TableEvent, index: number): TableEvent => {
  let known = counted[place]
  if (known?.event !== event) {
    known = { event, anew: [] }
    counted[place] = known
  }
  const before = known.anew.find((one) => one.index === index)
  if (before !== undefined) return before
  const now = Object.assign({}, event, { index })
  known.anew.push(now)
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
    news.push(event.index === index ? event : countAnew(counted, place, event, index))
  }
  return { record, seen: news.length === 0 ? seen : seen.concat(news) }
}

/** A record only ever grows, so that of one that goes on from where it was left only what is new has to be read. */
export const recordSeen = (record: Events, viewer: PartyId): Events => {
  const [first] = record
  if (first === undefined) return record
  const { bySeat, counted } = readings.get(first) ?? startReading(first)
  const known = bySeat.get(viewer) ?? NOTHING
  const reading = readOn(isContinued(known.record, record) ? known : NOTHING, record, viewer, counted)
  bySeat.set(viewer, reading)
  return reading.seen
}
