/**
 * What a party has now: the accord's worth once that is in force for it; what staying out of it gives, where it is in force
 * for others alone; else no deal.
 */
import type { PartyId } from '../terms/ids.ts'
import { toNano } from '../terms/rounding.ts'
import { accordHolds } from './accordHolds.ts'
import { isBound } from './deciding.ts'
import { partyInSetting, type Setting } from './setting.ts'
import { draftPackage, type TableState } from './state.ts'
import { accordWorthNow, noDealNow } from './worthNow.ts'

/** In points. */
export const endWorth = (setting: Setting, state: TableState, party: PartyId): number =>
  !accordHolds(state)
    ? noDealNow(setting, state, party)
    : isBound(setting, state, party)
      ? accordWorthNow(setting, state, party, draftPackage(state.draft))
      : toNano(noDealNow(setting, state, party) + (partyInSetting(setting, party).outside?.value ?? 0))
