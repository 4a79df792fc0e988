/** An offer lies before you: what it is worth, what is asked of you, and what you may answer. */

import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../../pieces/Button.tsx'
import { useWords } from '../../../pieces/speaking.ts'
import { Told } from '../../../pieces/Told.tsx'
import { warningNow } from '../../../seat/belowNoDeal.ts'
import { offerInHand } from '../../../seat/offerInHand.ts'
import { repliesTo } from '../../../seat/replies.ts'
import type { Offer } from '../../../table/offer.ts'
import type { PartyView } from '../../../table/view.ts'
import { partyIn } from '../../../telling/parties.ts'
import { UNDER_WAY } from '../../../words/underWay/catalog.ts'
import * as texts from '../../../words/underWay/en.ts'
import { useActs, useDesk } from '../../useDesk.ts'
import { OfferAsked } from '../answer/OfferAsked.tsx'
import { OfferWorth } from '../answer/OfferWorth.tsx'
import { ClausesDialog } from '../dialogs/ClausesDialog.tsx'
import { RefuseDialog } from '../dialogs/RefuseDialog.tsx'
import { WalkAwayDialog } from '../dialogs/WalkAwayDialog.tsx'
import { WhyBarred } from '../WhyBarred.tsx'
import { useBars } from './Moves.tsx'

export const AnswerMoves = ({
  view,
  offer,
  onCounter,
}: {
  readonly view: PartyView
  readonly offer: Offer
  readonly onCounter: () => void
}): VNode => {
  const say = useWords(UNDER_WAY)
  const acts = useActs()
  const bars = useBars(view)
  const refused = useDesk((state) => state.game?.refused ?? null)
  const [asking, setAsking] = useState<'refuse' | 'read' | 'walkAway' | null>(null)
  const hand = offerInHand(view, offer)
  const replies = repliesTo(view, offer)
  const accept = { type: 'answer', by: view.viewer, accept: true, inTheWay: [] } as const
  const barred = replies.barred === null ? bars(accept) : { told: replies.barred }
  const warning = warningNow(view)
  const refuse = { type: 'answer', by: view.viewer, accept: false, inTheWay: replies.inTheWay } as const
  const close = () => setAsking(null)
  return (
    <>
      <OfferWorth view={view} name={say(texts.offer, { number: offer.number })} hand={hand} />
      <OfferAsked view={view} offer={offer} hand={hand} replies={replies} />
      <section class="panel your-answer" aria-label={say(texts.yourAnswer)}>
        <h2>
          <span>{say(texts.yourAnswer)}</span>
          {partyIn(view, view.viewer).roles.includes('principal') && (
            <Button
              kind="text"
              barred={bars({ type: 'walkAway', by: view.viewer })}
              onPress={() => setAsking('walkAway')}
            >
              {say(texts.walkAway)}
            </Button>
          )}
        </h2>
        <Button
          kind={warning === null && barred === null ? 'act' : 'plain'}
          icon="check"
          barred={barred}
          onPress={() => acts.make(accept)}
        >
          {say(texts.accept, { number: offer.number })}
        </Button>
        {view.mayCounter && (
          <Button icon="undo" onPress={onCounter}>
            {say(texts.counter)}
          </Button>
        )}
        <div class="next-acts">
          {replies.barred === null ? (
            <Button icon="cross" onPress={() => setAsking('refuse')}>
              {say(texts.refuse)}
            </Button>
          ) : (
            <Button kind="act" icon="cross" onPress={() => acts.make(refuse)}>
              {say(texts.refuseOffer, { number: offer.number })}
            </Button>
          )}
          <Button icon="folder" onPress={() => setAsking('read')}>
            {say(texts.readAll)}
          </Button>
        </div>
        {refused === null ? (
          warning !== null && (
            <p class="small problem">
              <Told>{warning}</Told>
            </p>
          )
        ) : (
          <p class="small problem" role="alert">
            <WhyBarred view={view} problem={refused} />
          </p>
        )}
        {offer.counterTo !== undefined && <p class="small muted">{say(texts.counterOnce)}</p>}
      </section>
      {asking === 'walkAway' && <WalkAwayDialog view={view} onClose={close} />}
      {asking === 'refuse' && <RefuseDialog view={view} offer={offer} onClose={close} />}
      {asking === 'read' && <ClausesDialog view={view} pack={offer.package} onClose={close} />}
    </>
  )
}
