/** How the table is played, by keyboard too, and every term in one list. */

import type { VNode } from 'preact'
import { Dialog } from '../../../pieces/Dialog.tsx'
import { TERMS, termIn } from '../../../pieces/glossary.ts'
import { useWords } from '../../../pieces/speaking.ts'
import type { PublicScenario } from '../../../table/view.ts'
import { UNDER_WAY } from '../../../words/underWay/catalog.ts'
import * as texts from '../../../words/underWay/en.ts'

/** Keys that the table hears, besides those that every page has. */
const KEYS = [
  { keys: 'Tab', does: texts.keyTab },
  { keys: '← →', does: texts.keyArrows },
  { keys: 'O', does: texts.keyOffer },
  { keys: 'U', does: texts.keyUndo },
  { keys: 'X', does: texts.keyOut },
  { keys: 'M', does: texts.keyStage },
  { keys: 'Esc', does: texts.keyEscape },
] as const

export const HelpDialog = ({
  scenario: { vocabulary },
  onClose,
}: {
  readonly scenario: Pick<PublicScenario, 'vocabulary'>
  readonly onClose: () => void
}): VNode => {
  const say = useWords(UNDER_WAY)
  return (
    <Dialog title={say(texts.help)} width="page" onClose={onClose}>
      <div class="help">
        <h3>{say(texts.howPlayed)}</h3>
        <p>{say(texts.rowsExplained)}</p>
        <p>{say(texts.marksExplained)}</p>
        <h3>{say(texts.keys)}</h3>
        <dl class="keys">
          {KEYS.map(({ keys, does }) => (
            <div key={keys}>
              <dt>
                <kbd>{keys}</kbd>
              </dt>
              <dd>{say(does)}</dd>
            </div>
          ))}
        </dl>
        <h3>{say(texts.words)}</h3>
        <dl class="words">
          {TERMS.map((name) => termIn(vocabulary, name, say.language)).map(({ word, means }) => (
            <div key={word}>
              <dt>{word}</dt>
              <dd>{means}</dd>
            </div>
          ))}
        </dl>
      </div>
    </Dialog>
  )
}
