/**
 * A saved game is two texts: the transcript, which is the game, and its head, which is what the shelf shows of it and
 * what decides nothing (drafts, estimates used). A head that is damaged or from another version is made anew.
 */
import { hashOf } from '../../scenario/hash.ts'
import type { SavedGame } from '../desk/desk.ts'
import { type Aside, anyView, type HeldGame, stageOf } from '../desk/heldGame.ts'
import { writeTranscript } from '../transcript/writeTranscript.ts'
import { savedGameOf } from './savedGame.ts'

const HEAD_FORMAT = 1
const GAME = 'game:'
const HEAD = 'head:'

export const SETTINGS = 'settings'
export const gameKey = (id: string): string => `${GAME}${id}`
export const headKey = (id: string): string => `${HEAD}${id}`

/** Ids of the games among the ids of all texts. */
export const gamesIn = (keys: readonly string[]): string[] =>
  keys.filter((key) => key.startsWith(GAME)).map((key) => key.slice(GAME.length))

export interface Head {
  readonly saved: SavedGame
  readonly aside: Aside
}

export const writeHead = (head: Head): string => {
  const body = JSON.stringify({ format: HEAD_FORMAT, ...head })
  return `${hashOf(body)}\n${body}`
}

/** Null for anything that this version did not write just so. */
export const readHead = (text: string | null): Head | null => {
  const [hash, body, ...more] = (text ?? '').split('\n')
  if (body === undefined || more.length > 0 || hashOf(body) !== hash) return null
  const head = JSON.parse(body) as Head & { readonly format: number }
  return head.format === HEAD_FORMAT ? { saved: head.saved, aside: head.aside } : null
}

export const headOf = (held: HeldGame, savedAt: number): Head => ({
  saved: savedGameOf(held.id, stageOf(held), held.people, anyView(held), savedAt),
  aside: held.aside,
})

/** What to write for a game, by key. */
export const textsOf = (held: HeldGame, head: Head): Readonly<Record<string, string>> => ({
  [gameKey(held.id)]: writeTranscript(held.transcript),
  [headKey(held.id)]: writeHead(head),
})
