import type { VNode } from 'preact'
import { useWords } from '../../../pieces/speaking.ts'
import type { PartyView } from '../../../table/view.ts'
import { UNDER_WAY } from '../../../words/underWay/catalog.ts'
import * as texts from '../../../words/underWay/en.ts'
import { ConfirmMove } from './ConfirmMove.tsx'

export const AdjournDialog = ({
  view,
  onClose,
}: {
  readonly view: PartyView
  readonly onClose: () => void
}): VNode => {
  const say = useWords(UNDER_WAY)
  const { round, agreedRounds } = view
  const left = round.turns - round.turn
  const isLast = round.index + 1 >= agreedRounds.length
  return (
    <ConfirmMove
      view={view}
      title={say(texts.closeRound)}
      act={say(texts.askAdjourn)}
      icon="pause"
      move={{ type: 'adjourn', by: view.viewer }}
      onClose={onClose}
    >
      <p>{say(texts.ifAllAgree, { left })}</p>
      <p class="muted">
        {say(texts.takesNone)}
        {isLast && ` ${say(texts.lastRound)}`}
      </p>
    </ConfirmMove>
  )
}
