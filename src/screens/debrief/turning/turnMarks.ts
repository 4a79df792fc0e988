/** Where a line of turns is marked: at the beginning of each round; of talks with one round at the first and the last turn. */
import type { Debrief } from '../../../debrief/debrief.ts'
import { useWords } from '../../../pieces/speaking.ts'
import { DEBRIEF_FIGURES } from '../../../words/debriefFigures/catalog.ts'
import { EVERYWHERE } from '../../../words/parts/catalog.ts'

export interface TurnMark {
  /** Turn of the whole talks, counted from 1. */
  readonly turn: number
  readonly label: string
  /** Where there is little room: a round’s number alone. */
  readonly short: string
}

export const useTurnMarks = ({ rounds, totalTurns }: Debrief): readonly TurnMark[] => {
  const say = useWords(DEBRIEF_FIGURES)
  const sayEverywhere = useWords(EVERYWHERE)
  if (rounds.length > 1)
    return rounds.map(({ number, turn }) => ({
      turn,
      label: say('round', { round: number }),
      short: String(number),
    }))
  const mark = (turn: number): TurnMark => {
    const label = sayEverywhere('turn', { turn })
    return { turn, label, short: label }
  }
  return totalTurns > 1 ? [mark(1), mark(totalTurns)] : [mark(1)]
}
