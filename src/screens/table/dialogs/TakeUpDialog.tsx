/** Taking up an offer that one has refused binds at once: what it means is read before it is done. */

import type { VNode } from 'preact'
import { NamedRows } from '../../../pieces/NamedRows.tsx'
import { useWords } from '../../../pieces/speaking.ts'
import { Told } from '../../../pieces/Told.tsx'
import { belowNoDeal } from '../../../seat/belowNoDeal.ts'
import type { TakeUp } from '../../../seat/takeUp.ts'
import type { PartyView } from '../../../table/view.ts'
import { namedIn } from '../../../telling/issues.ts'
import { takeUpWords } from '../../../telling/takeUpWords.ts'
import { UNDER_WAY } from '../../../words/underWay/catalog.ts'
import * as texts from '../../../words/underWay/en.ts'
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
  const say = useWords(UNDER_WAY)
  const warning = belowNoDeal(view, offer)
  return (
    <ConfirmMove
      view={view}
      title={say(texts.takeUpAfterAll, { number: offer.number })}
      act={say(texts.takeUp, { number: offer.number })}
      icon="check"
      move={{ type: 'accept', by: view.viewer, offer: offer.number }}
      onClose={onClose}
    >
      <NamedRows rows={namedIn(view, offer.package)} />
      <p>
        <Told>{takeUpWords(view, offer, others)}</Told>
      </p>
      {warning !== null && (
        <p class="problem">
          <Told>{warning}</Told>
        </p>
      )}
      <p class="muted">{say(texts.takesNone)}</p>
    </ConfirmMove>
  )
}
