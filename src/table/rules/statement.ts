/**
 * Speaks to the public, once a round, free. Firm: support at home rises by the scenario's `statement`, everyone's trust
 * falls by half of it. Conciliatory: the reverse.
 */
import { speakInPublic } from '../publicMood.ts'
import { happen } from '../record.ts'
import { barsTwice, markDone } from './limits.ts'
import { nothingBars, type Rule } from './rule.ts'

export const statement: Rule<'statement'> = {
  leads: { floor: 'settling' },
  bars: (view) => barsTwice(view, 'statement', 'made a statement'),
  judge: nothingBars,
  make: (setting, state, move) => {
    const by = setting.scenario.rules.statement * (move.tone === 'firm' ? 1 : -1)
    const told = happen(setting, markDone(state, move.by, 'statement'), {
      type: 'statement.made',
      by: move.by,
      tone: move.tone,
    })
    return speakInPublic(told, move.by, { support: by, trust: () => -by / 2 })
  },
}
