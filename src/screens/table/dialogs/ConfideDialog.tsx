/** What a delegation tells the mediator that asks it aside: its conditions, what matters most to it, both or nothing. */
import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { confidences } from '../../../seat/confidences.ts'
import type { PartyView } from '../../../table/view.ts'
import { issueLabel, optionShort } from '../../../telling/issues.ts'
import { Button } from '../../pieces/Button.tsx'
import { Dialog } from '../../pieces/Dialog.tsx'
import { useActs } from '../../useDesk.ts'
import { reasonAgainst } from '../composer/Moves.tsx'

export const ConfideDialog = ({
  view,
  asker,
  onClose,
}: {
  readonly view: PartyView
  readonly asker: string
  readonly onClose: () => void
}): VNode => {
  const acts = useActs()
  const { conditions, most } = confidences(view)
  const [tellsWaits, setTellsWaits] = useState(false)
  const [tellsMost, setTellsMost] = useState(false)
  const move = {
    type: 'confide',
    by: view.viewer,
    conditions: tellsWaits,
    ...(tellsMost && most !== null ? { most } : {}),
  } as const
  return (
    <Dialog title={`What do you tell ${asker}?`} onClose={onClose}>
      <p class="muted">
        It drafts for both sides: what it knows it may write in. Only what is so can be told, and nobody else
        hears it.
      </p>
      <fieldset class="checks">
        <legend>You tell it</legend>
        <label>
          <input
            type="checkbox"
            checked={tellsWaits}
            onChange={(event) => setTellsWaits(event.currentTarget.checked)}
          />
          <span>
            <b>What you wait for</b>{' '}
            {conditions.length === 0 && (
              <span class="muted">Your capital has named no condition that is still open.</span>
            )}
            {conditions.map(({ issue, option, stated }) => (
              <span key={`${issue}/${option}/${stated}`} class="muted block">
                {issueLabel(view, issue)}, {optionShort(view, issue, option)}: {stated}
              </span>
            ))}
          </span>
        </label>
        {most !== null && (
          <label>
            <input
              type="checkbox"
              checked={tellsMost}
              onChange={(event) => setTellsMost(event.currentTarget.checked)}
            />
            <span>
              <b>What matters most to you</b>{' '}
              <span class="muted">{issueLabel(view, most)}, of what is open</span>
            </span>
          </label>
        )}
      </fieldset>
      <div class="dialog-acts">
        <Button onPress={onClose}>Back</Button>
        <Button
          kind="act"
          barred={reasonAgainst(view, acts.judge(move))}
          onPress={() => {
            onClose()
            acts.make(move)
          }}
        >
          {tellsWaits || tellsMost ? 'Tell it that' : 'Rather not say'}
        </Button>
      </div>
    </Dialog>
  )
}
