import type { VNode } from 'preact'
import { inferAnswerSentence } from '../../../counterparts/answerSentence.ts'
import type { PartyView } from '../../../table/view.ts'
import { Button } from '../../pieces/Button.tsx'
import { subjectOf } from '../../words/partyWords.ts'
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
        {who === 'You' ? `Your offer ${moment.offer.number}` : `Offer ${moment.offer.number}`}, answered
      </h2>
      {moment.isOver ? (
        <>
          <p class="answer-sentence serif" role="status">
            {inferAnswerSentence(view, moment.offer)}
          </p>
          <Button kind="text" onPress={moment.close}>
            Go on
          </Button>
        </>
      ) : (
        <>
          <p class="muted">The text settles, row by row.</p>
          <Button small onPress={moment.skip}>
            Skip to the answer
          </Button>
        </>
      )}
    </section>
  )
}
