/** Who would rather not go aside may say why: everyone hears that it declined, and why. */
import type { VNode } from 'preact'
import { pronounOf } from '../../../scenario/vocabulary/grammar.ts'
import type { PartyView, PublicParty } from '../../../table/view.ts'
import { nameInside } from '../../../telling/parties.ts'
import { ChoiceDialog } from './ChoiceDialog.tsx'

export const DeclineDialog = ({
  view,
  asker,
  onClose,
}: {
  readonly view: PartyView
  readonly asker: PublicParty
  readonly onClose: () => void
}): VNode => {
  const declines = { type: 'reply', by: view.viewer, agree: false } as const
  return (
    <ChoiceDialog
      view={view}
      title={`Why do you not go aside with ${nameInside(asker)}?`}
      lead="Everyone hears that you decline, and what you say of why."
      onClose={onClose}
      choices={[
        {
          key: 'trust',
          act: 'Say that you lack trust',
          does: <p>You do not trust {pronounOf(asker).object} far enough to talk apart.</p>,
          move: { ...declines, why: 'trust' },
        },
        {
          key: 'openly',
          act: 'Say that you speak to all',
          does: <p>What you have to say you say to all.</p>,
          move: { ...declines, why: 'openly' },
        },
        {
          key: 'silent',
          act: 'Only decline',
          does: <p>You give no reason.</p>,
          move: declines,
        },
      ]}
    />
  )
}
