/**
 * Time in a class. Every row brings the server's clock, and nothing else reads one. Class time is the sum of what passed
 * between rows: a clock that jumps back adds nothing, one that jumps ahead, or a server that was away, adds at most
 * `MOST_BETWEEN`. So neither can take a round's minutes from anybody. Servers send a tick at `tickDue`.
 */
import type { Setting } from '../table/setting.ts'
import type { PartyId } from '../terms/ids.ts'
import {
  type ClassState,
  type ClassTable,
  changeSeat,
  changeTable,
  isOpenTable,
  peopleAt,
  tableIn,
} from './classState.ts'
import { happenInClass, toTables } from './happenInClass.ts'
import { closeRoundAt, finishWalkOut } from './tablePlay.ts'
import { isPlayable, MINUTE, WARNING } from './tableTime.ts'

/** Milliseconds of class time between two rows, at most. */
export const MOST_BETWEEN = 2 * MINUTE

/** After which a counterpart minds a seat that everyone in it has left, and for how long a walk-out may be called back. */
export const AWAY_FOR = MINUTE
export const WALK_OUT_FOR = 3 * MINUTE

/** Something that falls due at a table, in class time. */
interface Due {
  readonly at: number
  readonly table: number
  readonly what: 'warning' | 'timeUp' | 'walkOut' | { readonly minds: PartyId }
}

/** Seats that everyone in them has left, and that nobody minds yet. */
const absences = (state: ClassState): readonly Due[] => {
  if (state.phase !== 'running') return []
  const dues: Due[] = []
  for (const { place, awaySince } of state.people) {
    if (awaySince === null || place.at !== 'seat') continue
    const table = tableIn(state, place.table)
    const seat = table?.seats[place.seat]
    if (table === undefined || seat === undefined || !isOpenTable(table)) continue
    if (seat.minded || seat.takenOver) continue
    const since = peopleAt(state, table.number, place.seat).map((person) => person.awaySince)
    if (since.includes(null)) continue
    const last = Math.max(...since.map((one) => one ?? 0))
    dues.push({ at: last + AWAY_FOR, table: table.number, what: { minds: place.seat } })
  }
  return dues
}

const duesAt = (state: ClassState, table: ClassTable): readonly Due[] => {
  const { clock, walkOut, number } = table
  const dues: Due[] = []
  if (clock !== null && clock.due !== null && isPlayable(state, table)) {
    if (!clock.warned) dues.push({ at: clock.due - WARNING, table: number, what: 'warning' })
    dues.push({ at: clock.due, table: number, what: 'timeUp' })
  }
  if (walkOut !== null && !state.paused && !table.paused)
    dues.push({ at: walkOut.until, table: number, what: 'walkOut' })
  return dues
}

/** The earliest; of those at one time the first table's. */
const nextDue = (state: ClassState): Due | null =>
  [...state.tables.flatMap((table) => duesAt(state, table)), ...absences(state)].reduce<Due | null>(
    (first, due) => (first === null || due.at < first.at ? due : first),
    null,
  )

const fall = (setting: Setting, state: ClassState, { table: number, what }: Due): ClassState => {
  const table = tableIn(state, number)
  if (table === undefined) return state
  if (what === 'walkOut') return finishWalkOut(setting, state, number)
  if (what === 'warning') {
    const { clock } = table
    if (clock === null) return state
    return happenInClass(
      changeTable(state, number, { clock: { ...clock, warned: true } }),
      toTables(number),
      { type: 'time.short', table: number, minutes: WARNING / MINUTE },
    )
  }
  if (what === 'timeUp') {
    const told = happenInClass(state, toTables(number), { type: 'time.up', table: number })
    return closeRoundAt(setting, told, number, state.plan.whenTimeIsUp)
  }
  return happenInClass(changeSeat(state, number, what.minds, { minded: true }), toTables(number), {
    type: 'seat.minded',
    table: number,
    seat: what.minds,
  })
}

/** The class at the time of a row: what has fallen due until then has happened, in order, each at its own time. */
export const timePassed = (setting: Setting, state: ClassState, stamp: number): ClassState => {
  const until = state.now + Math.min(MOST_BETWEEN, Math.max(0, stamp - state.stamp))
  let now: ClassState = { ...state, stamp }
  for (let due = nextDue(now); due !== null && due.at <= until; due = nextDue(now))
    now = fall(setting, { ...now, now: Math.max(now.now, due.at) }, due)
  return { ...now, now: until }
}

/**
 * Milliseconds after the last row at which the server should send a tick; null where nothing waits for time to pass.
 * While anything does, at most `MOST_BETWEEN`, or class time would stand still.
 */
export const tickDue = (state: ClassState): number | null => {
  const due = nextDue(state)
  return due === null ? null : Math.min(MOST_BETWEEN, Math.max(0, due.at - state.now))
}
