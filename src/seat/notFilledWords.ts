/** Why something that a party waits for cannot be put into a draft, in words. */
import type { PartyView } from '../table/view.ts'
import { issueLabel, optionShort } from '../telling/issues.ts'
import { labelInside } from '../telling/labelInside.ts'
import { nameInside, partyIn, subjectOf } from '../telling/parties.ts'
import { toldBy } from '../telling/told.ts'
import type { PartyId } from '../terms/ids.ts'
import { TABLE_TOLD } from '../words/tableTold/catalog.ts'
import * as texts from '../words/tableTold/en.ts'
import type { NotFilled } from './beginWith.ts'

const WHY = {
  offAgenda: texts.offAgenda,
  sealed: texts.sealedOther,
  mandate: texts.outsideMandate,
  otherCondition: texts.otherCondition,
} as const satisfies Record<Exclude<NotFilled['why'], 'notByText'>, string>

/** “US pledge (Security guarantees): on the Donbas, what is needed is outside your mandate.” */
export const notFilledWords = (view: PartyView, party: PartyId, { wait, issue, why }: NotFilled): string => {
  const say = toldBy(view, TABLE_TOLD)
  const named = {
    option: optionShort(view, wait.issue, wait.option),
    issue: issueLabel(view, wait.issue),
  }
  return why === 'notByText'
    ? say(texts.notByText, {
        ...named,
        ...subjectOf(view, party),
        who: nameInside(partyIn(view, party)),
      })
    : say(WHY[why], { ...named, inWay: labelInside(view, issue ?? wait.issue) })
}
