/** Which options news has opened or shut for everybody, and what that took out of the text. */

import type { EventOf } from '../table/event.ts'
import { RECORD } from '../words/record/catalog.ts'
import * as texts from '../words/record/en.ts'
import { issueLabel, optionShort } from './issues.ts'
import type { Listener } from './listener.ts'
import { listedTo, toldBy } from './told.ts'

export interface OptionsTold {
  /** “Open now on Water: Sluice and Dam”. */
  readonly headline: string
  readonly text: string
}

export const optionsTold = (view: Listener, event: EventOf<'options.changed'>): OptionsTold => {
  const { issue, options, now, fell, offers } = event
  const say = toldBy(view, RECORD)
  const names = {
    issue: issueLabel(view, issue),
    options: listedTo(
      view,
      options.map((option) => optionShort(view, issue, option)),
    ),
  }
  const count = options.length
  if (now === 'open') return { headline: say(texts.openNow, names), text: say(texts.mayBeOffered, { count }) }
  return {
    headline: say(texts.shutNow, names),
    text: [
      say(texts.mayNotBeOffered, { count }),
      ...(fell === null ? [] : [say(texts.agreedNoMore, { option: optionShort(view, issue, fell) })]),
      ...(offers.length === 0
        ? []
        : [
            say(offers.length === 1 ? texts.offerFell : texts.offersFell, {
              offers: listedTo(view, offers.map(String)),
            }),
          ]),
    ].join(' '),
  }
}
