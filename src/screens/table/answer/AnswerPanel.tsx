/** Where “Would they take it?” was asked, the answer is told. */
import type { VNode } from 'preact'
import type { MomentOf } from '../../../seat/moment.ts'
import type { PartyView } from '../../../table/view.ts'
import { answerTold } from '../../../telling/answerSentence.ts'
import { subjectOf } from '../../../telling/parties.ts'
import { Button } from '../../pieces/Button.tsx'
import { useActs } from '../../useDesk.ts'

export const AnswerPanel = ({
  view,
  moment,
  step,
}: {
  readonly view: PartyView
  readonly moment: MomentOf<'answer'>
  readonly step: number
}): VNode => {
  const acts = useActs()
  const { who } = subjectOf(view, moment.offer.by)
  const now = moment.steps[step]?.name
  const isSaid = now === 'sentence' || now === 'conditions' || now === 'told'
  const words = moment.view === null ? '' : answerTold(moment.view, moment.offer).sentence
  return (
    <section class="panel answer-panel" aria-label="The answer">
      <h2>
        <span>
          {who === 'You' ? `Your offer ${moment.offer.number}` : `Offer ${moment.offer.number}`}
          {isSaid ? ', answered' : ''}
        </span>
        {now === 'told' && (
          <Button kind="text" onPress={acts.goOn}>
            Go on
          </Button>
        )}
        {now === 'answered' && (
          <Button kind="text" onPress={acts.skip}>
            Skip to the answer
          </Button>
        )}
      </h2>
      {isSaid ? (
        <p class={`answer-sentence serif${words.length > 150 ? ' long' : ''}`}>{words}</p>
      ) : (
        <p class="muted">
          {now === 'answered' ? 'The text settles, row by row.' : 'The offer is being considered.'}
        </p>
      )}
    </section>
  )
}
