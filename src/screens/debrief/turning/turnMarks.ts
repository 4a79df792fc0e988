/** Where a line of turns is marked: at the beginning of each round; of talks with one round at the first and the last turn. */
import type { Debrief } from '../../../debrief/debrief.ts'

export interface TurnMark {
  /** Turn of the whole talks, counted from 1. */
  readonly turn: number
  readonly label: string
}

export const turnMarks = ({ rounds, totalTurns }: Debrief): readonly TurnMark[] => {
  if (rounds.length > 1) return rounds.map(({ number, turn }) => ({ turn, label: `round ${number}` }))
  const first = { turn: 1, label: 'turn 1' }
  return totalTurns > 1 ? [first, { turn: totalTurns, label: `turn ${totalTurns}` }] : [first]
}
