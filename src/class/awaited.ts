/** What a class waits for: counterparts' decisions, asked of whoever runs them. */
import type { Setting } from '../table/setting.ts'
import type { PartyView } from '../table/view.ts'
import type { PartyId } from '../terms/ids.ts'
import { type ClassState, type ClassTable, isPlayedByCounterpart } from './classState.ts'
import type { ClassPlan } from './plan.ts'
import { moverAt, seatViewAt } from './tablePlay.ts'

export interface AwaitedDecision {
  readonly table: number
  readonly temperament: ClassPlan['temperament']
  /** Of the seat that is to move; `seen` of the act is the length of its record. */
  readonly view: PartyView
}

/** The counterpart's seat that is to move; null where none is, and where the table is paused, held or closed. */
export const awaitedSeatAt = (setting: Setting, state: ClassState, table: ClassTable): PartyId | null => {
  const seat = moverAt(setting, state, table)
  return seat !== null && isPlayedByCounterpart(state, table, seat) ? seat : null
}

/** At one table; null where no counterpart's decision is awaited. */
export const awaitedDecisionAt = (
  setting: Setting,
  state: ClassState,
  table: ClassTable,
): AwaitedDecision | null => {
  const seat = awaitedSeatAt(setting, state, table)
  const view = seat === null ? null : seatViewAt(setting, table, seat)
  return view === null ? null : { table: table.number, temperament: state.plan.temperament, view }
}

/** At all tables, at most one each. */
export const awaitedDecisions = (setting: Setting, state: ClassState): readonly AwaitedDecision[] =>
  state.tables.flatMap((table) => awaitedDecisionAt(setting, state, table) ?? [])
