/** One broken file, and everything that the reader should say of it and nothing else. */
import { type Change, tinyText } from '../../fixtures/tinyScenario.ts'

export interface Row {
  /** What is the matter with the file. */
  readonly about: string
  readonly text: string
  /** `code pointer`, in the order of the text. */
  readonly says: readonly string[]
  /** Words that one of the messages or hints must hold. */
  readonly words?: string
}

export const raw = (about: string, text: string, says: readonly string[], words?: string): Row => ({
  about,
  text,
  says,
  ...(words === undefined ? {} : { words }),
})

/** The tiny scenario with the changes made. */
export const row = (
  about: string,
  changes: readonly Change[],
  says: readonly string[],
  words?: string,
): Row => raw(about, tinyText(...changes), says, words)

export const assumed = { basis: 'assumed', because: 'For the test.' } as const
export const agreed = (issue: string, ...options: string[]) => ({ type: 'agreed', issue, options })
export const widening = (options: string[], when: unknown[]) => ({
  options,
  when,
  stated: 'once',
  ...assumed,
})
