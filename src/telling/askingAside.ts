/** What is said before a party is asked into a caucus. */

import type { Mood } from '../table/mood.ts'
import { TURNS_WHEN_DECLINED } from '../table/rules/caucus.ts'
import type { PartyView } from '../table/view.ts'
import { capitalised } from '../terms/capitalised.ts'
import type { PartyId } from '../terms/ids.ts'
import { pronounFor } from './parties.ts'
import { counted } from './phrases.ts'

/** How a delegation with so much trust is likely to reply; a person may reply otherwise. */
const OUTLOOK: Readonly<Record<Mood, 'would probably decline' | 'may decline' | 'likely to come'>> = {
  'very low': 'would probably decline',
  low: 'may decline',
  middling: 'likely to come',
  high: 'likely to come',
  'very high': 'likely to come',
}

/** “Its trust in you seems low: it may decline, and that takes 1 turn too.” Null for a party whose mood is not shown. */
export const outlookAside = (view: PartyView, party: PartyId): string | null => {
  const trust = view.others[party]?.trustInYou
  if (trust === undefined) return null
  const price = trust === 'very low' || trust === 'low' ? `, and that takes ${DECLINED} too` : ''
  const { subject, possessive, s } = pronounFor(view, party)
  const outlook = OUTLOOK[trust]
  const is = outlook === 'likely to come' ? (s === '' ? ' are' : ' is') : ''
  return `${capitalised(possessive)} trust in you seems ${trust}: ${subject}${is} ${outlook}${price}.`
}

const DECLINED = counted(TURNS_WHEN_DECLINED, 'turn')

/** “A caucus takes 2 turns. One that is declined takes 1 turn.” */
export const asideCosts = ({ scenario: { costs, vocabulary } }: Pick<PartyView, 'scenario'>): string =>
  `${capitalised(vocabulary.caucus.a)} takes ${counted(Math.max(1, costs.caucus), 'turn')}; one that is declined takes ${DECLINED}.`
