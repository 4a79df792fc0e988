/** Collects problems of a published domain's files as they are found, each with its position. */
import { lineColumnsIn } from '../scenario/text/lines.ts'
import type { Problem } from '../terms/problem.ts'
import { FORMAT_CODES, type FormatCode } from './codes.ts'
import { FORMAT_LIMITS } from './limits.ts'

/** A problem of one of several files. */
export interface FiledProblem extends Problem {
  readonly file: string
}

export interface Notes {
  readonly file: string
  /** `at` is an offset of the text; null where the whole file is meant. */
  readonly say: (code: FormatCode, at: number | null, message: string, hint: string) => void
  readonly problems: readonly FiledProblem[]
}

export const notesOn = (file: string, text = ''): Notes => {
  const problems: FiledProblem[] = []
  const told = { error: 0, warning: 0 }
  let places: ReturnType<typeof lineColumnsIn> | null = null
  const placeOf = (at: number | null) => {
    if (at === null) return { line: null, column: null }
    places ??= lineColumnsIn(text)
    return places(Math.min(Math.max(0, at), text.length))
  }
  return {
    file,
    problems,
    say: (code, at, message, hint) => {
      const { severity } = FORMAT_CODES[code]
      // Errors and warnings are limited separately, so that many warnings cannot hide an error.
      told[severity]++
      if (told[severity] > FORMAT_LIMITS.problems) return
      problems.push({ file, code, severity, path: '', ...placeOf(at), message, hint })
    },
  }
}
