/** Which options news has opened or shut for everybody, and what that took out of the text. */

import type { EventOf } from '../table/event.ts'
import type { PartyView } from '../table/view.ts'
import { issueLabel, optionShort } from './issues.ts'
import { listed } from './phrases.ts'

export interface OptionsTold {
  /** “Open now on Water: Sluice and Dam”. */
  readonly headline: string
  readonly text: string
}

export const optionsTold = (view: PartyView, event: EventOf<'options.changed'>): OptionsTold => {
  const { issue, options, now, fell, offers } = event
  const names = listed(options.map((option) => optionShort(view, issue, option)))
  const label = issueLabel(view, issue)
  const them = options.length === 1 ? 'it' : 'them'
  if (now === 'open')
    return { headline: `Open now on ${label}: ${names}`, text: `From now on ${them} may be offered.` }
  const many = offers.length > 1
  return {
    headline: `Shut on ${label}: ${names}`,
    text: [
      `Nobody may offer or sign ${them} any more.`,
      ...(fell === null ? [] : [`${optionShort(view, issue, fell)} was agreed, and no longer is.`]),
      ...(offers.length === 0
        ? []
        : [
            `${many ? 'Offers' : 'Offer'} ${listed(offers.map(String))} no longer ${many ? 'stand' : 'stands'}.`,
          ]),
    ].join(' '),
  }
}
