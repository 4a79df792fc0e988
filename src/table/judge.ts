/** Says why a move cannot be made, before anything is sent. */
import type { Problem } from '../terms/problem.ts'
import { whoMoves } from './chart.ts'
import type { Move } from './move.ts'
import { refusal } from './refusal.ts'
import { judgeByRule, movesIn } from './rules/all.ts'
import { partyIn, type Setting } from './setting.ts'
import { judgeShape } from './shape.ts'
import type { TableState } from './state.ts'

/** Null when the move can be made. Never throws, whatever the move is. */
export const judge = (setting: Setting, state: TableState, move: Move): Problem | null => {
  const wrong = judgeShape(move)
  if (wrong !== null) return wrong
  const { phase } = state
  const mover = whoMoves(setting, state)
  if (phase === 'closed' || phase === 'briefing' || mover === null)
    return refusal('talks-closed', '', 'The talks are closed.', 'No more moves can be made.')
  if (!setting.parties.has(move.by))
    return refusal('unknown-id', '/by', `There is no party "${move.by}".`, 'Name a party of these talks.')
  if (move.by !== mover)
    return refusal(
      'out-of-turn',
      '/by',
      `It is not this party’s move; the table waits for ${partyIn(setting, mover).name}.`,
      'Wait until the table comes to you.',
    )
  if (!movesIn(phase).includes(move.type))
    return refusal(
      'not-now',
      '/type',
      `A move of this kind ("${move.type}") cannot be made now.`,
      `Possible now: ${movesIn(phase).join(', ')}.`,
    )
  return judgeByRule(setting, state, move)
}
