/** Takes what a person brings: a scenario lies on the shelf, a kept game is taken back. Loaded when somebody brings one. */
import { LIMITS } from '../../scenario/limits.ts'
import type { SeatActs } from '../../seat/seat.ts'
import type { Problem } from '../../terms/problem.ts'

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

const takeText = async (name: string, text: string, acts: SeatActs): Promise<TakenFile> => {
  if (looksLikeGame(text))
    return { problems: await acts.importGame(text), said: `${name} is back among your games.`, text: null }
  const read = await acts.addScenario(text)
  return read.ok
    ? { problems: [], said: `${read.value.title} lies on the shelf, marked as yours.`, text: null }
    : { problems: read.problems, said: '', text: text.length > LIMITS.characters ? null : text }
}

export const takeFile = async (file: File, acts: SeatActs): Promise<TakenFile> => {
  const refused = (said: string): TakenFile => ({ said, problems: [], text: null })
  if (file.size > MOST_BYTES)
    return refused(`${file.name} is larger than any scenario or kept game can be. Choose another file.`)
  const text = await file.text().catch(() => null)
  return text === null
    ? refused(`${file.name} could not be read. Choose a file, not a folder, and try again.`)
    : takeText(file.name, text, acts)
}
