/** What is said before a party is asked into a caucus, and after it declined. */
import type { TableEvent } from '../table/event.ts'
import type { Mood } from '../table/mood.ts'
import { TURNS_WHEN_DECLINED } from '../table/rules/caucus.ts'
import type { PartyView } from '../table/view.ts'
import type { PartyId } from '../terms/ids.ts'
import { nameFirst, objectOf, partyIn } from './parties.ts'
import { counted } from './phrases.ts'

/** How a delegation with so much trust is likely to reply; a person may reply otherwise. */
const OUTLOOK: Readonly<Record<Mood, string>> = {
  'very low': 'it would probably decline',
  low: 'it may decline',
  middling: 'it is likely to come',
  high: 'it is likely to come',
  'very high': 'it is likely to come',
}

/** “Its trust in you seems low: it may decline, and that takes 1 turn too.” Null for a party whose mood is not shown. */
export const outlookAside = (view: PartyView, party: PartyId): string | null => {
  const trust = view.others[party]?.trustInYou
  if (trust === undefined) return null
  const price = trust === 'very low' || trust === 'low' ? `, and that takes ${DECLINED} too` : ''
  return `Its trust in you seems ${trust}: ${OUTLOOK[trust]}${price}.`
}

const DECLINED = counted(TURNS_WHEN_DECLINED, 'turn')

/** “A caucus takes 2 turns. One that is declined takes 1 turn.” */
export const asideCosts = ({ scenario }: Pick<PartyView, 'scenario'>): string =>
  `A caucus takes ${counted(Math.max(1, scenario.costs.caucus), 'turn')}; one that is declined takes ${DECLINED}.`

type CaucusDeclined = Extract<TableEvent, { readonly type: 'caucus.declined' }>

/** Why it was declined, in reported speech; null where no reason was given. */
export const declinedReported = (
  view: PartyView,
  { by, with: party, why }: CaucusDeclined,
): string | null => {
  if (why === undefined) return null
  const isOwn = party === view.viewer
  if (why === 'trust')
    return `${isOwn ? 'You do' : 'It does'} not trust ${objectOf(view, by)} far enough to talk apart.`
  return isOwn ? 'What you have to say you say to all.' : 'What it has to say it says to all.'
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
  says:
    why === 'trust'
      ? 'We do not trust you far enough to talk apart.'
      : why === 'openly'
        ? 'What we have to say we say to all.'
        : 'We stay at the table.',
  conditions: [],
})
