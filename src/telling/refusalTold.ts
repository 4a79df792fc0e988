/** A refusal as the record tells it. */
import type { PartyView } from '../table/view.ts'
import type { PartyId } from '../terms/ids.ts'
import { layPackage, type Package } from '../terms/package.ts'
import { issuesNamed } from './issues.ts'
import { conditionsOf, type Refusal, reasonReported } from './refusalWords.ts'
import { agreedBefore } from './textBefore.ts'

/**
 * Issues in the way, the reason in reported speech, and each condition named, met or open. Left out for the viewer's
 * own answer.
 */
export const refusalTold = (
  view: PartyView,
  refusal: Refusal,
  maker: PartyId,
  pack: Package,
  index: number,
): { readonly sentence: string | null; readonly details: readonly string[] } => {
  const isOwn = refusal.by === view.viewer
  const conditions = isOwn ? [] : conditionsOf(view, refusal, layPackage(agreedBefore(view, index), pack))
  const way = refusal.inTheWay.length > 0 ? [`In the way: ${issuesNamed(view, refusal.inTheWay)}.`] : []
  const reason = isOwn ? '' : reasonReported(view, refusal, conditions, maker)
  const sentence = [...way, ...(reason === '' ? [] : [reason])].join(' ')
  return {
    sentence: sentence === '' ? null : sentence,
    details: conditions.map(({ option, stated, met }) => `${option}: ${stated} (${met ? 'met' : 'open'})`),
  }
}
