/** A refusal that carries an offer instead: the draft begins as the other's text, and goes out with the refusal. */

import type { VNode } from 'preact'
import { Button } from '../../../pieces/Button.tsx'
import { useWords } from '../../../pieces/speaking.ts'
import { ReasonWords } from '../../../pieces/Told.tsx'
import { counterReply } from '../../../seat/replies.ts'
import type { Offer } from '../../../table/offer.ts'
import type { PartyView } from '../../../table/view.ts'
import { UNDER_WAY } from '../../../words/underWay/catalog.ts'
import * as texts from '../../../words/underWay/en.ts'
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
  const say = useWords(UNDER_WAY)
  const acts = useActs()
  const bars = useBars(view)
  const move = counterReply(view, offer, { package: draft.package, forAccordOnly: draft.forAccordOnly })
  const barred = draft.isEmpty ? say(texts.emptyDraft) : bars(move)
  return (
    <>
      <p class="asked">{say(texts.counterNote, { number: offer.number })}</p>
      <div class="moves">
        <Button kind="act" icon="arrow" class="wide" barred={barred} onPress={() => acts.make(move)}>
          {say(texts.counterOffer, { number: offer.number })}
        </Button>
        <Button icon="back" class="wide" onPress={onBack}>
          {say(texts.backToAnswer)}
        </Button>
      </div>
      {barred !== null && (
        <p class="moves-note problem">
          <ReasonWords reason={barred} />
        </p>
      )}
    </>
  )
}
