/** Limits that several rules share: once a round by each party, turns left, roles. */
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
        { variant: type },
      )
    : null

export const markDone = (state: TableState, by: PartyId, type: MoveType): TableState =>
  withChange(state, { done: [...state.done, { by, type }] })

export const barsUnaffordable = ({ round }: Known, cost: number): Problem | null => {
  // The text that a drafting mediator was asked for still has to be paid for out of the same turns.
  const left = round.turns - round.turn - round.owed
  return cost > left
    ? refusal(
        'no-turns-left',
        '/type',
        `This takes ${cost} ${cost === 1 ? 'turn' : 'turns'}, and the round has ${left} left.`,
        'Choose something that takes fewer turns, or pass.',
        { cost, left },
      )
    : null
}

export const barsOthersThanPrincipals = (view: Known): Problem | null =>
  hasRole(view, 'principal')
    ? null
    : refusal('not-a-principal', '/by', 'Only a principal may do this.', 'Leave it to the principals.')

/** A party beside the table can speak in caucus, to its capital and in public; at the table it only answers. */
export const barsBesideTable = (view: Known): Problem | null =>
  isBesideTable(view)
    ? refusal(
        'beside-the-table',
        '/by',
        'Only those at the table may do this.',
        `Ask one of them aside, or speak to ${view.scenario.vocabulary.cameras}.`,
      )
    : null

export const barsOthersThanMediator = (view: Known): Problem | null =>
  hasRole(view, 'mediator')
    ? null
    : refusal('not-the-mediator', '/by', 'Only the mediator may do this.', 'Leave it to the mediator.')
