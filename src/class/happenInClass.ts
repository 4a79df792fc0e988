import type { PartyId } from '../terms/ids.ts'
import type { Audience, ClassHappening } from './classEvent.ts'
import type { ClassState } from './classState.ts'

export const TO_ALL: Audience = { to: 'all' }
export const TO_TEACHER: Audience = { to: 'teacher' }
export const toTables = (...tables: readonly number[]): Audience => ({ to: 'tables', tables })
export const toSeats = (table: number, ...seats: readonly PartyId[]): Audience => ({
  to: 'seats',
  table,
  seats,
})

/** Appends to the record, with its place in it, its time, and whom it is told to. */
export const happenInClass = (state: ClassState, told: Audience, happening: ClassHappening): ClassState => ({
  ...state,
  record: [
    ...state.record,
    { index: state.record.length, now: state.now, stamp: state.stamp, told, ...happening },
  ],
})
