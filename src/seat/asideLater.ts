/** Whether the viewer will have turns left to ask a party aside when it next has the floor in this round. */
import type { PartyView } from '../table/view.ts'
import type { PartyId } from '../terms/ids.ts'

/** Each other party in this round's floor order uses at least one turn before the viewer has the floor again. */
export const mayAskAsideLater = (view: PartyView, party: PartyId): boolean => {
  const round = view.scenario.rounds.find(({ id }) => id === view.round.id)
  if (round === undefined || party === view.viewer || view.phase !== 'floor') return false
  if (!round.floor.includes(view.viewer)) return false
  const waits = view.floor === view.viewer ? 0 : round.floor.filter((id) => id !== view.viewer).length
  return view.round.turns - view.round.turn - waits >= Math.max(1, view.scenario.costs.caucus)
}
