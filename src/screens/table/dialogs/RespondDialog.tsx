/** Whether you would look at what was floated, and what is in the way. It binds nobody. */

import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../../pieces/Button.tsx'
import { Dialog } from '../../../pieces/Dialog.tsx'
import { useWords } from '../../../pieces/speaking.ts'
import type { PartyView } from '../../../table/view.ts'
import type { IssueId } from '../../../terms/ids.ts'
import type { Package } from '../../../terms/package.ts'
import { UNDER_WAY } from '../../../words/underWay/catalog.ts'
import * as texts from '../../../words/underWay/en.ts'
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
  const say = useWords(UNDER_WAY)
  const acts = useActs()
  const bars = useBars(view)
  const [inTheWay, setInTheWay] = useState<readonly IssueId[]>([])
  const response = (warm: boolean) => ({ type: 'respond', by: view.viewer, warm, inTheWay }) as const
  const Answer = ({ warm, children }: { readonly warm: boolean; readonly children: string }) => (
    <Button
      barred={bars(response(warm))}
      onPress={() => {
        onClose()
        acts.make(response(warm))
      }}
    >
      {children}
    </Button>
  )
  return (
    <Dialog title={say(texts.yourResponse)} onClose={onClose}>
      <IssueChecks
        view={view}
        legend={say(texts.wayIfAny)}
        pack={floated}
        ticked={inTheWay}
        onTick={setInTheWay}
      />
      <div class="dialog-acts">
        <Answer warm={true}>{say(texts.warm)}</Answer>
        <Answer warm={false}>{say(texts.cold)}</Answer>
      </div>
    </Dialog>
  )
}
