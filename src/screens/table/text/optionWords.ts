/** An option of the text, said whole: what the row shows by place, shape and colour, for those who do not see it. */

import type { OptionState } from '../../../seat/board.ts'
import type { PartyView } from '../../../table/view.ts'
import { mandateSentence } from '../../../telling/mandate.ts'
import { capitalOf, objectOf } from '../../../telling/parties.ts'
import { listed } from '../../../telling/phrases.ts'

export const optionWords = (view: PartyView, state: OptionState): string => {
  const askedBy = state.askedBy.map((party) => objectOf(view, party.id))
  return [
    state.option.short,
    `value to you ${Math.round(state.value)} of 100`,
    askedBy.length > 0 ? `asked for by ${listed(askedBy)}` : null,
    state.standing ? 'on the table' : null,
    state.drafted ? 'in your draft' : null,
    state.opened
      ? 'within your mandate in this offer'
      : mandateSentence(state.mandate, capitalOf(view, view.viewer), view.scenario.vocabulary),
  ]
    .filter((part) => part !== null)
    .join(', ')
}
