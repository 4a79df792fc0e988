/** Names that tell two saved games of one scenario apart: whose seat, how far, since when. */
import type { Branch, SavedGame } from '../../session/desk/desk.ts'
import type { TalksTurn } from '../../telling/turns.ts'
import { listedIn } from '../../words/lists.ts'
import type EVERYWHERE from '../../words/parts/en.ts'
import type { Say } from '../../words/say.ts'
import { savedWhen } from './savedWhen.ts'

type SaysNames = Say<typeof EVERYWHERE>

const turnIn = (say: SaysNames, { round, turn }: TalksTurn): string =>
  round === null ? say('turn', { turn }) : say('roundTurn', { round, turn })

export const savedName = (say: SaysNames, { title, seatNames }: SavedGame): string =>
  seatNames.length === 0 ? title : say('seatOf', { title, seats: listedIn(say.language, seatNames) })

/** "round 2, turn 5". */
export const savedPlace = (say: SaysNames, { stage, round }: SavedGame): string => {
  if (stage === 'closed') return say('over')
  return round === null ? say('inFolder') : turnIn(say, { round: round.number, turn: round.turn })
}

/** “Fork of the game of today, 14:05, from round 2, turn 3”. */
export const branchTag = (say: SaysNames, { savedAt, moves, at }: Branch): string =>
  say('fork', {
    when: savedWhen(say.language, savedAt),
    place: at === null ? say('move', { move: moves }) : turnIn(say, at),
  })

/** All of it in one line, for buttons that are read without their row. */
export const savedTitle = (say: SaysNames, game: SavedGame): string =>
  [
    savedName(say, game),
    savedPlace(say, game),
    ...(game.branch === null ? [] : [branchTag(say, game.branch)]),
    say('saved', { when: savedWhen(say.language, game.savedAt) }),
  ].join(', ')
