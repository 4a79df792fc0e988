/**
 * A saved game is several texts: the transcript, which is the game; its head, which is its line on the shelf; what
 * people have written; what they were looking at. The last three decide nothing and are rebuilt where they are damaged.
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

/** A text with a checksum of itself. */
export const seal = (kept: object): string => {
  const body = JSON.stringify(kept)
  return `${hashOf(body)}\n${body}`
}

/** The parts of a game by key: the source of each, compared to know whether it has changed, and its text. */
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
