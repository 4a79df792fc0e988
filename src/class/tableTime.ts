/** The clock of a table's round. It runs while the table may be played at, and only towards the round's own end. */
import { roundOf, type Scenario, sittingOf } from '../scenario/scenario.ts'
import type { TableState } from '../table/state.ts'
import { type ClassState, type ClassTable, isOpenTable, type RoundClock } from './classState.ts'
import type { ClassPlan } from './plan.ts'

export const MINUTE = 60_000

/** Before a round's time is up, everybody at the table is told. */
export const WARNING = 2 * MINUTE

/** A round's end and the signing take the time that they take. */
const isTimed = ({ phase }: TableState): boolean =>
  phase !== 'publishing' && phase !== 'signing' && phase !== 'closed'

/** Whether moves can be made at a table now. */
export const isPlayable = (state: ClassState, table: ClassTable): boolean =>
  state.phase === 'running' && !state.paused && !table.paused && table.walkOut === null && isOpenTable(table)

export const leftOn = ({ due, left }: RoundClock, now: number): number =>
  due === null ? left : Math.max(0, due - now)

/** Of the round that a table is in; null where no clock runs in it. */
const minutesOf = (
  scenario: Scenario,
  { minutes, sitting }: ClassPlan,
  talks: TableState | null,
): number | null => {
  if (minutes !== 'scenario') return minutes
  const round = talks === null ? undefined : sittingOf(scenario, sitting).rounds[talks.round]
  return round === undefined ? null : (roundOf(scenario, round).minutes ?? null)
}

const newClock = (minutes: number | null): RoundClock | null =>
  minutes === null ? null : { due: null, left: minutes * MINUTE, warned: minutes * MINUTE <= WARNING }

/** Begins the clock of the round that a table has just come to. */
export const withNewClock = (scenario: Scenario, state: ClassState, table: ClassTable): ClassTable =>
  withClock(state, table, newClock(minutesOf(scenario, state.plan, table.talks)))

/** Starts or stops the clock as the table now is. */
export const withClockSet = (state: ClassState, table: ClassTable): ClassTable =>
  withClock(state, table, table.clock)

const withClock = (state: ClassState, table: ClassTable, clock: RoundClock | null): ClassTable => {
  if (clock === null || table.talks === null) return clock === table.clock ? table : { ...table, clock }
  const runs = isPlayable(state, table) && isTimed(table.talks) && !table.closing
  if (runs === (clock.due !== null) && clock === table.clock) return table
  const left = leftOn(clock, state.now)
  return { ...table, clock: { ...clock, due: runs ? state.now + left : null, left } }
}

/** Changes one table, and starts or stops its clock as it then is. */
export const changeTableAndClock = (
  state: ClassState,
  number: number,
  change: Partial<ClassTable>,
): ClassState => ({
  ...state,
  tables: state.tables.map((table) =>
    table.number === number ? withClockSet(state, { ...table, ...change }) : table,
  ),
})

/** The same for every table, after something that concerns all of them. */
export const withClocksSet = (state: ClassState): ClassState => ({
  ...state,
  tables: state.tables.map((table) => withClockSet(state, table)),
})

export const minutesMore = (state: ClassState, table: ClassTable, minutes: number): ClassTable => {
  const { clock } = table
  if (clock === null) return table
  const left = leftOn(clock, state.now) + minutes * MINUTE
  const due = clock.due === null ? null : state.now + left
  return withClockSet(state, { ...table, closing: false, clock: { due, left, warned: left <= WARNING } })
}
