/** What is said before a party is asked into a caucus. */

import type { Mood } from '../table/mood.ts'
import { TURNS_WHEN_DECLINED } from '../table/rules/caucus.ts'
import type { PartyView } from '../table/view.ts'
import { capitalised } from '../terms/capitalised.ts'
import type { PartyId } from '../terms/ids.ts'
import { ASIDES } from '../words/asides/catalog.ts'
import * as texts from '../words/asides/en.ts'
import { pronounFor } from './parties.ts'
import { toldBy } from './told.ts'

/** How a delegation with so much trust is likely to reply; a person may reply otherwise. */
const OUTLOOK = {
  'very low': texts.trustVeryLow,
  low: texts.trustLow,
  middling: texts.trustMiddling,
  high: texts.trustHigh,
  'very high': texts.trustVeryHigh,
} as const satisfies Readonly<Record<Mood, string>>

/** “Its trust in you seems low: it may decline, and that takes 1 turn too.” Null for a party whose mood is not shown. */
export const outlookAside = (view: PartyView, party: PartyId): string | null => {
  const trust = view.others[party]?.trustInYou
  if (trust === undefined) return null
  const { subject, possessive, s } = pronounFor(view, party)
  return toldBy(view, ASIDES)(OUTLOOK[trust], {
    their: capitalised(possessive),
    they: subject,
    is: s === '' ? 'are' : 'is',
    turns: TURNS_WHEN_DECLINED,
  })
}

/** “A caucus takes 2 turns; one that is declined takes 1 turn.” */
export const asideCosts = (view: Pick<PartyView, 'scenario'>): string => {
  const { costs, vocabulary } = view.scenario
  return toldBy(view, ASIDES)(texts.costs, {
    caucus: capitalised(vocabulary.caucus.a),
    count: Math.max(1, costs.caucus),
    declined: TURNS_WHEN_DECLINED,
  })
}
