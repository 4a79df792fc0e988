/** Asks the capital, once a round: it widens the mandate where it can, and names the conditions still open. */
import { owe } from '../floor.ts'
import { hasNews } from '../mandate.ts'
import { happen } from '../record.ts'
import { barsTwice, barsUnaffordable, markDone } from './limits.ts'
import { nothingBars, type Rule } from './rule.ts'

export const consultCapital: Rule<'consultCapital'> = {
  leads: { floor: 'atCapital' },
  bars: (view) =>
    barsTwice(view, 'consultCapital', `asked your ${view.scenario.vocabulary.capital.one}`) ??
    barsUnaffordable(view, view.scenario.costs.consultCapital),
  isIdle: (setting, state, by) => !hasNews(setting, state, by),
  judge: nothingBars,
  /** Records only that it was asked: the answer is seen by the party alone. */
  make: (setting, state, move) =>
    happen(setting, owe(markDone(state, move.by, 'consultCapital'), setting.scenario.costs.consultCapital), {
      type: 'capital.consulted',
      by: move.by,
    }),
}
