/** Where “Would they take it?” was asked, the capital’s answer is told once; its conditions stand on the rows. */
import type { VNode } from 'preact'
import type { PartyView } from '../../../table/view.ts'
import { capitalOf, partyIn } from '../../../telling/parties.ts'
import { counted } from '../../../telling/phrases.ts'
import { Button } from '../../pieces/Button.tsx'

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

export const CapitalPanel = ({
  view,
  conditions,
  onClose,
}: {
  readonly view: PartyView
  readonly conditions: number
  readonly onClose: () => void
}): VNode => {
  const { capital } = partyIn(view, view.viewer)
  const name = capitalOf(view, view.viewer)
  const stand = conditions === 1 ? 'it stands on its row' : 'they stand on the rows'
  return (
    <section class="panel capital-panel" aria-label="Your capital’s answer">
      <h2>
        <span>{name} answers</span>
        <Button kind="text" onPress={onClose}>
          Go on
        </Button>
      </h2>
      <p class="capital-sentence serif" role="status">
        {conditions === 0
          ? `Nothing more waits on a condition of ${capital}.`
          : `${name} names ${counted(conditions, 'condition')}; ${stand}.`}
      </p>
    </section>
  )
}
