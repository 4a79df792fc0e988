/** Names that tell two saved games of one scenario apart: whose seat, how far, since when. */
import type { Branch, SavedGame } from '../../session/desk/desk.ts'
import { listed } from '../../telling/phrases.ts'
import { talksTurn } from '../../telling/turns.ts'
import { savedWhen } from './savedWhen.ts'

export const savedName = ({ title, seatNames }: SavedGame): string =>
  seatNames.length === 0 ? title : `${title} as ${listed(seatNames)}`

/** "round 2, turn 5". */
export const savedPlace = ({ stage, round }: SavedGame): string => {
  if (stage === 'closed') return 'over'
  return round === null ? 'in the folder' : talksTurn({ round: round.number, turn: round.turn })
}

/** “Fork of the game of today, 14:05, from round 2, turn 3”. */
export const branchTag = ({ savedAt, moves, at }: Branch): string =>
  `Fork of the game of ${savedWhen(savedAt)}, from ${at === null ? `move ${moves}` : talksTurn(at)}`

/** All of it in one line, for buttons that are read without their row. */
export const savedTitle = (game: SavedGame): string =>
  [
    savedName(game),
    savedPlace(game),
    ...(game.branch === null ? [] : [branchTag(game.branch)]),
    `saved ${savedWhen(game.savedAt)}`,
  ].join(', ')
