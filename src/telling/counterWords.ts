/** A counter in reply: what a party that refuses would sign instead, which comes to the table as the next offer. */
import type { Counter } from '../table/offer.ts'
import type { PartyView } from '../table/view.ts'
import type { PartyId } from '../terms/ids.ts'
import { ANSWERING } from '../words/answers/catalog.ts'
import * as texts from '../words/answers/en.ts'
import { namedIn } from './issues.ts'
import { subjectOf } from './parties.ts'
import { listedTo, toldBy } from './told.ts'

/** Greatest number of rows that are named in the sentence. */
const NAMED = 3

/** “Russia would sign instead: US-led on Monitoring.” */
export const counterSentence = (view: PartyView, by: PartyId, { package: pack }: Counter): string => {
  const say = toldBy(view, ANSWERING)
  const rows = namedIn(view, pack).map(({ issue, option }) =>
    say(texts.row, { option: option.short, issue: issue.label }),
  )
  const more = rows.length - NAMED
  const said = more > 0 ? [...rows.slice(0, NAMED), say(texts.moreRows, { count: more })] : rows
  return say(texts.wouldSign, { ...subjectOf(view, by), rows: listedTo(view, said) })
}
