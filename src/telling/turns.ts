/** Turns are counted from 1 everywhere: when two turns of a round have been used, the third is current. */
import type { TableEvent } from '../table/event.ts'
import type { PartyView } from '../table/view.ts'
import { counted } from './phrases.ts'

/** The current turn. After a round's last turn, still the last. */
export const turnNow = (used: number, of: number): number => Math.min(used + 1, of)

interface Turns {
  /** Turns of the round that are used. */
  readonly turn: number
  /** Turns that the round has. */
  readonly turns: number
}

/** “turn 3 of 12”. */
export const turnOf = ({ turn, turns }: Turns): string => `turn ${turnNow(turn, turns)} of ${turns}`

/** “turn 3/12”, where there is little room. */
export const turnOfShort = ({ turn, turns }: Turns): string => `turn ${turnNow(turn, turns)}/${turns}`

/** A turn of the talks as round and turn, both counted from 1. */
export interface TalksTurn {
  /** Null where the talks have one round. */
  readonly round: number | null
  readonly turn: number
}

/** “round 2, turn 5”; “turn 5” where the talks have one round. */
export const talksTurn = ({ round, turn }: TalksTurn): string =>
  round === null ? `turn ${turn}` : `round ${round}, turn ${turn}`

/** “It takes 1 turn of the 3 that are left in this round.”, “It takes no turn.” */
export const turnsTaken = (cost: number, { turn, turns }: Turns): string =>
  cost === 0
    ? 'It takes no turn.'
    : `It takes ${counted(cost, 'turn')} of the ${turns - turn} that ${turns - turn === 1 ? 'is' : 'are'} left in this round.`

/** The turn of its round in which an event happened. */
export const turnOfEvent = ({ scenario }: Pick<PartyView, 'scenario'>, event: TableEvent): number => {
  const round = scenario.rounds.find(({ id }) => id === event.round)
  return turnNow(event.turn, round?.turns ?? event.turn + 1)
}
