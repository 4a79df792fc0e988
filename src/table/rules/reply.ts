/** Agrees to what was asked, or does not: a caucus, an adjournment. */
import { replyToAdjourn } from './adjourn.ts'
import { replyToCaucus } from './caucus.ts'
import { nothingBars, type Rule } from './rule.ts'

export const reply: Rule<'reply'> = {
  leads: { replying: 'replying' },
  bars: nothingBars,
  judge: nothingBars,
  make: (setting, state, move) =>
    state.request?.type === 'adjourn'
      ? replyToAdjourn(setting, state, move)
      : replyToCaucus(setting, state, move),
}
