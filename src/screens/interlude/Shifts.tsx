/** What an event or a sentence has moved, as the viewer may know it: a line each, with the mark of whose figure it is. */

import type { VNode } from 'preact'
import { Marker } from '../../pieces/Marker.tsx'
import { Told } from '../../pieces/Told.tsx'
import type { PartyView } from '../../table/view.ts'
import { partyIn } from '../../telling/parties.ts'
import { shiftsTold } from '../../telling/shiftWords.ts'

type Moved = PartyView['news'][number]['shifts']

export const Shifts = ({
  view,
  shifts,
  none,
}: {
  readonly view: PartyView
  readonly shifts: Moved
  /** Said where nothing has moved; nothing is where it is left out. */
  readonly none?: string
}): VNode | null => {
  const told = shiftsTold(view, shifts)
  if (told.length === 0) return none === undefined ? null : <p class="small muted">{none}</p>
  return (
    <ul class="shifts small">
      {told.map(({ party, words }) => (
        <li key={words}>
          <Marker marker={partyIn(view, party).marker} /> <Told>{words}</Told>
        </li>
      ))}
    </ul>
  )
}
