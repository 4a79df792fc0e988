/** Memoises by setting, or by setting and seat. Results live as long as the setting does. */
import type { PartyId } from '../terms/ids.ts'
import { onceFor } from '../terms/onceFor.ts'
import type { Setting } from './setting.ts'

export const perSetting = <Made>(make: (setting: Setting) => Made): ((setting: Setting) => Made) =>
  onceFor(make)

export const perSeat = <Made>(
  make: (setting: Setting, party: PartyId) => Made,
): ((setting: Setting, party: PartyId) => Made) => {
  const seatsOf = perSetting(() => new Map<PartyId, Made>())
  return (setting, party) => {
    const seats = seatsOf(setting)
    const before = seats.get(party)
    if (before !== undefined) return before
    const now = make(setting, party)
    seats.set(party, now)
    return now
  }
}
