/** Whether a question to the capital has been answered just now. */
import type { PartyView } from '../../../table/view.ts'

/**
 * The viewer's capital has answered what it was asked in this round, and the viewer has done nothing since: how many
 * conditions it named.
 */
export const capitalAnswer = (
  view: PartyView,
): { readonly index: number; readonly conditions: number } | null => {
  const asked = view.record.findLastIndex(
    (event) => event.type === 'capital.consulted' && event.by === view.viewer,
  )
  if (asked < 0 || view.record[asked]?.round !== view.round.id) return null
  const since = view.record.slice(asked + 1)
  const answer = since.find((event) => event.type === 'capital.answered')
  const hasMoved = since.some(
    (event) => 'by' in event && event.by === view.viewer && event.type !== 'capital.answered',
  )
  return answer?.type !== 'capital.answered' || hasMoved
    ? null
    : { index: answer.index, conditions: answer.waitsFor.length }
}
