/** What a class waits for: counterparts' decisions, asked of whoever runs them. */
import type { Setting } from '../table/setting.ts'
import type { PartyView } from '../table/view.ts'
import { type ClassState, isPlayedByCounterpart } from './classState.ts'
import type { ClassPlan } from './plan.ts'
import { moverAt, seatViewAt } from './tablePlay.ts'

export interface AwaitedDecision {
  readonly table: number
  readonly temperament: ClassPlan['temperament']
  /** Of the seat that is to move; `seen` of the act is the length of its record. */
  readonly view: PartyView
}

/** One for each table where a counterpart is to move now; none where a table is paused, held or closed. */
export const awaitedDecisions = (setting: Setting, state: ClassState): readonly AwaitedDecision[] =>
  state.tables.flatMap((table) => {
    const seat = moverAt(setting, state, table)
    if (seat === null || !isPlayedByCounterpart(state, table, seat)) return []
    const view = seatViewAt(setting, table, seat)
    return view === null ? [] : [{ table: table.number, temperament: state.plan.temperament, view }]
  })
