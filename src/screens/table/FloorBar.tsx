/** On a narrow screen the table itself is one line: who is to move, and what lies before them. */
import type { VNode } from 'preact'
import { Marker } from '../../pieces/Marker.tsx'
import type { PartyView } from '../../table/view.ts'
import { partyState } from '../../telling/describeTable.ts'
import { partyIn } from '../../telling/parties.ts'
import { useDesk } from '../useDesk.ts'

export const FloorBar = ({ view }: { readonly view: PartyView }): VNode | null => {
  const considering = useDesk((state) => state.game?.considering ?? null)
  const id = considering ?? view.toMove
  if (id === null) return null
  const party = partyIn(view, id)
  return (
    <p class="floor-bar">
      <span class="plate">
        <Marker marker={party.marker} />
        {party.name}
      </span>
      <span>
        {partyState(view, id, considering)}.
        {view.onTable !== null && ` Offer ${view.onTable.number} is on the table.`}
      </span>
    </p>
  )
}
