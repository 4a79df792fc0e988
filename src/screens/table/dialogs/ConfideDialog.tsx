/** What a delegation tells the mediator that asks it aside: its conditions, what matters most to it, both or nothing. */
import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../../pieces/Button.tsx'
import { Dialog } from '../../../pieces/Dialog.tsx'
import { hasOrHave, pronounOf, verbEnding } from '../../../scenario/vocabulary/grammar.ts'
import { confidences } from '../../../seat/confidences.ts'
import type { PartyView, PublicParty } from '../../../table/view.ts'
import { issueLabel, optionShort } from '../../../telling/issues.ts'
import { nameFirst, nameInside } from '../../../telling/parties.ts'
import { useActs } from '../../useDesk.ts'
import { useBars } from '../composer/Moves.tsx'

export const ConfideDialog = ({
  view,
  asker,
  onClose,
}: {
  readonly view: PartyView
  readonly asker: PublicParty
  readonly onClose: () => void
}): VNode => {
  const acts = useActs()
  const bars = useBars(view)
  const { object } = pronounOf(asker)
  const { capital } = view.scenario.vocabulary
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
    <Dialog title={`What do you tell ${nameInside(asker)}?`} onClose={onClose}>
      <p class="muted">
        {nameFirst(asker)} draft{verbEnding(asker)} for all sides: what is known can be written in. Only what
        is so can be told, and nobody else hears it.
      </p>
      <fieldset class="checks">
        <legend>You tell {object}</legend>
        <label>
          <input
            type="checkbox"
            checked={tellsWaits}
            onChange={(event) => setTellsWaits(event.currentTarget.checked)}
          />
          <span>
            <b>What you wait for</b>{' '}
            {conditions.length === 0 && (
              <span class="muted">
                Your {capital.one} {hasOrHave(capital)} named no condition that is still open.
              </span>
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
          barred={bars(move)}
          onPress={() => {
            onClose()
            acts.make(move)
          }}
        >
          {tellsWaits || tellsMost ? `Tell ${object} that` : 'Rather not say'}
        </Button>
      </div>
    </Dialog>
  )
}
