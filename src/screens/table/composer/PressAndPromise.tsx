/** The two moves that only a mediator has: its buttons, with the floor of its own or when it was asked for a text. */

import type { VNode } from 'preact'
import { useWords } from '../../../pieces/speaking.ts'
import type { Move } from '../../../table/move.ts'
import type { PartyView } from '../../../table/view.ts'
import { TABLE } from '../../../words/table/catalog.ts'
import * as texts from '../../../words/table/en.ts'
import { MoveButton } from './Moves.tsx'

interface MediatorButtonProps<Type extends Move['type']> {
  readonly view: PartyView
  /** What is judged; the press asks what exactly is meant. */
  readonly move: Extract<Move, { type: Type }>
  readonly onPress: () => void
}

export const PressButton = ({ view, move, onPress }: MediatorButtonProps<'press'>): VNode => (
  <MoveButton view={view} icon="press" term="press" move={move} onPress={onPress}>
    {useWords(TABLE)(texts.press)}
  </MoveButton>
)

export const PromiseButton = ({ view, move, onPress }: MediatorButtonProps<'promise'>): VNode => {
  const { turns, worth } = view.scenario.costs.promise
  return (
    <MoveButton
      view={view}
      icon="gift"
      term="promise"
      cost={turns}
      price={worth}
      move={move}
      onPress={onPress}
    >
      {useWords(TABLE)(texts.promise)}
    </MoveButton>
  )
}
