/** The mediator was asked for a text, or takes its own floor: one draft that both sides answer. */
import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { Term } from '../../../pieces/Term.tsx'
import type { PartyView } from '../../../table/view.ts'
import { InducementDialog } from '../dialogs/InducementDialog.tsx'
import { PressDialog } from '../dialogs/PressDialog.tsx'
import type { DraftInHand } from '../useDraft.ts'
import { MoveButton } from './Moves.tsx'
import { OfferButton } from './OfferButton.tsx'
import { PressButton, PromiseButton } from './PressAndPromise.tsx'

export const DraftingMoves = ({
  view,
  draft,
}: {
  readonly view: PartyView
  readonly draft: DraftInHand
}): VNode => {
  const [asking, setAsking] = useState<'press' | 'promise' | null>(null)
  const by = view.viewer
  const party = view.own.pressable
  const inducement = view.own.inducements[0]
  const done = () => setAsking(null)
  return (
    <>
      <p class="asked">
        You were asked for a <Term name="singleText">single text</Term>. Draft it above, from what all have
        said.
      </p>
      <div class="moves">
        <OfferButton view={view} draft={draft} />
        {view.may.includes('pass') && (
          <MoveButton view={view} icon="pass" move={{ type: 'pass', by }}>
            Pass
          </MoveButton>
        )}
        {party !== null && view.may.includes('press') && (
          <PressButton view={view} move={{ type: 'press', by, party }} onPress={() => setAsking('press')} />
        )}
        {inducement !== undefined && view.may.includes('promise') && (
          <PromiseButton
            view={view}
            move={{ type: 'promise', by, inducement }}
            onPress={() => setAsking('promise')}
          />
        )}
      </div>
      {asking === 'press' && <PressDialog view={view} onClose={done} />}
      {asking === 'promise' && <InducementDialog view={view} onClose={done} />}
    </>
  )
}
