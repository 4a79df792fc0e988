/** How the table is played, by keyboard too, and every term in one list. */
import type { VNode } from 'preact'
import { Dialog } from '../../../pieces/Dialog.tsx'
import { TERMS, termIn } from '../../../pieces/glossary.ts'
import type { PublicScenario } from '../../../table/view.ts'
import { SHORTCUTS } from '../shortcuts.ts'

export const HelpDialog = ({
  scenario: { vocabulary },
  onClose,
}: {
  readonly scenario: Pick<PublicScenario, 'vocabulary'>
  readonly onClose: () => void
}): VNode => (
  <Dialog title="Help" width="page" onClose={onClose}>
    <div class="help">
      <h3>How it is played</h3>
      <p>
        Each row of the text is an issue with a few ways to settle it. Choose options to draft an offer; rows
        that you leave alone stay out of it. When all who must have accepted an offer, what can stand alone is
        sealed and in force, and the rest is initialled until the whole accord is signed. A refusal names what
        is in the way.
      </p>
      <p>
        The marks show what each side last asked for. A ring stands round whatever is on the table. Your draft
        is a dashed outline, and only you see it.
      </p>
      <h3>Keys</h3>
      <dl class="keys">
        {SHORTCUTS.map(({ keys, does }) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <h3>Words</h3>
      <dl class="words">
        {TERMS.map((name) => termIn(vocabulary, name)).map(({ word, means }) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
    </div>
  </Dialog>
)
