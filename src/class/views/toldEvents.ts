/** The part of a class's record that somebody was told, numbered without gaps, so that none can be counted. */
import type { Audience, ClassEvent, ClassHappening } from '../classEvent.ts'

export type ToldEvent = ClassHappening & Pick<ClassEvent, 'index' | 'now' | 'stamp'>

/** Whether an event was told to this viewer. */
export type IsTold = (told: Audience) => boolean

/**
 * A hidden message loses its words; who was told it is told that it is hidden. `message` names its place among the
 * events told.
 */
export const toldEvents = (record: readonly ClassEvent[], isTold: IsTold): readonly ToldEvent[] => {
  const hidden = new Set(record.flatMap((event) => (event.type === 'message.hidden' ? [event.message] : [])))
  const places = new Map<number, number>()
  const events: ToldEvent[] = []
  for (const { told, index: place, ...event } of record) {
    if (!isTold(told)) continue
    const index = events.length
    places.set(place, index)
    if (event.type === 'message.hidden')
      events.push({ ...event, message: places.get(event.message) ?? -1, index })
    else if (event.type === 'message.said' && hidden.has(place)) events.push({ ...event, body: null, index })
    else events.push({ ...event, index })
  }
  return events
}
