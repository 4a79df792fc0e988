/** The clock of a table's round. It runs while the table may be played at, and only towards the round's own end. */
import type { TableState } from '../table/state.ts'
import type { ClassState, ClassTable, RoundClock } from './classState.ts'

export const MINUTE = 60_000

/** Before a round's time is up, everybody at the table is told. */
export const WARNING = 2 * MINUTE

/** A round's end and the signing take the time that they take. */
const isTimed = ({ phase }: TableState): boolean =>
  phase !== 'publishing' && phase !== 'signing' && phase !== 'closed'

/** Whether moves can be made at a table now. */
export const isPlayable = (state: ClassState, table: ClassTable): boolean =>
  state.phase === 'running' &&
  !state.paused &&
  !table.paused &&
  table.walkOut === null &&
  table.talks !== null &&
  table.talks.end === null

export const leftOn = ({ due, left }: RoundClock, now: number): number =>
  due === null ? left : Math.max(0, due - now)

const newClock = (state: ClassState): RoundClock | null => {
  const { minutes } = state.plan
  return minutes === null ? null : { due: null, left: minutes * MINUTE, warned: minutes * MINUTE <= WARNING }
}

/** Starts or stops the clock as the table now is. `isNewRound` begins a new one. */
export const withClockSet = (state: ClassState, table: ClassTable, isNewRound: boolean): ClassTable => {
  const clock = isNewRound ? newClock(state) : table.clock
  if (clock === null || table.talks === null) return clock === table.clock ? table : { ...table, clock }
  const runs = isPlayable(state, table) && isTimed(table.talks) && !table.closing
  if (runs === (clock.due !== null) && clock === table.clock) return table
  const left = leftOn(clock, state.now)
  return { ...table, clock: { ...clock, due: runs ? state.now + left : null, left } }
}

/** The same for every table, after something that concerns all of them. */
export const withClocksSet = (state: ClassState): ClassState => ({
  ...state,
  tables: state.tables.map((table) => withClockSet(state, table, false)),
})

export const minutesMore = (state: ClassState, table: ClassTable, minutes: number): ClassTable => {
  const { clock } = table
  if (clock === null) return table
  const left = leftOn(clock, state.now) + minutes * MINUTE
  const due = clock.due === null ? null : state.now + left
  return withClockSet(
    state,
    { ...table, closing: false, clock: { due, left, warned: left <= WARNING } },
    false,
  )
}
