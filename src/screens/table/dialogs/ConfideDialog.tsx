/** What a delegation tells the mediator that asks it aside: its conditions, what matters most to it, both or nothing. */

import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../../pieces/Button.tsx'
import { Dialog } from '../../../pieces/Dialog.tsx'
import { OwnText } from '../../../pieces/OwnText.tsx'
import { nameAtFirst, nameWithin } from '../../../pieces/partyNames.ts'
import { useWords } from '../../../pieces/speaking.ts'
import { woven } from '../../../pieces/woven.ts'
import { hasOrHave, pronounOf, verbEnding } from '../../../scenario/vocabulary/grammar.ts'
import { confidences } from '../../../seat/confidences.ts'
import type { PartyView, PublicParty } from '../../../table/view.ts'
import { issueLabel, optionShort } from '../../../telling/issues.ts'
import { UNDER_WAY } from '../../../words/underWay/catalog.ts'
import * as texts from '../../../words/underWay/en.ts'
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
  const say = useWords(UNDER_WAY)
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
    <Dialog title={say(texts.tellWhat, { who: nameWithin(say.language, asker) })} onClose={onClose}>
      <p class="muted">
        {say(texts.draftsForAll, { who: nameAtFirst(say.language, asker), s: verbEnding(asker) })}
      </p>
      <fieldset class="checks">
        <legend>{say(texts.youTell, { them: object })}</legend>
        <label>
          <input
            type="checkbox"
            checked={tellsWaits}
            onChange={(event) => setTellsWaits(event.currentTarget.checked)}
          />
          <span>
            <b>{say(texts.youWait)}</b>{' '}
            {conditions.length === 0 && (
              <span class="muted">
                {say(texts.noneNamed, { capital: capital.one, has: hasOrHave(capital) })}
              </span>
            )}
            {conditions.map(({ issue, option, stated }) => (
              <span key={`${issue}/${option}/${stated}`} class="muted block">
                <OwnText>{`${issueLabel(view, issue)}, ${optionShort(view, issue, option)}: ${stated}`}</OwnText>
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
              <b>{say(texts.mostToYou)}</b>{' '}
              <span class="muted">
                {woven(say, texts.ofOpen, { issue: () => <OwnText>{issueLabel(view, most)}</OwnText> })}
              </span>
            </span>
          </label>
        )}
      </fieldset>
      <div class="dialog-acts">
        <Button onPress={onClose}>{say(texts.back)}</Button>
        <Button
          kind="act"
          barred={bars(move)}
          onPress={() => {
            onClose()
            acts.make(move)
          }}
        >
          {tellsWaits || tellsMost ? say(texts.tellThat, { them: object }) : say(texts.ratherNot)}
        </Button>
      </div>
    </Dialog>
  )
}
