/**
 * Says why a move cannot be made, before anything is sent. It reads the view of the move's maker and nothing else:
 * whoever has that view gets the table's own answer without the table, and a refusal can reveal no more than the view
 * does.
 */
import type { Problem } from '../terms/problem.ts'
import type { Move } from './move.ts'
import { refusal } from './refusal.ts'
import { judgeByRule, movesIn } from './rules/all.ts'
import { judgeShape } from './shape.ts'
import type { Known } from './view.ts'

/** Null when the move can be made. Never throws, whatever the move is. `view` is its maker's. */
export const judge = (view: Known, move: Move): Problem | null => {
  const wrong = judgeShape(move)
  if (wrong !== null) return wrong
  const { phase, toMove, viewer } = view
  const { parties } = view.scenario
  if (toMove === null)
    return refusal('talks-closed', '', 'The talks are closed.', 'No more moves can be made.')
  if (!parties.some(({ id }) => id === move.by))
    return refusal('unknown-id', '/by', `There is no party "${move.by}".`, 'Name a party of these talks.', {
      variant: 'party',
      id: move.by,
    })
  if (move.by !== toMove)
    return refusal(
      'out-of-turn',
      '/by',
      `It is not this party’s move; the table waits for ${parties.find(({ id }) => id === toMove)?.name}.`,
      'Wait until the table comes to you.',
      { party: toMove },
    )
  if (move.by !== viewer)
    return refusal(
      'not-your-seat',
      '/by',
      'This seat is somebody else’s.',
      'Make moves for the seat that you hold.',
    )
  if (!movesIn(phase).includes(move.type))
    return refusal(
      'not-now',
      '/type',
      `A move of this kind ("${move.type}") cannot be made now.`,
      `Possible now: ${movesIn(phase).join(', ')}.`,
      { type: move.type, types: movesIn(phase).join(', ') },
    )
  return judgeByRule(view, move)
}
