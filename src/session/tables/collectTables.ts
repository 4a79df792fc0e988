/** Many files at once: which are finished games, and why each of the others is none. */
import type { ReadTable } from '../../debrief/tables/classResults.ts'
import type { TableResult } from '../../debrief/tables/tableResult.ts'
import { counted } from '../../telling/phrases.ts'
import type { Problem, ReadResult } from '../../terms/problem.ts'
import { MOST_CHARACTERS } from '../transcript/readTranscript.ts'
import { trouble } from '../transcript/trouble.ts'

/** Files that are read at once: more than any class has tables. */
export const MOST_FILES = 100

export interface DroppedFile {
  readonly name: string
  /** Bytes. */
  readonly size: number
  /** Of its table in a class. */
  readonly number?: number
  text(): Promise<string>
}

export interface RefusedFile {
  readonly file: string
  readonly problem: Problem
}

export interface CollectedTables {
  /** By the names of their files. */
  readonly tables: readonly ReadTable[]
  readonly refused: readonly RefusedFile[]
  /** By the name of its file, the text of each table. */
  readonly texts: ReadonlyMap<string, string>
}

const looksLikeScenario = (text: string): boolean =>
  /"parties"\s*:\s*\[/.test(text) && !/"entries"\s*:/.test(text)

const readText = async (file: DroppedFile): Promise<ReadResult<string>> => {
  const refuse = (code: string, message: string, hint: string) => ({
    ok: false as const,
    problems: [trouble(code, message, hint)],
  })
  // A character takes at most three bytes of UTF-8.
  if (file.size > 3 * MOST_CHARACTERS)
    return refuse('too-large', 'This file is larger than any game can be.', 'Choose the file of a kept game.')
  const text = await file.text().catch(() => null)
  if (text === null) return refuse('not-read', 'This file could not be read.', 'Choose files, not folders.')
  if (looksLikeScenario(text))
    return refuse('a-scenario', 'This is a scenario, not a game.', 'Drop it alone, and it lies on the shelf.')
  return { ok: true, value: text, warnings: [] }
}

/**
 * Reads one file after another, in the order of their names; `onProgress` hears how many are read. A file that cannot be
 * read, is no finished game or holds the same game as an earlier one is named with its problem, and the rest go on.
 */
export const collectTables = async (
  files: readonly DroppedFile[],
  read: (text: string) => Promise<ReadResult<TableResult>>,
  onProgress: (done: number) => void,
): Promise<CollectedTables> => {
  const tables: ReadTable[] = []
  const refused: RefusedFile[] = []
  const texts = new Map<string, string>()
  const known = new Map<string, string>()
  const refuse = (file: string, problem: Problem | undefined) => {
    if (problem !== undefined) refused.push({ file, problem })
  }
  const sorted = [...files].sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }))
  const take = async (file: DroppedFile) => {
    const text = await readText(file)
    if (!text.ok) return refuse(file.name, text.problems[0])
    const result = await read(text.value)
    if (!result.ok) return refuse(file.name, result.problems[0])
    const { fingerprint } = result.value
    const same = known.get(fingerprint)
    if (same !== undefined)
      return refuse(
        file.name,
        trouble(
          'same-game',
          `This is the same game as ${same}.`,
          'It is counted once. Two people who played alike are told apart by the names in their copies.',
        ),
      )
    known.set(fingerprint, file.name)
    // Files from two folders may share a name.
    const name = texts.has(file.name) ? `${file.name} (${texts.size + 1})` : file.name
    texts.set(name, text.value)
    const { number } = file
    tables.push({ file: name, result: result.value, ...(number === undefined ? {} : { number }) })
  }
  for (const [done, file] of sorted.slice(0, MOST_FILES).entries()) {
    onProgress(done)
    await take(file)
  }
  for (const { name } of sorted.slice(MOST_FILES))
    refuse(
      name,
      trouble(
        'too-many',
        `Only ${counted(MOST_FILES, 'file')} are read at once.`,
        'Drop the rest on a page of their own.',
      ),
    )
  onProgress(Math.min(sorted.length, MOST_FILES))
  return { tables, refused, texts }
}
