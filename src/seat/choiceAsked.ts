import type { OpenChoice, PartyView } from '../table/view.ts'

/** What the viewer is asked to decide, once the event that asks it has been told; null while there is nothing. */
export const choiceAsked = ({ own, record, toMove, viewer }: PartyView): OpenChoice | null =>
  own.choice !== null &&
  toMove === viewer &&
  record.some((event) => event.type === 'news.struck' && event.event === own.choice?.event)
    ? own.choice
    : null
