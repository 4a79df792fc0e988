/** A refusal as the record tells it. */
import type { PartyId } from '../terms/ids.ts'
import { layPackage, type Package } from '../terms/package.ts'
import { ANSWERING } from '../words/answers/catalog.ts'
import * as texts from '../words/answers/en.ts'
import { issueLabel } from './issues.ts'
import type { Listener } from './listener.ts'
import { conditionLine, conditionsOf, inTheWay, type Refusal, reasonReported } from './refusalWords.ts'
import { agreedBefore } from './textBefore.ts'
import { listedTo, toldBy } from './told.ts'

/**
 * Issues in the way, the reason in reported speech, and each condition named, met or open. Left out for the viewer's
 * own answer.
 */
export const refusalTold = (
  view: Listener,
  refusal: Refusal,
  maker: PartyId,
  pack: Package,
  index: number,
): { readonly sentence: string | null; readonly details: readonly string[] } => {
  const say = toldBy(view, ANSWERING)
  const isOwn = refusal.by === view.viewer
  const conditions = isOwn ? [] : conditionsOf(view, refusal, layPackage(agreedBefore(view, index), pack))
  const labels = refusal.inTheWay.map((id) => say(texts.label, { issue: issueLabel(view, id) }))
  const way = labels.length > 0 ? [inTheWay(view, listedTo(view, labels))] : []
  const reason = isOwn ? '' : reasonReported(view, refusal, conditions, maker)
  const sentence = [...way, ...(reason === '' ? [] : [reason])].join(' ')
  return {
    sentence: sentence === '' ? null : sentence,
    details: conditions.map((one) => conditionLine(view, one)),
  }
}
