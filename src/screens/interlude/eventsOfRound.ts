import type { TableEvent } from '../../table/event.ts'
import type { PartyView } from '../../table/view.ts'

/** What the viewer saw since the present round was opened. */
export const eventsOfRound = (view: Pick<PartyView, 'record'>): readonly TableEvent[] => {
  const opened = view.record.findLastIndex((event) => event.type === 'round.opened')
  return view.record.slice(Math.max(0, opened))
}
