import type { VNode } from 'preact'
import { Button } from '../../../pieces/Button.tsx'
import { useWords } from '../../../pieces/speaking.ts'
import type { Move } from '../../../table/move.ts'
import type { PartyView } from '../../../table/view.ts'
import { partyIn } from '../../../telling/parties.ts'
import { TABLE } from '../../../words/table/catalog.ts'
import * as texts from '../../../words/table/en.ts'
import { useActs } from '../../useDesk.ts'
import type { DraftInHand } from '../useDraft.ts'
import { useBars } from './Moves.tsx'

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
  const say = useWords(TABLE)
  const acts = useActs()
  const bars = useBars(view)
  const offer = offerOf(view, draft)
  const isMediator = partyIn(view, view.viewer).roles.includes('mediator')
  const barred = draft.isEmpty && view.toMove === view.viewer ? say(texts.emptyDraft) : bars(offer)
  return (
    <Button kind="act" icon="arrow" class="wide" barred={barred} onPress={() => acts.make(offer)}>
      {say(isMediator ? texts.offerSingle : texts.offerDraft)}
    </Button>
  )
}
