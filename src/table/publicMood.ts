/** How public statements move support at home and trust abroad. */
import type { PartyId } from '../terms/ids.ts'
import { toNano } from '../terms/rounding.ts'
import { clampShare } from './mood.ts'
import { type PartyState, seatOf, type TableState, withEachSeat, withSeat } from './state.ts'

export const moveSupport = (state: TableState, party: PartyId, by: number): TableState =>
  withSeat(state, party, { support: clampShare(seatOf(state, party).support + by) })

const trustMovedBy = ({ trust }: PartyState, towards: PartyId, by: number): PartyState['trust'] => {
  const moved: Record<PartyId, number> = { ...trust }
  moved[towards] = clampShare((trust[towards] ?? 0) + by)
  return moved
}

export const moveTrust = (state: TableState, party: PartyId, towards: PartyId, by: number): TableState =>
  withSeat(state, party, { trust: trustMovedBy(seatOf(state, party), towards, by) })

/** A statement moves support at home one way and each other party's trust in the speaker the other way. */
export const speakInPublic = (
  state: TableState,
  speaker: PartyId,
  by: { readonly support: number; readonly trust: (reader: PartyId) => number },
): TableState =>
  withEachSeat(state, (party, seat) =>
    party === speaker
      ? { support: clampShare(seat.support + by.support) }
      : { trust: trustMovedBy(seat, speaker, by.trust(party)) },
  )

/** A margin is never below 0: nobody approves of less than no deal. */
export const moveMargin = (state: TableState, party: PartyId, by: number): TableState =>
  withSeat(state, party, { margin: toNano(Math.max(0, seatOf(state, party).margin + by)) })
