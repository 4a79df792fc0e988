/**
 * Agrees to a caucus or an adjournment, or does not. A party that declines a caucus may give a reason; “I trust you too
 * little” is allowed only where that is true.
 */
import type { Problem } from '../../terms/problem.ts'
import { moodOf } from '../mood.ts'
import type { MoveOf } from '../move.ts'
import { refusal } from '../refusal.ts'
import type { Known } from '../view.ts'
import { replyToAdjourn } from './adjourn.ts'
import { replyToCaucus } from './caucus.ts'
import { nothingBars, type Rule } from './rule.ts'

const TOO_LITTLE: ReadonlySet<string> = new Set(['very low', 'low'])

const judge = ({ request, own }: Known, { agree, why }: MoveOf<'reply'>): Problem | null => {
  if (why === undefined) return null
  if (agree || request?.type !== 'caucus')
    return refusal(
      'nothing-to-explain',
      '/why',
      'Only who declines to go aside says why.',
      'Leave the reason out.',
    )
  return why === 'openly' || TOO_LITTLE.has(moodOf(own.trust[request.by] ?? 0))
    ? null
    : refusal(
        'trusts-enough',
        '/why',
        'Your trust in that party is not low.',
        'Say that you speak to all alike, or give no reason.',
      )
}

export const reply: Rule<'reply'> = {
  leads: { replying: 'replying' },
  bars: nothingBars,
  judge,
  make: (setting, state, move) =>
    state.request?.type === 'adjourn'
      ? replyToAdjourn(setting, state, move)
      : replyToCaucus(setting, state, move),
}
