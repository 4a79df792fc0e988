/** Limits that several rules share: once a round by each, turns that are left, roles. */
import type { PartyId } from '../../terms/ids.ts'
import type { Problem } from '../../terms/problem.ts'
import type { MoveType } from '../move.ts'
import { refusal } from '../refusal.ts'
import { hasRole, isBesideTable } from '../roles.ts'
import { type TableState, withChange } from '../state.ts'
import type { Known } from '../view.ts'

export const barsTwice = ({ own }: Known, type: MoveType, what: string): Problem | null =>
  own.done.includes(type)
    ? refusal(
        'once-a-round',
        '/type',
        `You have ${what} in this round already.`,
        'Each party may do this once a round.',
      )
    : null

export const markDone = (state: TableState, by: PartyId, type: MoveType): TableState =>
  withChange(state, { done: [...state.done, { by, type }] })

export const barsUnaffordable = ({ round }: Known, cost: number): Problem | null => {
  // What was asked of a mediator that drafts has yet to be paid for out of the same turns.
  const left = round.turns - round.turn - round.owed
  return cost > left
    ? refusal(
        'no-turns-left',
        '/type',
        `This takes ${cost} ${cost === 1 ? 'turn' : 'turns'}, and the round has ${left} left.`,
        'Choose something that takes fewer turns, or pass.',
      )
    : null
}

export const barsOthersThanPrincipals = (view: Known): Problem | null =>
  hasRole(view, 'principal')
    ? null
    : refusal('not-a-principal', '/by', 'Only a principal may do this.', 'Leave it to the principals.')

/** Who sits beside the table speaks aside, to its capital and to the cameras; what is said at the table it only answers. */
export const barsBesideTable = (view: Known): Problem | null =>
  isBesideTable(view)
    ? refusal(
        'beside-the-table',
        '/by',
        'Only those at the table may do this.',
        'Ask one of them aside, or speak to the cameras.',
      )
    : null

export const barsOthersThanMediator = (view: Known): Problem | null =>
  hasRole(view, 'mediator')
    ? null
    : refusal('not-the-mediator', '/by', 'Only the mediator may do this.', 'Leave it to the mediator.')
