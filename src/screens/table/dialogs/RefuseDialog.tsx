/** A refusal names the issues in the way: that is what the others learn from it. */

import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../../pieces/Button.tsx'
import { Dialog } from '../../../pieces/Dialog.tsx'
import { useWords } from '../../../pieces/speaking.ts'
import type { Offer } from '../../../table/offer.ts'
import type { PartyView } from '../../../table/view.ts'
import type { IssueId } from '../../../terms/ids.ts'
import { issuesIn } from '../../../terms/package.ts'
import { UNDER_WAY } from '../../../words/underWay/catalog.ts'
import * as texts from '../../../words/underWay/en.ts'
import { useActs } from '../../useDesk.ts'
import { useBars } from '../composer/Moves.tsx'
import { IssueChecks } from './IssueChecks.tsx'

export const RefuseDialog = ({
  view,
  offer,
  onClose,
}: {
  readonly view: PartyView
  readonly offer: Pick<Offer, 'number' | 'package'>
  readonly onClose: () => void
}): VNode => {
  const say = useWords(UNDER_WAY)
  const acts = useActs()
  const bars = useBars(view)
  const named = issuesIn(offer.package)
  // Where it names but one issue, there is nothing to choose.
  const [inTheWay, setInTheWay] = useState<readonly IssueId[]>(named.length === 1 ? named : [])
  const move = { type: 'answer', by: view.viewer, accept: false, inTheWay } as const
  return (
    <Dialog title={say(texts.refuseOffer, { number: offer.number })} onClose={onClose}>
      <IssueChecks
        view={view}
        legend={say(texts.whichWay)}
        pack={offer.package}
        ticked={inTheWay}
        onTick={setInTheWay}
      />
      <p class="small muted">{say(texts.refuseWhole)}</p>
      <div class="dialog-acts">
        <Button onPress={onClose}>{say(texts.back)}</Button>
        <Button
          kind="act"
          icon="cross"
          barred={bars(move)}
          onPress={() => {
            onClose()
            acts.make(move)
          }}
        >
          {say(texts.refuseIt)}
        </Button>
      </div>
    </Dialog>
  )
}
