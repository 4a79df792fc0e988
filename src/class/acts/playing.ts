/** Moves: by people, by two people in one seat, and by counterparts. */
import type { Move } from '../../table/move.ts'
import { refusal } from '../../table/refusal.ts'
import type { Setting } from '../../table/setting.ts'
import type { PartyId } from '../../terms/ids.ts'
import { issuesIn } from '../../terms/package.ts'
import type { Problem } from '../../terms/problem.ts'
import type { ActOf } from '../classAct.ts'
import {
  type ClassState,
  type ClassTable,
  changeSeat,
  isOpenTable,
  isPlayedByCounterpart,
  peopleAt,
  tableIn,
} from '../classState.ts'
import { happenInClass, toSeats, toTables } from '../happenInClass.ts'
import type { Person, PersonId } from '../person.ts'
import { makeAtTable, moveProblem } from '../tablePlay.ts'
import { changeTableAndClock } from '../tableTime.ts'
import { WALK_OUT_FOR } from '../time.ts'
import { type ActOutcome, isProblem, noTable, type Seated, seatedPerson } from './barred.ts'

const teamMates = (state: ClassState, { person, table, seat }: Seated): readonly Person[] =>
  peopleAt(state, table.number, seat).filter(({ id, awaySince }) => id !== person.id && awaySince === null)

const playedElsewhere = (table: ClassTable, seat: PartyId): Problem | null =>
  table.seats[seat]?.takenOver === true
    ? refusal(
        'taken-over',
        '',
        'A counterpart plays your seat for now.',
        'Ask the teacher to hand it back to you.',
        { variant: 'seat' },
      )
    : null

/** Leaving the talks is held for a while, so that the teacher may call the seat back; once. */
const walkOut = (state: ClassState, { person, table, seat }: Seated): ClassState => {
  const held = changeTableAndClock(state, table.number, {
    walkOut: { seat, person: person.id, until: state.now + WALK_OUT_FOR },
  })
  return happenInClass(held, toTables(table.number), {
    type: 'walkOut.held',
    table: table.number,
    seat,
  })
}

const made = (setting: Setting, state: ClassState, seated: Seated, move: Move): ClassState => {
  const { person, table, seat } = seated
  return move.type === 'walkAway' && !table.recalled.includes(seat)
    ? walkOut(state, seated)
    : makeAtTable(setting, state, table.number, { move, reasons: null, by: 'person', person: person.id })
}

/** Coming back is not asked for: whoever makes a move is here. */
const movableSeat = (state: ClassState, id: PersonId): Seated | Problem => {
  const seated = seatedPerson(state, id)
  if (isProblem(seated)) return seated
  const { person, table, seat } = seated
  if (person.awaySince !== null)
    return refusal('is-away', '', 'You are marked as away.', 'Say that you are here, and send it again.')
  return playedElsewhere(table, seat) ?? seated
}

export const move = (setting: Setting, state: ClassState, id: PersonId, act: ActOf<'move'>): ActOutcome => {
  const seated = movableSeat(state, id)
  if (isProblem(seated)) return seated
  const [mate] = teamMates(state, seated)
  if (mate !== undefined)
    return refusal(
      'needs-two',
      '',
      `A move needs both of you: ${mate.name} is here too.`,
      'Propose it; your team-mate confirms it.',
      { name: mate.name },
    )
  return moveProblem(setting, state, seated.table, seated.seat, act) ?? made(setting, state, seated, act.move)
}

export const propose = (
  setting: Setting,
  state: ClassState,
  id: PersonId,
  act: ActOf<'propose'>,
): ActOutcome => {
  const seated = movableSeat(state, id)
  if (isProblem(seated)) return seated
  const { person, table, seat } = seated
  if (teamMates(state, seated).length === 0)
    return refusal('alone', '', 'Nobody else is in your seat now.', 'Make the move yourself.')
  const problem = moveProblem(setting, state, table, seat, act)
  if (problem !== null) return problem
  const proposal = { by: person.id, move: act.move }
  return happenInClass(changeSeat(state, table.number, seat, { proposal }), toSeats(table.number, seat), {
    type: 'move.proposed',
    table: table.number,
    seat,
    name: person.name,
  })
}

const noProposal = (): Problem =>
  refusal('no-proposal', '', 'Nothing is proposed in your seat.', 'Propose a move yourself.')

export const confirm = (
  setting: Setting,
  state: ClassState,
  id: PersonId,
  act: ActOf<'confirm'>,
): ActOutcome => {
  const seated = movableSeat(state, id)
  if (isProblem(seated)) return seated
  const { table, seat } = seated
  const proposal = table.seats[seat]?.proposal ?? null
  if (proposal === null) return noProposal()
  if (proposal.by === id && teamMates(state, seated).length > 0)
    return refusal('own-proposal', '', 'You proposed this yourself.', 'Wait for your team-mate.')
  return (
    moveProblem(setting, state, table, seat, { move: proposal.move, seen: act.seen }) ??
    made(setting, changeSeat(state, table.number, seat, { proposal: null }), seated, proposal.move)
  )
}

export const withdraw = (state: ClassState, id: PersonId): ActOutcome => {
  const seated = seatedPerson(state, id)
  if (isProblem(seated)) return seated
  const { table, seat } = seated
  if ((table.seats[seat]?.proposal ?? null) === null) return noProposal()
  return happenInClass(
    changeSeat(state, table.number, seat, { proposal: null }),
    toSeats(table.number, seat),
    { type: 'proposal.withdrawn', table: table.number, seat },
  )
}

/** Nobody at the table is told; where the teacher does not look in, nothing is kept. */
export const draft = (
  { scenario }: Setting,
  state: ClassState,
  id: PersonId,
  act: ActOf<'draft'>,
): ActOutcome => {
  const seated = seatedPerson(state, id)
  if (isProblem(seated)) return seated
  const { table, seat } = seated
  if (!table.teacherLooks || !isOpenTable(table)) return state
  const known = issuesIn(act.package).every((issue) =>
    scenario.issues.some(
      ({ id: one, options }) => one === issue && options.some((option) => option.id === act.package[issue]),
    ),
  )
  if (!known)
    return refusal(
      'unknown-id',
      '/package',
      'This draft names an option that the scenario does not have.',
      'Load the page again.',
    )
  return changeSeat(state, table.number, seat, {
    draft: issuesIn(act.package).length === 0 ? null : act.package,
  })
}

/** A counterpart's decision. Whether it would decide so again is not asked: it is kept as it was made. */
export const decided = (setting: Setting, state: ClassState, act: ActOf<'decided'>): ActOutcome => {
  const table = tableIn(state, act.table)
  if (table === undefined) return noTable(act.table)
  const seat = act.move.by
  const problem = moveProblem(setting, state, table, seat, act)
  if (problem !== null) return problem
  if (!isPlayedByCounterpart(state, table, seat))
    return refusal(
      'played-by-people',
      '/move/by',
      'People play this seat by now.',
      'Drop the decision; theirs counts.',
    )
  return makeAtTable(setting, state, table.number, {
    move: act.move,
    reasons: act.reasons,
    by: 'counterpart',
    person: null,
  })
}
