import type { VNode } from 'preact'
import type { PartyView } from '../../../table/view.ts'
import { counted } from '../../../telling/phrases.ts'
import { ConfirmMove } from './ConfirmMove.tsx'

export const AdjournDialog = ({
  view,
  onClose,
}: {
  readonly view: PartyView
  readonly onClose: () => void
}): VNode => {
  const { round, agreedRounds } = view
  const left = round.turns - round.turn
  const isLast = round.index + 1 >= agreedRounds.length
  return (
    <ConfirmMove
      view={view}
      title="Ask to close this round now?"
      act="Ask to adjourn"
      icon="pause"
      move={{ type: 'adjourn', by: view.viewer }}
      onClose={onClose}
    >
      <p>
        If every principal agrees, the round ends and {counted(left, 'turn')} of it{' '}
        {left === 1 ? 'goes' : 'go'} unused. If one of them wants to go on, it goes on, and it is still your
        turn.
      </p>
      <p class="muted">
        It takes no turn.
        {isLast && ' No further round is agreed: the talks would end with this one.'}
      </p>
    </ConfirmMove>
  )
}
