/** At the round's end the principals and the mediator each say one sentence to the cameras, in floor order. */
import { inFloorOrder } from '../floor.ts'
import { speakInPublic } from '../publicMood.ts'
import { happen } from '../record.ts'
import { refusal } from '../refusal.ts'
import type { Setting } from '../setting.ts'
import { type TableState, withChange } from '../state.ts'
import { nothingBars, type Rule } from './rule.ts'

/** Nobody, where the scenario has no communiqués. */
export const askForCommuniques = (setting: Setting, state: TableState): TableState => {
  const speakers = setting.mediator === null ? setting.principals : [...setting.principals, setting.mediator]
  return withChange(state, {
    publishing: setting.scenario.communiques.length === 0 ? [] : inFloorOrder(setting, state, speakers),
  })
}

export const publish: Rule<'publish'> = {
  leads: { publishing: 'publishing' },
  bars: nothingBars,
  judge: ({ scenario }, move) =>
    scenario.communiques.some((one) => one.id === move.communique)
      ? null
      : refusal(
          'unknown-id',
          '/communique',
          `There is no communiqué "${move.communique}".`,
          `Choose among: ${scenario.communiques.map((one) => one.id).join(', ')}.`,
        ),
  make: (setting, state, move) => {
    const communique = setting.scenario.communiques.find((one) => one.id === move.communique)
    if (communique === undefined) throw new Error(`There is no communiqué "${move.communique}".`)
    const told = happen(setting, withChange(state, { publishing: state.publishing.slice(1) }), {
      type: 'communique.published',
      by: move.by,
      communique: move.communique,
    })
    return speakInPublic(setting, told, move.by, communique)
  },
}
