/**
 * The stacked alternating offers protocol (Aydoğan, Festen, Hindriks & Jonker 2017): the seats take turns; whoever has
 * the turn accepts what stands or proposes something else; what all others have accepted one after another is agreed.
 *
 * A step is one turn for every seat, as the field's tools count rounds. The clock of step s of N is s / N, the same for
 * all seats: 0 in the first step, (N − 1) / N in the last, so that no tactic quite comes to its floor. GENIUS counts
 * (s + 1) / (N + 1); NegMAS (s + 1) / N or (s + 1) / (N + 1), by version.
 */
import { ACCEPT, LEAVE, type Player } from './player.ts'

/** How a negotiation ended. Written in place, since a tournament has millions of them. */
export interface Ending {
  /** The outcome agreed, −1 when there is none: then each has its reservation value. */
  outcome: number
  /** Steps begun. */
  steps: number
}

export const clockAtStep = (step: number, steps: number): number => step / steps

/** The seats are the players' numbers; `opener` has the first turn of each step. Players must have begun. */
export const negotiate = (
  players: readonly Player[],
  steps: number,
  opener: number,
  ending: Ending,
): void => {
  const seats = players.length
  let standing = -1
  let consents = 0
  for (let step = 0; step < steps; step++) {
    for (let turn = 0; turn < seats; turn++) {
      const seat = opener + turn < seats ? opener + turn : opener + turn - seats
      const act = players[seat]?.decide(step, standing) ?? LEAVE
      if (act === ACCEPT) {
        consents++
        if (consents === seats - 1) {
          ending.outcome = standing
          ending.steps = step + 1
          return
        }
      } else if (act === LEAVE) {
        ending.outcome = -1
        ending.steps = step + 1
        return
      } else {
        standing = act
        consents = 0
        for (let other = 0; other < seats; other++) if (other !== seat) players[other]?.hear(step, seat, act)
      }
    }
  }
  ending.outcome = -1
  ending.steps = steps
}
