/** Whether the viewer may still ask a party aside in this round, once the floor has come back to it. */
import type { PartyView } from '../table/view.ts'
import type { PartyId } from '../terms/ids.ts'

/** Each other party that takes the floor in this round uses a turn at least before the viewer has it again. */
export const mayAskAsideLater = (view: PartyView, party: PartyId): boolean => {
  const round = view.scenario.rounds.find(({ id }) => id === view.round.id)
  if (round === undefined || party === view.viewer || view.phase !== 'floor') return false
  if (!round.floor.includes(view.viewer)) return false
  const waits = view.floor === view.viewer ? 0 : round.floor.filter((id) => id !== view.viewer).length
  return view.round.turns - view.round.turn - waits >= Math.max(1, view.scenario.costs.caucus)
}
