import type { PartyView } from '../table/view.ts'
import type { RoundId } from '../terms/ids.ts'
import { toNano } from '../terms/rounding.ts'

/** Share of the agreed turns that were used at a turn of a round, 0 to 1: the view's clock, for earlier moments. */
export const clockAt = (view: PartyView, round: RoundId, turn: number): number => {
  let before = 0
  let all = 0
  const at = view.agreedRounds.indexOf(round)
  view.agreedRounds.forEach((id, index) => {
    const turns = view.scenario.rounds.find((one) => one.id === id)?.turns ?? 0
    all += turns
    if (index < at) before += turns
  })
  return all === 0 ? 1 : toNano((before + turn) / all)
}
