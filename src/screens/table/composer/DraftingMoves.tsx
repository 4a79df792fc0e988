/** The mediator was asked for a text, or takes its own floor: one draft that both sides answer. */

import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { useWords } from '../../../pieces/speaking.ts'
import { Term } from '../../../pieces/Term.tsx'
import { woven } from '../../../pieces/woven.ts'
import type { PartyView } from '../../../table/view.ts'
import { UNDER_WAY } from '../../../words/underWay/catalog.ts'
import * as texts from '../../../words/underWay/en.ts'
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
  const say = useWords(UNDER_WAY)
  const [asking, setAsking] = useState<'press' | 'promise' | null>(null)
  const by = view.viewer
  const party = view.own.pressable
  const inducement = view.own.inducements[0]
  const done = () => setAsking(null)
  return (
    <>
      <p class="asked">
        {woven(say, texts.askedSingle, { term: (inner) => <Term name="singleText">{inner}</Term> })}
      </p>
      <div class="moves">
        <OfferButton view={view} draft={draft} />
        {view.may.includes('pass') && (
          <MoveButton view={view} icon="pass" move={{ type: 'pass', by }}>
            {say(texts.pass)}
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
