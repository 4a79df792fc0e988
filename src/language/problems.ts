/** All that is wrong with a text, each with edits that mend it. */
import type { Path } from '../scenario/finding.ts'
import type { FileProblem, TextPlace } from '../scenario/placed.ts'
import type { Problem } from '../terms/problem.ts'
import { applyEdits, overlap, type TextEdit } from './edits.ts'
import { type Mending, mendingOf } from './mending.ts'
import type { OpenText } from './openText.ts'
import { fixesOf } from './repairs.ts'

export interface MendableProblem extends Problem, TextPlace {
  readonly line: number
  readonly column: number
  readonly also: readonly TextPlace[]
  readonly fixes: readonly Mending[]
}

/** The path that a JSON Pointer writes; a step into a list is a number. */
const pathFrom = (pointer: string, value: unknown): Path => {
  let at = value
  return pointer
    .split('/')
    .slice(1)
    .map((written) => {
      const step = written.replaceAll('~1', '/').replaceAll('~0', '~')
      const isList = Array.isArray(at)
      at = typeof at === 'object' && at !== null ? (at as Readonly<Record<string, unknown>>)[step] : undefined
      return isList ? Number(step) : step
    })
}

export const mendable = (open: OpenText, problems: readonly FileProblem[]): readonly MendableProblem[] =>
  problems.map((problem) => ({
    ...problem,
    fixes: fixesOf(problem, pathFrom(problem.path, open.value), open.value).flatMap(
      (fix) => mendingOf(open, fix) ?? [],
    ),
  }))

export interface MendedText {
  readonly text: string
  /** What was done, in the order of the text. */
  readonly done: readonly string[]
}

/** Makes every sure fix that no other one touches; the rest comes when the text is read again. */
export const mendOnce = (text: string, problems: readonly MendableProblem[]): MendedText => {
  const taken: TextEdit[] = []
  const done: string[] = []
  for (const { fixes } of problems) {
    const fix = fixes.find(({ sure }) => sure)
    if (fix === undefined || fix.edits.some((edit) => taken.some((other) => overlap(edit, other)))) continue
    taken.push(...fix.edits)
    done.push(fix.title)
  }
  return { text: applyEdits(text, taken), done }
}
