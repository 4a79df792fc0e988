/**
 * A saved game is several texts: the transcript, which is the game; its head, which is what the shelf shows of it; what
 * people have written; what they were looking at. The last three decide nothing: one that is damaged is made again.
 */
import { hashOf } from '../../scenario/hash.ts'
import type { SavedGame } from '../desk/desk.ts'
import type { Aside, HeldGame } from '../desk/heldGame.ts'
import { writeTranscript } from '../transcript/writeTranscript.ts'

const GAME = 'game:'

/** The keys under which a game's texts are stored. */
export const keysOf = (id: string) =>
  ({
    game: `${GAME}${id}`,
    head: `head:${id}`,
    writings: `writings:${id}`,
    minds: `minds:${id}`,
    /** How often the game was written, by whatever tab: one that knows of fewer writes holds an older game. */
    revision: `revision:${id}`,
  }) as const

export const nextRevision = (revision: string | null): string => String(Number(revision ?? 0) + 1)

/** Ids of the games among the ids of all texts. */
export const gameIdsIn = (keys: readonly string[]): string[] =>
  keys.filter((key) => key.startsWith(GAME)).map((key) => key.slice(GAME.length))

export interface Head {
  readonly saved: SavedGame
  readonly aside: Aside
}

/** A text that says whether it was changed since it was written. */
export const seal = (kept: object): string => {
  const body = JSON.stringify(kept)
  return `${hashOf(body)}\n${body}`
}

/** The parts of a game by key: what each was made of, to know whether it has changed, and its text. */
export const partsOf = (
  held: HeldGame,
  head: Head,
): readonly { readonly key: string; readonly of: object; readonly text: () => string }[] => {
  const keys = keysOf(held.id)
  const { transcript, writings, minds } = held
  const { preparation } = writings
  return [
    { key: keys.game, of: transcript, text: () => writeTranscript({ ...transcript, preparation }) },
    { key: keys.head, of: head, text: () => seal(head) },
    { key: keys.writings, of: writings, text: () => seal(writings) },
    { key: keys.minds, of: minds, text: () => seal(minds) },
  ]
}
