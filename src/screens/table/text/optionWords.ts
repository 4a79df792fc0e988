/** An option of the text, said whole: what the row shows by place, shape and colour, for those who do not see it. */

import type { OptionState } from '../../../seat/board.ts'
import type { PartyView } from '../../../table/view.ts'
import { mandateSentence } from '../../../telling/mandate.ts'
import { objectOf } from '../../../telling/parties.ts'
import { listedIn } from '../../../words/lists.ts'
import type { SayTable } from '../../../words/table/catalog.ts'
import * as texts from '../../../words/table/en.ts'

/** Instead of the English sentence, which says more. */
const BARRED = {
  allowed: texts.within,
  redLine: texts.redLine,
  closed: texts.notNow,
  shut: texts.shut,
} as const satisfies Record<OptionState['mandate']['status'], string>

export const optionWords = (say: SayTable, view: PartyView, state: OptionState): string => {
  const { mandate } = state
  const askedBy = state.askedBy.map((party) =>
    party.id === view.viewer ? say(texts.youToo) : objectOf(view, party.id),
  )
  const barred = mandateSentence(view, mandate)
  return [
    state.option.short,
    say(texts.valueToYou, { value: Math.round(state.value) }),
    askedBy.length > 0 ? say(texts.askedBy, { parties: listedIn(say.language, askedBy) }) : null,
    state.standing ? say(texts.onTable) : null,
    state.drafted ? say(texts.inYourDraft) : null,
    state.opened
      ? say(texts.within)
      : barred && (say.language === 'en' ? barred : say(BARRED[mandate.status])),
  ]
    .filter((part) => part !== null)
    .join(', ')
}
