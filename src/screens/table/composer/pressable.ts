import type { DeskActs } from '../../../session/desk/desk.ts'
import type { PartyView } from '../../../table/view.ts'
import type { PartyId } from '../../../terms/ids.ts'

/** A principal that may be pressed now, so that the button stays open as long as there is one. */
export const pressable = (view: PartyView, judge: DeskActs['judge']): PartyId | undefined =>
  view.scenario.parties.find(
    (party) =>
      party.id !== view.viewer && judge({ type: 'press', by: view.viewer, party: party.id }) === null,
  )?.id
