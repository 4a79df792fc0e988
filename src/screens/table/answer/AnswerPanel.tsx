import type { VNode } from 'preact'
import type { PartyView } from '../../../table/view.ts'
import { subjectOf } from '../../../telling/parties.ts'
import { Button } from '../../pieces/Button.tsx'
import type { AnswerMoment } from './useAnswerMoment.ts'

/** Where “Would they take it?” was asked, the answer is told. */
export const AnswerPanel = ({
  view,
  moment,
}: {
  readonly view: PartyView
  readonly moment: AnswerMoment
}): VNode => {
  const { who } = subjectOf(view, moment.offer.by)
  return (
    <section class="panel answer-panel" aria-label="The answer">
      <h2>
        <span>
          {who === 'You' ? `Your offer ${moment.offer.number}` : `Offer ${moment.offer.number}`}, answered
        </span>
        <Button kind="text" onPress={moment.isOver ? moment.close : moment.skip}>
          {moment.isOver ? 'Go on' : 'Skip to the answer'}
        </Button>
      </h2>
      {moment.isOver ? (
        <p class={`answer-sentence serif${moment.words.length > 150 ? ' long' : ''}`} role="status">
          {moment.words}
        </p>
      ) : (
        <p class="muted">The text settles, row by row.</p>
      )}
    </section>
  )
}
