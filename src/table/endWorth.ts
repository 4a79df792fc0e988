/** What a party has now: the accord's worth once it is signed and approved by all, else no deal. */
import type { PartyId } from '../terms/ids.ts'
import { accordHolds } from './accordHolds.ts'
import type { Setting } from './setting.ts'
import { draftPackage, type TableState } from './state.ts'
import { accordWorthNow, noDealNow } from './worthNow.ts'

/** In points. */
export const endWorth = (setting: Setting, state: TableState, party: PartyId): number =>
  accordHolds(state)
    ? accordWorthNow(setting, state, party, draftPackage(state.draft))
    : noDealNow(setting, state, party)
