import type { Answer } from '../table/offer.ts'
import type { PartyView } from '../table/view.ts'
import type { PartyId } from '../terms/ids.ts'
import { TABLE_TOLD } from '../words/tableTold/catalog.ts'
import * as texts from '../words/tableTold/en.ts'
import { issuesNamed } from './issues.ts'
import { objectOf } from './parties.ts'
import { listedTo, toldBy } from './told.ts'

/** “Russia over ceasefire line and monitoring, and the United States”: who has refused an offer, and what was in the way. */
export const refusersWords = (
  view: Pick<PartyView, 'scenario'> & { readonly viewer: PartyId | null },
  refused: readonly Answer[],
): string => {
  const say = toldBy(view, TABLE_TOLD)
  const over = refused.map(({ by, inTheWay }) => {
    const whom = objectOf(view, by)
    return inTheWay.length === 0
      ? whom
      : say(texts.refusedOver, { whom, issues: issuesNamed(view, inTheWay) })
  })
  return listedTo(view, over)
}
