/** Puts options for some of the agenda's issues on the table. A mediator's offer is a single text. */
import type { Scenario } from '../../scenario/scenario.ts'
import type { Problem } from '../../terms/problem.ts'
import { atLeastOne, owe } from '../floor.ts'
import { refusal } from '../refusal.ts'
import { hasRole } from '../roles.ts'
import type { TableState } from '../state.ts'
import type { Known } from '../view.ts'
import { putOnTable } from './exchange.ts'
import { barsBesideTable, barsUnaffordable } from './limits.ts'
import type { Rule } from './rule.ts'
import { judgeWording } from './wording.ts'

/** A text that was asked for costs the party that asked. */
const costOf = ({ costs }: Pick<Scenario, 'costs'>, phase: TableState['phase']): number =>
  phase === 'drafting' ? 0 : atLeastOne(costs.offer)

const bars = (view: Known): Problem | null => {
  if (hasRole(view, 'mediator') && !hasRole(view, 'principal')) {
    const most = view.scenario.rules.singleTexts
    if (view.round.singleTexts >= most)
      return refusal(
        'no-single-texts-left',
        '/type',
        `The mediator has laid ${most} single texts on the table in this round.`,
        'There is no room for another before the next round.',
        { most },
      )
  }
  return barsBesideTable(view) ?? barsUnaffordable(view, costOf(view.scenario, view.phase))
}

export const offer: Rule<'offer'> = {
  leads: { floor: 'answering', drafting: 'answering' },
  bars,
  judge: (view, move) => judgeWording(view, move),
  make: (setting, before, move) =>
    putOnTable(
      setting,
      before.phase === 'drafting' ? before : owe(before, costOf(setting.scenario, before.phase)),
      {
        by: move.by,
        package: move.package,
        forAccordOnly: move.forAccordOnly,
      },
    ),
}
