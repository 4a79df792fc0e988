/** How public statements move support at home and trust abroad. */
import type { PartyId } from '../terms/ids.ts'
import { toNano } from '../terms/rounding.ts'
import { clampShare } from './mood.ts'
import type { Setting } from './setting.ts'
import { seatOf, type TableState, withSeat } from './state.ts'

export const moveSupport = (state: TableState, party: PartyId, by: number): TableState =>
  withSeat(state, party, { support: clampShare(seatOf(state, party).support + by) })

export const moveTrust = (state: TableState, party: PartyId, towards: PartyId, by: number): TableState => {
  const { trust } = seatOf(state, party)
  return withSeat(state, party, { trust: { ...trust, [towards]: clampShare((trust[towards] ?? 0) + by) } })
}

/** A statement moves support at home one way and each other party's trust in the speaker the other way. */
export const speakInPublic = (
  setting: Setting,
  state: TableState,
  speaker: PartyId,
  by: { readonly support: number; readonly trust: (reader: PartyId) => number },
): TableState =>
  setting.scenario.parties
    .filter((party) => party.id !== speaker)
    .reduce(
      (now, { id }) => moveTrust(now, id, speaker, by.trust(id)),
      moveSupport(state, speaker, by.support),
    )

/** A margin is never below 0: nobody approves of less than no deal. */
export const moveMargin = (state: TableState, party: PartyId, by: number): TableState =>
  withSeat(state, party, { margin: toNano(Math.max(0, seatOf(state, party).margin + by)) })
