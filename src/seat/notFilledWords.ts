/** Why something that a party waits for cannot be put into a draft, in words. */
import { verbEnding } from '../scenario/vocabulary/grammar.ts'
import type { PartyView } from '../table/view.ts'
import { issueLabel, optionShort } from '../telling/issues.ts'
import { labelInside } from '../telling/labelInside.ts'
import { nameInside, partyIn } from '../telling/parties.ts'
import type { PartyId } from '../terms/ids.ts'
import type { NotFilled } from './beginWith.ts'

const WHY: Readonly<Record<NotFilled['why'], (view: PartyView, party: PartyId, issue: string) => string>> = {
  notByText: (view, party) =>
    `${nameInside(partyIn(view, party))} wait${verbEnding(partyIn(view, party))} for more than a text can hold`,
  offAgenda: (_, __, issue) => `${issue} is not on this round’s agenda`,
  sealed: (_, __, issue) => `${issue} is sealed otherwise`,
  mandate: (_, __, issue) => `on ${issue}, what is needed is outside your mandate`,
  otherCondition: (_, __, issue) => `on ${issue}, another condition needs something else`,
}

/** “US pledge (Security guarantees): on the Donbas, what is needed is outside your mandate.” */
export const notFilledWords = (view: PartyView, party: PartyId, { wait, issue, why }: NotFilled): string => {
  const inside = labelInside(view, issue ?? wait.issue)
  const name = `${optionShort(view, wait.issue, wait.option)} (${issueLabel(view, wait.issue)})`
  return `${name}: ${WHY[why](view, party, inside)}.`
}
