/** A turn of the talks in the language in which they are told. */
import { EVERYWHERE } from '../words/parts/catalog.ts'
import { type InLanguage, toldBy } from './told.ts'
import type { TalksTurn } from './turns.ts'

/** “round 2, turn 5”; “turn 5” where the talks have one round. */
export const turnTold = (read: InLanguage, { round, turn }: TalksTurn): string => {
  const say = toldBy(read, EVERYWHERE)
  return round === null ? say('turn', { turn }) : say('roundTurn', { round, turn })
}
