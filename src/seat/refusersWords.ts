import type { Answer } from '../table/offer.ts'
import type { PartyView } from '../table/view.ts'
import { issuesNamed } from '../telling/issues.ts'
import { objectOf } from '../telling/parties.ts'
import { listedTo, toldBy } from '../telling/told.ts'
import { TABLE_TOLD } from '../words/tableTold/catalog.ts'
import * as texts from '../words/tableTold/en.ts'

/** “Russia over ceasefire line and monitoring, and the United States”: who has refused an offer, and what was in the way. */
export const refusersWords = (view: PartyView, refused: readonly Answer[]): string => {
  const say = toldBy(view, TABLE_TOLD)
  const over = refused.map(({ by, inTheWay }) => {
    const whom = objectOf(view, by)
    return inTheWay.length === 0
      ? whom
      : say(texts.refusedOver, { whom, issues: issuesNamed(view, inTheWay) })
  })
  return listedTo(view, over)
}
