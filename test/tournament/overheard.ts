import { ACCEPT, LEAVE, type Player } from '../../src/tournament/player.ts'
import type { Said } from './plainNegotiation.ts'

/** The player, with what it does written down. */
export const overheard = (player: Player, seat: number, said: Said[]): Player => ({
  begin: (seed) => player.begin(seed),
  hear: (step, by, outcome) => player.hear(step, by, outcome),
  decide: (step, standing) => {
    const act = player.decide(step, standing)
    said.push({ step, seat, act: act === ACCEPT ? 'accepts' : act === LEAVE ? 'leaves' : act })
    return act
  },
})
