/** The teacher while tables are played at: time, pauses, walk-outs, seats taken over, books. */
import { refusal } from '../../table/refusal.ts'
import type { Setting } from '../../table/setting.ts'
import type { PartyId } from '../../terms/ids.ts'
import type { Problem } from '../../terms/problem.ts'
import type { ActOf } from '../classAct.ts'
import {
  type ClassState,
  type ClassTable,
  changeSeat,
  changeTable,
  isOpenTable,
  tableIn,
} from '../classState.ts'
import { happenInClass, TO_ALL, toTables } from '../happenInClass.ts'
import { CLASS_LIMITS } from '../plan.ts'
import { closeRoundAt, finishWalkOut } from '../tablePlay.ts'
import { changeTableAndClock, isPlayable, minutesMore, withClocksSet } from '../tableTime.ts'
import { type ActOutcome, isProblem, noSeat, noTable, notOpen, tablesNamed } from './barred.ts'

const setPaused = (state: ClassState, table: number | null, paused: boolean): ActOutcome => {
  const happening = { type: paused ? 'table.paused' : 'table.resumed', table } as const
  if (table === null)
    return state.paused === paused
      ? state
      : happenInClass(withClocksSet({ ...state, paused }), TO_ALL, happening)
  const found = tableIn(state, table)
  if (found === undefined) return noTable(table)
  if (found.paused === paused) return state
  return happenInClass(changeTableAndClock(state, table, { paused }), toTables(table), happening)
}

export const pause = (state: ClassState, act: ActOf<'pause'>): ActOutcome => setPaused(state, act.table, true)
export const resume = (state: ClassState, act: ActOf<'resume'>): ActOutcome =>
  setPaused(state, act.table, false)

/** Those of the tables named whose talks are open; a problem where none is. */
const openOf = (state: ClassState, tables: ActOf<'endRound'>['tables']): readonly ClassTable[] | Problem => {
  const named = tablesNamed(state, tables)
  if (isProblem(named)) return named
  const open = named.filter(isOpenTable)
  return open.length === 0 ? notOpen() : open
}

export const addMinutes = (state: ClassState, { tables, minutes }: ActOf<'addMinutes'>): ActOutcome => {
  if (!Number.isSafeInteger(minutes) || minutes < 1 || minutes > CLASS_LIMITS.minutes)
    return refusal(
      'out-of-range',
      '/minutes',
      `Between 1 and ${CLASS_LIMITS.minutes} whole minutes can be added.`,
      'Choose another number.',
      { variant: 'added', most: CLASS_LIMITS.minutes },
    )
  if (state.plan.minutes === null)
    return refusal('no-clock', '', 'No clock runs in this class.', 'Nothing has to be added.')
  const named = openOf(state, tables)
  if (isProblem(named)) return named
  const open = named.filter(({ clock }) => clock !== null)
  if (open.length === 0)
    return refusal('no-clock', '', 'No clock runs in this round.', 'Nothing has to be added.', {
      variant: 'round',
    })
  return open.reduce(
    (now, table) =>
      happenInClass(
        changeTable(now, table.number, minutesMore(now, table, minutes)),
        toTables(table.number),
        { type: 'minutes.added', table: table.number, minutes },
      ),
    state,
  )
}

/** At tables that can be played at, what is left of the round is passed at once. */
export const endRound = (setting: Setting, state: ClassState, { tables }: ActOf<'endRound'>): ActOutcome => {
  const open = openOf(state, tables)
  if (isProblem(open)) return open
  const playable = open.filter((table) => isPlayable(state, table))
  if (playable.length === 0)
    return refusal('paused', '/tables', 'The table is paused.', 'Let it go on first.', { variant: 'teacher' })
  const between = playable.filter(
    ({ talks }) => talks !== null && (talks.phase === 'publishing' || talks.phase === 'signing'),
  )
  if (between.length === playable.length)
    return refusal(
      'round-is-over',
      '/tables',
      'The round is over: its seats speak to the press, or sign.',
      'Wait for them, or hand a seat over to a counterpart.',
    )
  return playable
    .filter((table) => !between.includes(table))
    .reduce<ClassState>((now, { number }) => {
      const told = happenInClass(now, toTables(number), { type: 'round.ended', table: number })
      return closeRoundAt(setting, told, number, 'closeRound')
    }, state)
}

const notOut = (): Problem =>
  refusal('nobody-left', '/table', 'Nobody has left this table.', 'Nothing is left to do.')

/** Back at the table: the one time that a seat is called back. */
export const recall = (state: ClassState, act: ActOf<'recall'>): ActOutcome => {
  const table = tableIn(state, act.table)
  if (table === undefined) return noTable(act.table)
  if (table.walkOut === null) return notOut()
  const { seat } = table.walkOut
  const back = changeTableAndClock(state, act.table, { walkOut: null, recalled: [...table.recalled, seat] })
  return happenInClass(back, toTables(act.table), {
    type: 'walkOut.recalled',
    table: act.table,
    seat,
  })
}

export const letGo = (setting: Setting, state: ClassState, act: ActOf<'letGo'>): ActOutcome => {
  const table = tableIn(state, act.table)
  if (table === undefined) return noTable(act.table)
  return table.walkOut === null ? notOut() : finishWalkOut(setting, state, act.table)
}

const setTakenOver = (state: ClassState, number: number, seat: PartyId, takenOver: boolean): ActOutcome => {
  const table = tableIn(state, number)
  if (table === undefined) return noTable(number)
  if (!state.plan.seats.includes(seat)) return noSeat(seat)
  if (table.seats[seat]?.takenOver === takenOver)
    return takenOver
      ? refusal('taken-over', '/seat', 'A counterpart plays this seat already.', 'Nothing is left to do.', {
          variant: 'teacher',
        })
      : refusal('not-taken-over', '/seat', 'No counterpart was put into this seat.', 'Nothing is left to do.')
  return happenInClass(changeSeat(state, number, seat, { takenOver, proposal: null }), toTables(number), {
    type: takenOver ? 'seat.takenOver' : 'seat.handedBack',
    table: number,
    seat,
  })
}

export const takeOver = (state: ClassState, act: ActOf<'takeOver'>): ActOutcome =>
  setTakenOver(state, act.table, act.seat, true)
export const handBack = (state: ClassState, act: ActOf<'handBack'>): ActOutcome =>
  setTakenOver(state, act.table, act.seat, false)

const withoutDrafts = (seats: ClassTable['seats']): ClassTable['seats'] =>
  Object.fromEntries(Object.entries(seats).map(([seat, held]) => [seat, { ...held, draft: null }]))

/** The table is told that the teacher looks in. */
export const lookIn = (state: ClassState, act: ActOf<'lookIn'>): ActOutcome => {
  const table = tableIn(state, act.table)
  if (table === undefined) return noTable(act.table)
  if (table.teacherLooks === act.looks) return state
  const seats = act.looks ? table.seats : withoutDrafts(table.seats)
  return happenInClass(
    changeTable(state, act.table, { teacherLooks: act.looks, seats }),
    toTables(act.table),
    {
      type: act.looks ? 'teacher.looksIn' : 'teacher.leaves',
      table: act.table,
    },
  )
}

const withBooksOpen = (state: ClassState, numbers: readonly number[]): ClassState =>
  happenInClass(
    {
      ...state,
      tables: state.tables.map((table) =>
        numbers.includes(table.number) ? { ...table, booksOpen: true } : table,
      ),
    },
    toTables(...numbers),
    { type: 'books.opened', tables: numbers },
  )

/** Secrets and reasons of tables that are closed, for those who sat there. */
export const openBooksAt = (state: ClassState, { tables }: ActOf<'openBooks'>): ActOutcome => {
  const named = tablesNamed(state, tables)
  if (isProblem(named)) return named
  const isClosed = ({ talks }: ClassTable) => talks !== null && talks.end !== null
  const shut = named.filter((table) => isClosed(table) && !table.booksOpen).map(({ number }) => number)
  if (tables !== null && !named.every(isClosed))
    return refusal('talks-open', '/tables', 'The talks at this table are not over.', 'Wait until they are.')
  return shut.length === 0
    ? refusal('no-books', '/tables', 'No books are left to be opened.', 'Wait until a table has closed.')
    : withBooksOpen(state, shut)
}

/** Talks that are not over stay as they are; whoever left one has walked away from it. All books are open. */
export const closeClass = (setting: Setting, state: ClassState): ActOutcome => {
  const settled = state.tables.reduce(
    (now, { number, walkOut }) => (walkOut === null ? now : finishWalkOut(setting, now, number)),
    state,
  )
  const closed = withClocksSet({ ...settled, phase: 'closed', locked: true })
  const shut = closed.tables.filter(({ talks, booksOpen }) => talks !== null && !booksOpen)
  const opened =
    shut.length === 0
      ? closed
      : withBooksOpen(
          closed,
          shut.map(({ number }) => number),
        )
  return happenInClass(opened, TO_ALL, { type: 'class.closed' })
}
