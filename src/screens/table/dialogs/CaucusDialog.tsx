import type { VNode } from 'preact'
import type { PartyView } from '../../../table/view.ts'
import { nameInside } from '../../../telling/parties.ts'
import { counted } from '../../../telling/phrases.ts'
import { Marker } from '../../pieces/Marker.tsx'
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
    lead={`A caucus takes ${counted(view.scenario.costs.caucus, 'turn')}, and only one side hears it. The others learn that it took place. It may be declined.`}
    onClose={onClose}
    choices={view.scenario.parties
      .filter((party) => party.id !== view.viewer)
      .map((party) => {
        const mood = view.others[party.id]
        return {
          key: party.id,
          act: `Ask ${nameInside(party)} aside`,
          does: (
            <p>
              <Marker marker={party.marker} /> <b>{party.name}</b>
              {mood !== undefined && <span class="muted"> Its trust in you seems {mood.trustInYou}.</span>}
            </p>
          ),
          move: { type: 'caucus', by: view.viewer, with: party.id } as const,
        }
      })}
  />
)
