/** What is said once a party has declined a caucus. */
import { esFor } from '../scenario/vocabulary/grammar.ts'
import type { TableEvent } from '../table/event.ts'
import type { PartyView } from '../table/view.ts'
import { capitalised } from '../terms/capitalised.ts'
import type { PartyId } from '../terms/ids.ts'
import { ASIDES } from '../words/asides/catalog.ts'
import * as texts from '../words/asides/en.ts'
import { firstPersonOf } from './firstPerson.ts'
import type { Listener } from './listener.ts'
import { partyIn, pronounTo, subjectOf, thirdPerson, whomOf } from './parties.ts'
import { toldBy } from './told.ts'

type CaucusDeclined = Extract<TableEvent, { readonly type: 'caucus.declined' }>

/** Why it was declined, in reported speech; null where no reason was given. */
export const declinedReported = (
  view: Listener,
  { by: asker, with: party, why }: CaucusDeclined,
): string | null => {
  if (why === undefined) return null
  const say = toldBy(view, ASIDES)
  const { subject: they, s } = pronounTo(view, party)
  const by = { ...subjectOf(view, party), s }
  return why === 'trust'
    ? say(texts.trustReported, { ...by, ...whomOf(view, asker), they: capitalised(they), es: esFor(s) })
    : say(texts.openlyReported, { ...by, they, have: s === '' ? 'have' : 'has' })
}

const declineSaid = (view: PartyView, { with: by, why }: CaucusDeclined): string => {
  const say = toldBy(view, ASIDES)
  const first = firstPersonOf(partyIn(view, by))
  const speaker = { ...first, we: capitalised(first.we) }
  if (why === 'trust') return say(texts.trustSaid, speaker)
  return why === 'openly' ? say(texts.openlySaid, first) : say(texts.staySaid, speaker)
}

/** The same as simulated direct speech, to the party that asked. */
export const declinedTold = (
  view: PartyView,
  event: CaucusDeclined,
): {
  readonly by: PartyId
  readonly heading: string
  readonly says: string
  readonly conditions: readonly []
} => ({
  by: event.with,
  heading: toldBy(view, ASIDES)(texts.ratherNot, thirdPerson(partyIn(view, event.with))),
  says: declineSaid(view, event),
  conditions: [],
})
