/** What a move takes of the round’s turns. */
import type { SayUnderWay } from '../../words/underWay/catalog.ts'
import * as texts from '../../words/underWay/en.ts'

/** “It takes 1 turn of the 3 that are left in this round.” `turn` of the round’s `turns` are used. */
export const turnsSaid = (
  say: SayUnderWay,
  cost: number,
  { turn, turns }: { readonly turn: number; readonly turns: number },
): string => (cost === 0 ? say(texts.takesNone) : say(texts.takes, { count: cost, left: turns - turn }))
