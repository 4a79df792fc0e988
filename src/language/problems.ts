/** All that is wrong with a text, each with edits that mend it. */
import type { FileProblem } from '../scenario/placed.ts'
import { applyEdits, overlap, type TextEdit } from './edits.ts'
import { type Mending, mendingOf } from './mending.ts'
import type { OpenText } from './openText.ts'
import { fixesOf } from './repairs.ts'

export interface MendableProblem extends Omit<FileProblem, 'fixes'> {
  readonly fixes: readonly Mending[]
}

export const mendable = (open: OpenText, problems: readonly FileProblem[]): readonly MendableProblem[] =>
  problems.map((problem) => ({
    ...problem,
    fixes: fixesOf(problem, open.value).flatMap((fix) => mendingOf(open, fix) ?? []),
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
