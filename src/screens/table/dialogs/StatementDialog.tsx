import type { VNode } from 'preact'
import type { PartyView } from '../../../table/view.ts'
import { ChoiceDialog } from './ChoiceDialog.tsx'

export const StatementDialog = ({
  view,
  onClose,
}: {
  readonly view: PartyView
  readonly onClose: () => void
}): VNode => (
  <ChoiceDialog
    view={view}
    title={`A word to ${view.scenario.vocabulary.cameras}`}
    lead={`Everyone hears it, ${view.scenario.vocabulary.atHome} and at the table. Once a round, and it takes no turn.`}
    onClose={onClose}
    choices={[
      {
        key: 'firm',
        act: 'Speak firmly',
        does: (
          <p>
            <b>Firm.</b> More support {view.scenario.vocabulary.atHome}, less trust at the table.
          </p>
        ),
        move: { type: 'statement', by: view.viewer, tone: 'firm' },
      },
      {
        key: 'conciliatory',
        act: 'Speak of agreement',
        does: (
          <p>
            <b>Conciliatory.</b> More trust at the table, less support {view.scenario.vocabulary.atHome}.
          </p>
        ),
        move: { type: 'statement', by: view.viewer, tone: 'conciliatory' },
      },
    ]}
  />
)
