/** The talks at a table of a class: the same table, rules and views as everywhere, by moves alone. */
import type { Scenario } from '../scenario/scenario.ts'
import { whoMoves } from '../table/chart.ts'
import { judge } from '../table/judge.ts'
import { mildMoves } from '../table/mildMoves.ts'
import type { Move } from '../table/move.ts'
import { stateAtStart } from '../table/opening.ts'
import { refusal } from '../table/refusal.ts'
import { type Setting, settingOf } from '../table/setting.ts'
import type { TableState } from '../table/state.ts'
import { beginTalks, makeMove } from '../table/step.ts'
import type { PartyView } from '../table/view.ts'
import { viewFor } from '../table/viewFor.ts'
import { chance } from '../terms/chance.ts'
import { idsIn, type PartyId } from '../terms/ids.ts'
import { onceFor } from '../terms/onceFor.ts'
import type { Problem } from '../terms/problem.ts'
import { type ClassState, type ClassTable, changeTable, type PlayedMove, tableIn } from './classState.ts'
import { happenInClass, TO_TEACHER } from './happenInClass.ts'
import type { ClassPlan } from './plan.ts'
import { changeTableAndClock, isPlayable, withClockSet, withNewClock } from './tableTime.ts'

export const settingIn = (scenario: Scenario, { reading, sitting }: ClassPlan): Setting =>
  settingOf(scenario, reading, sitting)

/** Each table's talks have a seed of their own, one of 2^31, derived from the class's. */
export const seedOfTable = ({ seed }: ClassPlan, table: number): number =>
  Math.floor(chance(seed, 'table', table) * 2 ** 31)

export const openTableTalks = (setting: Setting, state: ClassState, table: ClassTable): ClassTable => {
  const talks = beginTalks(setting, stateAtStart(setting, seedOfTable(state.plan, table.number)))
  return withNewClock(setting.scenario, state, { ...table, talks, movedAt: state.now })
}

const viewsOf = onceFor((_: Setting) => onceFor((_: TableState) => new Map<PartyId, PartyView>()))

/** A seat's view, by the table's only maker of views: made once, for its people, their judge, their counterpart and their teacher. */
const seatView = (setting: Setting, talks: TableState, seat: PartyId): PartyView => {
  const views = viewsOf(setting)(talks)
  const made = views.get(seat) ?? viewFor(setting, talks, seat)
  views.set(seat, made)
  return made
}

/** Null until the tables open. */
export const seatViewAt = (setting: Setting, { talks }: ClassTable, seat: PartyId): PartyView | null =>
  talks === null ? null : seatView(setting, talks, seat)

/** Whose move is awaited at a table; null where none is, and where nobody may move just now. */
export const moverAt = (setting: Setting, state: ClassState, table: ClassTable): PartyId | null =>
  table.talks === null || !isPlayable(state, table) ? null : whoMoves(setting, table.talks)

/**
 * Why a seat cannot make a move now. `seen` is how many events its maker had been shown: with fewer than the seat has
 * seen by now, the move was decided on something that is no longer so.
 */
export const moveProblem = (
  setting: Setting,
  state: ClassState,
  table: ClassTable,
  seat: PartyId,
  { move, seen }: { readonly move: Move; readonly seen: number },
): Problem | null => {
  if (table.talks === null)
    return refusal('not-open', '', 'The tables are not open yet.', 'Wait until the teacher opens them.')
  if (!isPlayable(state, table) && table.talks.end === null)
    return refusal('paused', '', 'The table is paused.', 'Wait until it goes on; nothing is lost.')
  if (move.by !== seat)
    return refusal('not-your-seat', '/move/by', 'This move is another seat’s.', 'Move for your own seat.', {
      variant: 'class',
    })
  const view = seatView(setting, table.talks, seat)
  if (seen !== view.record.length)
    return refusal(
      'stale-view',
      '/seen',
      'Something has happened at the table since this was decided.',
      'Look at it and decide again.',
    )
  return judge(view, move)
}

type Made = Pick<PlayedMove, 'move' | 'reasons' | 'by' | 'person'>

const withoutProposals = (seats: ClassTable['seats']): ClassTable['seats'] =>
  idsIn(seats).every((seat) => seats[seat]?.proposal === null)
    ? seats
    : (Object.fromEntries(
        Object.entries(seats).map(([seat, held]) => [seat, { ...held, proposal: null }]),
      ) as ClassTable['seats'])

const isAtRoundsEnd = ({ phase }: TableState): boolean => phase === 'publishing' || phase === 'closed'

const makeOnce = (setting: Setting, state: ClassState, number: number, made: Made): ClassState => {
  const table = tableIn(state, number)
  const before = table?.talks ?? null
  if (table === undefined || before === null) throw new Error(`Table ${number} is not open.`)
  const talks = makeMove(setting, before, made.move)
  const isNewRound = talks.round !== before.round
  const moved: ClassTable = {
    ...table,
    talks,
    moves: [...table.moves, { ...made, from: before.record.length, round: before.round }],
    seats: withoutProposals(table.seats),
    closing: table.closing && !isNewRound && !isAtRoundsEnd(talks),
    movedAt: state.now,
  }
  const timed = isNewRound ? withNewClock(setting.scenario, state, moved) : withClockSet(state, moved)
  return happenInClass(changeTable(state, number, timed), TO_TEACHER, {
    type: 'move.made',
    table: number,
    seat: made.move.by,
    move: made.move.type,
    by: made.by,
  })
}

/** What a silent seat does: the mildest move that the table takes. Nobody signs or speaks to the press by silence. */
const silentMove = (view: PartyView): Move | undefined =>
  mildMoves(view).find(
    (move) => move.type !== 'sign' && move.type !== 'publish' && judge(view, move) === null,
  )

/**
 * Passes what is left of a round, at once or, with `afterTurn`, from the next time that a floor is free. Silence passes
 * the floor, refuses an offer and ends a caucus; so the talks stay a list of moves, which any transcript can hold.
 */
const passRest = (setting: Setting, from: ClassState, number: number, afterTurn: boolean): ClassState => {
  let state = from
  const round = tableIn(from, number)?.talks?.round
  for (;;) {
    const table = tableIn(state, number)
    const mover = table === undefined ? null : moverAt(setting, state, table)
    if (table === undefined || table.talks === null || mover === null) return state
    if (table.talks.round !== round || (afterTurn && table.talks.phase !== 'floor')) return state
    const move = silentMove(viewFor(setting, table.talks, mover))
    if (move === undefined) return state
    state = makeOnce(setting, state, number, { move, reasons: null, by: 'clock', person: null })
  }
}

/** Makes a move that `moveProblem` allows. */
export const makeAtTable = (setting: Setting, state: ClassState, number: number, made: Made): ClassState => {
  const moved = makeOnce(setting, state, number, made)
  return tableIn(moved, number)?.closing === true ? passRest(setting, moved, number, true) : moved
}

/** A round's time is up, or the teacher ends it. */
export const closeRoundAt = (
  setting: Setting,
  state: ClassState,
  number: number,
  how: ClassPlan['whenTimeIsUp'],
): ClassState => {
  const closing = changeTableAndClock(state, number, { closing: true })
  return passRest(setting, closing, number, how === 'finishTurn')
}

/** Whoever left the table and was not called back has walked away from the talks. */
export const finishWalkOut = (setting: Setting, state: ClassState, number: number): ClassState => {
  const table = tableIn(state, number)
  const gone = table?.walkOut ?? null
  if (table?.talks == null || gone === null) return state
  const free = changeTableAndClock(state, number, { walkOut: null })
  const move: Move = { type: 'walkAway', by: gone.seat }
  if (judge(viewFor(setting, table.talks, gone.seat), move) !== null) return free
  return makeAtTable(setting, free, number, { move, reasons: null, by: 'person', person: gone.person })
}
