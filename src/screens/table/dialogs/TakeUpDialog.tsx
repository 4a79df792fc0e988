/** Taking up an offer that one has refused binds at once: what it means is read before it is done. */
import type { VNode } from 'preact'
import { belowNoDeal } from '../../../seat/belowNoDeal.ts'
import type { TakeUp } from '../../../seat/takeUp.ts'
import type { PartyView } from '../../../table/view.ts'
import { namedIn } from '../../../telling/issues.ts'
import { takeUpWords } from '../../../telling/takeUpWords.ts'
import { NamedRows } from '../NamedRows.tsx'
import { ConfirmMove } from './ConfirmMove.tsx'

export const TakeUpDialog = ({
  view,
  takeUp: { offer, others },
  onClose,
}: {
  readonly view: PartyView
  readonly takeUp: TakeUp
  readonly onClose: () => void
}): VNode => {
  const warning = belowNoDeal(view, offer)
  return (
    <ConfirmMove
      view={view}
      title={`Take up offer ${offer.number} after all?`}
      act={`Take up offer ${offer.number}`}
      icon="check"
      move={{ type: 'accept', by: view.viewer, offer: offer.number }}
      onClose={onClose}
    >
      <NamedRows rows={namedIn(view, offer.package)} />
      <p>{takeUpWords(view, offer, others)}</p>
      {warning !== null && <p class="problem">{warning}</p>}
      <p class="muted">It takes no turn.</p>
    </ConfirmMove>
  )
}
