import type { VNode } from 'preact'
import type { PartyView } from '../../../table/view.ts'
import { objectOf } from '../../../telling/parties.ts'
import { ChoiceDialog } from './ChoiceDialog.tsx'

export const InducementDialog = ({
  view,
  onClose,
}: {
  readonly view: PartyView
  readonly onClose: () => void
}): VNode => (
  <ChoiceDialog
    view={view}
    title="What do you promise?"
    lead="A promise is due if the accord is signed. It cannot be taken back, and everyone hears it."
    onClose={onClose}
    choices={view.inducements
      .filter((each) => view.own.inducements.includes(each.id))
      .map((each) => ({
        key: each.id,
        act: `Promise it to ${objectOf(view, each.to)}`,
        does: (
          <p>
            <b>{each.label}.</b> {each.text}
          </p>
        ),
        move: { type: 'promise', by: view.viewer, inducement: each.id } as const,
      }))}
  />
)
