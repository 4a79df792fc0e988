/** Who sits in a seat of a negotiation over a bare domain, and what the negotiation asks of it. */

/** Instead of a proposal: takes the one that stands; ends the negotiation without an agreement. */
export const ACCEPT = -1
export const LEAVE = -2

export interface Player {
  /** Forgets what was and begins again. The seed is for this seat in this negotiation. */
  begin(seed: number): void
  /** Another seat has proposed an outcome. */
  hear(step: number, seat: number, outcome: number): void
  /** Its turn: an outcome to propose, `ACCEPT` or `LEAVE`. `standing` is the outcome proposed to it, −1 when none is. */
  decide(step: number, standing: number): number
}

/** A party to which no outcome is worth its reservation value has nothing to ask for. */
export const leaver: Player = { begin: () => undefined, hear: () => undefined, decide: () => LEAVE }
