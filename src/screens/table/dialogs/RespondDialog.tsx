/** Whether you would look at what was floated, and what is in the way. It binds nobody. */
import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../../pieces/Button.tsx'
import { Dialog } from '../../../pieces/Dialog.tsx'
import type { PartyView } from '../../../table/view.ts'
import type { IssueId } from '../../../terms/ids.ts'
import type { Package } from '../../../terms/package.ts'
import { useActs } from '../../useDesk.ts'
import { useBars } from '../composer/Moves.tsx'
import { IssueChecks } from './IssueChecks.tsx'

export const RespondDialog = ({
  view,
  floated,
  onClose,
}: {
  readonly view: PartyView
  readonly floated: Package
  readonly onClose: () => void
}): VNode => {
  const acts = useActs()
  const bars = useBars(view)
  const [inTheWay, setInTheWay] = useState<readonly IssueId[]>([])
  const say = (warm: boolean) => ({ type: 'respond', by: view.viewer, warm, inTheWay }) as const
  const Answer = ({ warm, children }: { readonly warm: boolean; readonly children: string }) => (
    <Button
      barred={bars(say(warm))}
      onPress={() => {
        onClose()
        acts.make(say(warm))
      }}
    >
      {children}
    </Button>
  )
  return (
    <Dialog title="Your response" onClose={onClose}>
      <IssueChecks
        view={view}
        legend="What is in the way, if anything?"
        pack={floated}
        ticked={inTheWay}
        onTick={setInTheWay}
      />
      <div class="dialog-acts">
        <Answer warm={true}>We would look at it</Answer>
        <Answer warm={false}>We would not go there</Answer>
      </div>
    </Dialog>
  )
}
