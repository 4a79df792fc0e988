/** A refusal that carries an offer instead: the draft begins as the other's text, and goes out with the refusal. */
import type { VNode } from 'preact'
import { Button } from '../../../pieces/Button.tsx'
import { counterReply } from '../../../seat/replies.ts'
import type { Offer } from '../../../table/offer.ts'
import type { PartyView } from '../../../table/view.ts'
import { useActs } from '../../useDesk.ts'
import type { DraftInHand } from '../useDraft.ts'
import { useBars } from './Moves.tsx'

export const CounterMoves = ({
  view,
  offer,
  draft,
  onBack,
}: {
  readonly view: PartyView
  readonly offer: Offer
  readonly draft: DraftInHand
  readonly onBack: () => void
}): VNode => {
  const acts = useActs()
  const bars = useBars(view)
  const move = counterReply(view, offer, { package: draft.package, forAccordOnly: draft.forAccordOnly })
  const barred = draft.isEmpty ? 'Your draft is empty. Choose options in the text first.' : bars(move)
  return (
    <>
      <p class="asked">
        You refuse offer {offer.number} and put your own text in its place. What you change is what you name
        in the way. It takes no turn.
      </p>
      <div class="moves">
        <Button kind="act" icon="arrow" class="wide" barred={barred} onPress={() => acts.make(move)}>
          Counter offer {offer.number}
        </Button>
        <Button icon="back" class="wide" onPress={onBack}>
          Back to the answer
        </Button>
      </div>
      {barred !== null && <p class="moves-note problem">{barred}</p>}
    </>
  )
}
