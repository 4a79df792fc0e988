/** What is said once a party has declined a caucus. */
import { esFor } from '../scenario/vocabulary/grammar.ts'
import type { TableEvent } from '../table/event.ts'
import type { PartyView } from '../table/view.ts'
import { capitalised } from '../terms/capitalised.ts'
import type { PartyId } from '../terms/ids.ts'
import { firstPersonOf } from './firstPerson.ts'
import { nameFirst, objectOf, partyIn, pronounTo } from './parties.ts'

type CaucusDeclined = Extract<TableEvent, { readonly type: 'caucus.declined' }>

/** Why it was declined, in reported speech; null where no reason was given. */
export const declinedReported = (
  view: PartyView,
  { by, with: party, why }: CaucusDeclined,
): string | null => {
  if (why === undefined) return null
  const { subject, s } = pronounTo(view, party)
  if (why === 'trust')
    return `${capitalised(subject)} do${esFor(s)} not trust ${objectOf(view, by)} far enough to talk apart.`
  return `What ${subject} ${s === '' ? 'have' : 'has'} to say ${subject} say${s} to all.`
}

const declineSaid = (why: CaucusDeclined['why'], we: 'I' | 'we'): string => {
  if (why === 'trust') return `${capitalised(we)} do not trust you far enough to talk apart.`
  return why === 'openly'
    ? `What ${we} have to say ${we} say to all.`
    : `${capitalised(we)} stay at the table.`
}

/** The same as simulated direct speech, to the party that asked. */
export const declinedTold = (
  view: PartyView,
  { with: by, why }: CaucusDeclined,
): {
  readonly by: PartyId
  readonly heading: string
  readonly says: string
  readonly conditions: readonly []
} => ({
  by,
  heading: `${nameFirst(partyIn(view, by))} would rather not go aside`,
  says: declineSaid(why, firstPersonOf(partyIn(view, by)).we),
  conditions: [],
})
