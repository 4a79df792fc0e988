import type { VNode } from 'preact'
import { Marker } from '../../../pieces/Marker.tsx'
import type { PartyView } from '../../../table/view.ts'
import { asideCosts, outlookAside } from '../../../telling/askingAside.ts'
import { nameInside } from '../../../telling/parties.ts'
import { ChoiceDialog } from './ChoiceDialog.tsx'

export const CaucusDialog = ({
  view,
  onClose,
}: {
  readonly view: PartyView
  readonly onClose: () => void
}): VNode => (
  <ChoiceDialog
    view={view}
    title="Whom do you ask aside?"
    lead={`${asideCosts(view)} Only the two of you hear what is said; the others learn that it took place.`}
    onClose={onClose}
    choices={view.scenario.parties
      .filter((party) => party.id !== view.viewer)
      .map((party) => {
        const outlook = outlookAside(view, party.id)
        return {
          key: party.id,
          act: `Ask ${nameInside(party)} aside`,
          does: (
            <p>
              <Marker marker={party.marker} /> <b>{party.name}</b>
              {outlook !== null && <span class="muted"> {outlook}</span>}
            </p>
          ),
          move: { type: 'caucus', by: view.viewer, with: party.id } as const,
        }
      })}
  />
)
