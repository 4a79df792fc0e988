/** How long a party will sit: patience, and the warning when it has run out. */
import type { PartyId } from '../terms/ids.ts'
import { toNano } from '../terms/rounding.ts'
import { happen } from './record.ts'
import type { Setting } from './setting.ts'
import { seatOf, type TableState, withSeat } from './state.ts'

/**
 * Moves a party's patience, in rounds. When it reaches 0 the party says so, once; it says so again only if patience
 * came back in between and ran out anew. What it then does is its own affair.
 */
export const movePatience = (
  setting: Setting,
  before: TableState,
  party: PartyId,
  by: number,
): TableState => {
  const seat = seatOf(before, party)
  const patience = toNano(seat.patience + by)
  const state = withSeat(before, party, { patience, outOfPatience: patience <= 0 })
  return patience <= 0 && !seat.outOfPatience
    ? happen(setting, state, { type: 'patience.ran.out', party })
    : state
}

/** Only principals may walk away, so only theirs runs with the rounds and the settlements. */
export const moveEveryonesPatience = (setting: Setting, state: TableState, by: number): TableState =>
  setting.principals.reduce((now, party) => movePatience(setting, now, party, by), state)
