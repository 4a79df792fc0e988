/** How talks end, and whether a signed accord is ratified. */

import { swing } from '../terms/chance.ts'
import type { PartyId } from '../terms/ids.ts'
import { toNano } from '../terms/rounding.ts'
import { approvalNeeds } from './approval.ts'
import { hasSigned, isEnoughFor, isInForce } from './deciding.ts'
import type { End } from './event.ts'
import { happen } from './record.ts'
import { partyInSetting, type Setting } from './setting.ts'
import { draftPackage, seatOf, type TableState, withChange } from './state.ts'
import { accordWorthNow, noDealNow, sealedGain } from './worthNow.ts'

/** The figures on which a ratifier decided. All in points except `support`, which is 0 to 100. */
export interface Ratification {
  readonly worth: number
  readonly noDeal: number
  readonly support: number
  /** What chance added to support, seeded. */
  readonly noise: number
  /** What worth − no deal had to reach. */
  readonly needed: number
  readonly approved: boolean
}

/**
 * Approved when worth − no deal ≥ margin × (1 − (support + noise)/100), where the two together stay within 0 and 100:
 * no home approves of less than no deal, nor asks for more than the margin. The margin is the ratifier's, moved by what
 * the party has told the press. Null for a party that has no ratifier.
 */
export const weighAtHome = (setting: Setting, state: TableState, party: PartyId): Ratification | null => {
  const { ratifier } = partyInSetting(setting, party)
  if (ratifier === undefined) return null
  const worth = accordWorthNow(setting, state, party, draftPackage(state.draft))
  const noDeal = noDealNow(setting, state, party)
  const { support, margin } = seatOf(state, party)
  const noise = swing(state.seed, party, 'ratification') * ratifier.noise
  const needed = toNano(approvalNeeds(margin, support + noise))
  return { worth, noDeal, support, noise, needed, approved: toNano(worth - noDeal) >= needed }
}

/** Asked is whoever has signed. A principal without a ratifier is bound by its signature. */
export const ratify = (setting: Setting, before: TableState): TableState => {
  let state = before
  for (const party of setting.principals) {
    if (!hasSigned(before, party)) continue
    const weighed = weighAtHome(setting, state, party)
    if (weighed === null) continue
    const ratified = { ...state.ratified, [party]: weighed.approved }
    const type = weighed.approved ? 'accord.ratified' : 'accord.rejected'
    state = happen(setting, withChange(state, { ratified }), { type, party })
  }
  return state
}

/** Decided in this order: signed, broken off, partial (for principals enough to decide), adjourned. */
export const endOf = (setting: Setting, state: TableState): End => {
  if (state.signing?.length === 0) return 'signed'
  if (state.walked !== null) return 'brokenOff'
  const { partialGain } = setting.scenario.rules
  const anySealed = Object.values(state.draft).some((line) => line?.status === 'sealed')
  return anySealed &&
    isEnoughFor(
      setting,
      setting.principals.filter((party) => sealedGain(setting, state, party) >= partialGain),
    )
    ? 'partial'
    : 'adjourned'
}

export const endTalks = (setting: Setting, state: TableState): TableState => {
  const end = endOf(setting, state)
  const ratified = end === 'signed' && isInForce(setting, state)
  return happen(setting, withChange(state, { end: { end, ratified } }), {
    type: 'talks.ended',
    end,
    ratified,
  })
}
