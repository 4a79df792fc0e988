/** What somebody was told of a class's record, numbered without gaps, so that none can be counted. */
import { onceFor } from '../../terms/onceFor.ts'
import type { ClassEvent, ClassHappening } from '../classEvent.ts'

export type ToldEvent = ClassHappening & Pick<ClassEvent, 'index' | 'now' | 'stamp'>

/**
 * An event as it is told under a number: the same object as the last time, where the number is. A record only grows, and each of
 * its events is told again with every view.
 */
const numbered = ((): ((event: ClassEvent, index: number) => ToldEvent) => {
  const made = new WeakMap<ClassEvent, ToldEvent>()
  return (event, index) => {
    const before = made.get(event)
    if (before?.index === index) return before
    const { told: _, ...rest } = event
    const now: ToldEvent = { ...rest, index }
    made.set(event, now)
    return now
  }
})()

/**
 * A hidden message loses its words; who was told it is told that it is hidden. `message` names its place among the
 * events told. Made once for each list.
 */
export const toldEvents = onceFor((all: readonly ClassEvent[]): readonly ToldEvent[] => {
  const places = new Map<number, number>()
  for (const [index, event] of all.entries())
    if (event.type === 'message.hidden' || event.type === 'message.said') places.set(event.index, index)
  const hidden = new Set(all.flatMap((event) => (event.type === 'message.hidden' ? [event.message] : [])))
  return all.map((event, index) => {
    const told = numbered(event, index)
    if (told.type === 'message.hidden') return { ...told, message: places.get(told.message) ?? -1 }
    return told.type === 'message.said' && hidden.has(event.index) ? { ...told, body: null } : told
  })
})
