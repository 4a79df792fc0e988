/** Takes what a person brings: a scenario lies on the shelf, a kept game is taken back. Loaded when somebody brings one. */
import { LIMITS } from '../../scenario/limits.ts'
import type { SeatActs } from '../../seat/seat.ts'
import type { Problem } from '../../terms/problem.ts'
import { wordsHere } from '../../words/catalog.ts'
import { KEPT_HERE } from '../../words/kept/catalog.ts'
import type { Language } from '../../words/languages.ts'
import { type Say, sayIn } from '../../words/say.ts'

type SaysKept = Say<typeof KEPT_HERE.english>

export interface TakenFile {
  /** What has become of it; empty where it has problems. */
  readonly said: string
  readonly problems: readonly Problem[]
  /** What can be mended in the workshop: a scenario with problems. */
  readonly text: string | null
}

/** A kept game names its entries; a scenario never does. Decided on the text, before anything is parsed. */
const looksLikeGame = (text: string): boolean =>
  /"entries"\s*:/.test(text) && !/"parties"\s*:\s*\[\s*\{\s*"id"/.test(text.slice(0, 20_000))

/** Bytes: a kept game of the greatest length, each of its characters written with the most bytes. */
const MOST_BYTES = 12_000_000

const takeText = async (name: string, text: string, acts: SeatActs, say: SaysKept): Promise<TakenFile> => {
  if (looksLikeGame(text))
    return { problems: await acts.importGame(text), said: say('gameBack', { name }), text: null }
  const read = await acts.addScenario(text)
  return read.ok
    ? { problems: [], said: say('onShelf', { title: read.value.title }), text: null }
    : { problems: read.problems, said: '', text: text.length > LIMITS.characters ? null : text }
}

export const takeFile = async (file: File, acts: SeatActs, language: Language): Promise<TakenFile> => {
  // They came with this file; a translation of them may still be on its way.
  await wordsHere().catch(() => undefined)
  const say = sayIn(KEPT_HERE, language)
  const refused = (said: string): TakenFile => ({ said, problems: [], text: null })
  if (file.size > MOST_BYTES) return refused(say('fileLarge', { name: file.name }))
  const text = await file.text().catch(() => null)
  return text === null
    ? refused(say('fileUnread', { name: file.name }))
    : takeText(file.name, text, acts, say)
}
