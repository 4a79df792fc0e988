import type { VNode } from 'preact'
import { Marker } from '../../../pieces/Marker.tsx'
import type { PartyView } from '../../../table/view.ts'
import { nameInside } from '../../../telling/parties.ts'
import { ChoiceDialog } from './ChoiceDialog.tsx'

export const PressDialog = ({
  view,
  onClose,
}: {
  readonly view: PartyView
  readonly onClose: () => void
}): VNode => (
  <ChoiceDialog
    view={view}
    title="Whom do you press?"
    lead={`Pressing makes leaving dearer, by ${view.scenario.rules.press} points, for whoever refused last. Once for each principal in these talks. Everyone sees it.`}
    onClose={onClose}
    choices={view.scenario.parties
      .filter((party) => party.roles.includes('principal') && party.id !== view.viewer)
      .map((party) => ({
        key: party.id,
        act: `Press ${nameInside(party)}`,
        does: (
          <p>
            <Marker marker={party.marker} /> <b>{party.name}</b>
          </p>
        ),
        move: { type: 'press', by: view.viewer, party: party.id } as const,
      }))}
  />
)
