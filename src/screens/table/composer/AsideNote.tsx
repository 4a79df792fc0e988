/** The viewer wanted to ask a party aside while another had the floor: now it may. */
import type { VNode } from 'preact'
import { Button } from '../../../pieces/Button.tsx'
import type { PartyView } from '../../../table/view.ts'
import { outlookAside } from '../../../telling/askingAside.ts'
import { nameInside, partyIn, pronounFor } from '../../../telling/parties.ts'
import { counted } from '../../../telling/phrases.ts'
import type { PartyId } from '../../../terms/ids.ts'
import { useActs } from '../../useDesk.ts'

export const AsideNote = ({
  view,
  party,
  onDone,
}: {
  readonly view: PartyView
  readonly party: PartyId
  readonly onDone: () => void
}): VNode => {
  const acts = useActs()
  const move = { type: 'caucus', by: view.viewer, with: party } as const
  return (
    <p class="moves-note aside-note">
      You meant to ask {nameInside(partyIn(view, party))} why. {outlookAside(view, party)}
      <Button
        kind="text"
        onPress={() => {
          onDone()
          acts.make(move)
        }}
      >
        Ask {pronounFor(view, party).object} aside ({counted(view.scenario.costs.caucus, 'turn')})
      </Button>
      <Button kind="text" onPress={onDone}>
        Not now
      </Button>
    </p>
  )
}
