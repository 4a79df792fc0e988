/** A party's patience, in rounds, and the warning when it has run out. */
import type { PartyId } from '../terms/ids.ts'
import { toNano } from '../terms/rounding.ts'
import { principalsPresent } from './deciding.ts'
import { happen } from './record.ts'
import type { Setting } from './setting.ts'
import { seatOf, type TableState, withSeat } from './state.ts'

/**
 * Changes a party's patience, in rounds. When it reaches 0 the party warns, once; it warns again only if patience came
 * back in between and ran out again. Whether it then walks is its own decision.
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

/** Only principals may walk away, so only theirs runs with the rounds and the settlements: of those who are still there. */
export const moveEveryonesPatience = (
  setting: Setting,
  state: TableState,
  by: number,
  but: readonly PartyId[] = [],
): TableState =>
  principalsPresent(setting, state).reduce(
    (now, party) => (but.includes(party) ? now : movePatience(setting, now, party, by)),
    state,
  )
