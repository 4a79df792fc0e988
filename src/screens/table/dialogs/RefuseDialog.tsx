/** A refusal names the issues in the way: that is what the others learn from it. */
import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../../pieces/Button.tsx'
import { Dialog } from '../../../pieces/Dialog.tsx'
import type { Offer } from '../../../table/offer.ts'
import type { PartyView } from '../../../table/view.ts'
import type { IssueId } from '../../../terms/ids.ts'
import { issuesIn } from '../../../terms/package.ts'
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
  const acts = useActs()
  const bars = useBars(view)
  const named = issuesIn(offer.package)
  // Where it names but one issue, there is nothing to choose.
  const [inTheWay, setInTheWay] = useState<readonly IssueId[]>(named.length === 1 ? named : [])
  const move = { type: 'answer', by: view.viewer, accept: false, inTheWay } as const
  return (
    <Dialog title={`Refuse offer ${offer.number}`} onClose={onClose}>
      <IssueChecks
        view={view}
        legend="Which issues are in the way?"
        pack={offer.package}
        ticked={inTheWay}
        onTick={setInTheWay}
      />
      <p class="small muted">Everyone hears which you name. An offer is refused as a whole.</p>
      <div class="dialog-acts">
        <Button onPress={onClose}>Back</Button>
        <Button
          kind="act"
          icon="cross"
          barred={bars(move)}
          onPress={() => {
            onClose()
            acts.make(move)
          }}
        >
          Refuse the offer
        </Button>
      </div>
    </Dialog>
  )
}
