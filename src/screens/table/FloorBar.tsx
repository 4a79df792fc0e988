/** On a narrow screen the table itself is one line: who is to move, and what lies before them. */

import type { VNode } from 'preact'
import { Marker } from '../../pieces/Marker.tsx'
import { OwnText } from '../../pieces/OwnText.tsx'
import { useWords } from '../../pieces/speaking.ts'
import { Told } from '../../pieces/Told.tsx'
import type { PartyView } from '../../table/view.ts'
import { partyState } from '../../telling/describeTable.ts'
import { partyIn } from '../../telling/parties.ts'
import { UNDER_WAY } from '../../words/underWay/catalog.ts'
import * as texts from '../../words/underWay/en.ts'
import { useDesk } from '../useDesk.ts'

export const FloorBar = ({ view }: { readonly view: PartyView }): VNode | null => {
  const say = useWords(UNDER_WAY)
  const considering = useDesk((state) => state.game?.considering ?? null)
  const id = considering ?? view.toMove
  if (id === null) return null
  const party = partyIn(view, id)
  return (
    <p class="floor-bar">
      <span class="plate">
        <Marker marker={party.marker} />
        <OwnText>{party.name}</OwnText>
      </span>
      <span>
        <Told>{partyState(view, id, considering)}.</Told>
        {view.onTable !== null && ` ${say(texts.offerOnTable, { number: view.onTable.number })}`}
      </span>
    </p>
  )
}
