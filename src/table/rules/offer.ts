/** Puts options for some of the agenda's issues on the table. A mediator's offer is a single text. */
import type { PartyId } from '../../terms/ids.ts'
import type { Problem } from '../../terms/problem.ts'
import { atLeastOne, owe } from '../floor.ts'
import { refusal } from '../refusal.ts'
import { isPrincipal, type Setting } from '../setting.ts'
import type { TableState } from '../state.ts'
import { putOnTable } from './exchange.ts'
import { barsUnaffordable } from './limits.ts'
import type { Rule } from './rule.ts'
import { judgeWording } from './wording.ts'

/** A text that was asked for is paid for by whoever asked. */
const costOf = (setting: Setting, state: TableState): number =>
  state.phase === 'drafting' ? 0 : atLeastOne(setting.scenario.costs.offer)

const bars = (setting: Setting, state: TableState, by: PartyId): Problem | null => {
  if (by === setting.mediator && !isPrincipal(setting, by)) {
    const most = setting.scenario.rules.singleTexts
    if (state.singleTexts >= most)
      return refusal(
        'no-single-texts-left',
        '/type',
        `The mediator has laid ${most} single texts on the table in this round.`,
        'There is no room for another before the next round.',
      )
  }
  return barsUnaffordable(setting, state, costOf(setting, state))
}

export const offer: Rule<'offer'> = {
  leads: { floor: 'answering', drafting: 'answering' },
  bars,
  judge: (setting, state, move) => judgeWording(setting, state, move),
  make: (setting, before, move) =>
    putOnTable(setting, before.phase === 'drafting' ? before : owe(before, costOf(setting, before)), {
      by: move.by,
      package: move.package,
      forAccordOnly: move.forAccordOnly,
    }),
}
