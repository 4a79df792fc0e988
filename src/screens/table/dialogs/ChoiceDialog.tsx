/** One choice out of a few before a move is made: each with what it does, and the reason where it cannot be made. */

import type { ComponentChildren, VNode } from 'preact'
import { Button } from '../../../pieces/Button.tsx'
import { Dialog } from '../../../pieces/Dialog.tsx'
import { ReasonWords } from '../../../pieces/Told.tsx'
import type { Move } from '../../../table/move.ts'
import type { PartyView } from '../../../table/view.ts'
import { useActs } from '../../useDesk.ts'
import { useBars } from '../composer/Moves.tsx'

export interface DialogChoice {
  readonly key: string
  /** What the button says: the act. */
  readonly act: string
  readonly does: ComponentChildren
  readonly move: Move
}

interface ChoiceDialogProps {
  readonly view: PartyView
  readonly title: string
  readonly lead: ComponentChildren
  readonly choices: readonly DialogChoice[]
  readonly onClose: () => void
}

export const ChoiceDialog = ({ view, title, lead, choices, onClose }: ChoiceDialogProps): VNode => {
  const acts = useActs()
  const bars = useBars(view)
  return (
    <Dialog title={title} onClose={onClose}>
      <p class="muted">{lead}</p>
      <ul class="choices">
        {choices.map((choice) => {
          const barred = bars(choice.move)
          return (
            <li key={choice.key}>
              <div>
                {choice.does}
                {barred !== null && (
                  <p class="small faint">
                    <ReasonWords reason={barred} />
                  </p>
                )}
              </div>
              <Button
                barred={barred}
                onPress={() => {
                  onClose()
                  acts.make(choice.move)
                }}
              >
                {choice.act}
              </Button>
            </li>
          )
        })}
      </ul>
    </Dialog>
  )
}
