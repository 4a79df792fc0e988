import type { VNode } from 'preact'
import { Button } from '../../../pieces/Button.tsx'
import type { Move } from '../../../table/move.ts'
import type { PartyView } from '../../../table/view.ts'
import { partyIn } from '../../../telling/parties.ts'
import { useActs } from '../../useDesk.ts'
import type { DraftInHand } from '../useDraft.ts'
import { reasonAgainst } from './Moves.tsx'

export const offerOf = (view: PartyView, draft: DraftInHand): Move => ({
  type: 'offer',
  by: view.viewer,
  package: draft.package,
  forAccordOnly: draft.forAccordOnly,
})

/** The one act of the composer. As long as the draft cannot be offered it says why. */
export const OfferButton = ({
  view,
  draft,
}: {
  readonly view: PartyView
  readonly draft: DraftInHand
}): VNode => {
  const acts = useActs()
  const offer = offerOf(view, draft)
  const isMediator = partyIn(view, view.viewer).roles.includes('mediator')
  const barred =
    draft.isEmpty && view.toMove === view.viewer
      ? 'Your draft is empty. Choose options in the text first.'
      : reasonAgainst(view, acts.judge(offer))
  return (
    <Button kind="act" icon="arrow" class="wide" barred={barred} onPress={() => acts.make(offer)}>
      {isMediator ? 'Offer this single text' : 'Offer this draft'}
    </Button>
  )
}
