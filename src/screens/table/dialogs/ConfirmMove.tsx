/** A move that uses a turn is asked about once: what it is for, and what it takes. */

import type { ComponentChildren, VNode } from 'preact'
import { Button } from '../../../pieces/Button.tsx'
import { Dialog } from '../../../pieces/Dialog.tsx'
import type { IconName } from '../../../pieces/Icon.tsx'
import { useWords } from '../../../pieces/speaking.ts'
import type { Move } from '../../../table/move.ts'
import type { PartyView } from '../../../table/view.ts'
import { UNDER_WAY } from '../../../words/underWay/catalog.ts'
import * as texts from '../../../words/underWay/en.ts'
import { useActs } from '../../useDesk.ts'
import { useBars } from '../composer/Moves.tsx'

export const ConfirmMove = ({
  view,
  title,
  act,
  icon,
  move,
  onClose,
  children,
}: {
  readonly view: PartyView
  readonly title: string
  readonly act: string
  readonly icon: IconName
  readonly move: Move
  readonly onClose: () => void
  readonly children: ComponentChildren
}): VNode => {
  const say = useWords(UNDER_WAY)
  const acts = useActs()
  const bars = useBars(view)
  return (
    <Dialog title={title} onClose={onClose}>
      {children}
      <div class="dialog-acts">
        <Button onPress={onClose}>{say(texts.back)}</Button>
        <Button
          kind="act"
          icon={icon}
          barred={bars(move)}
          onPress={() => {
            onClose()
            acts.make(move)
          }}
        >
          {act}
        </Button>
      </div>
    </Dialog>
  )
}
