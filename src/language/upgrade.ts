/** Brings a file to the newest format: as few edits as can be, so that nothing else of the text moves. */
import { formatOf } from '../scenario/definition/definitionFor.ts'
import { FORMATS, NEWEST } from '../scenario/definition/formats.ts'
import type { Parts } from '../scenario/expand/parts.ts'
import { textsToEscape } from '../scenario/expand/writings.ts'
import type { FileChange } from '../scenario/finding.ts'
import type { FileProblem } from '../scenario/placed.ts'
import { asTold } from '../scenario/read.ts'
import type { Problem } from '../terms/problem.ts'
import { applyEdits } from './edits.ts'
import { mendingOf } from './mending.ts'
import { type OpenText, openText } from './openText.ts'

export type Upgrade =
  | {
      readonly is: 'upgraded'
      readonly text: string
      /** What was changed, each as a sentence without its full stop. */
      readonly changes: readonly string[]
    }
  | { readonly is: 'newest' }
  /** It cannot be read, so that nobody could say whether it still means the same. */
  | { readonly is: 'broken'; readonly problems: readonly Problem[] }

const broken = (problems: readonly FileProblem[]): Upgrade => ({
  is: 'broken',
  problems: problems.map(asTold),
})

const errorsOf = (open: OpenText): FileProblem[] =>
  open.inspection.problems.filter(({ severity }) => severity === 'error')

const isEarlier = (format: unknown): boolean => FORMATS.some((one) => one === format && one !== NEWEST)

/**
 * The upgrade of a text of any format; each format is the one before with more: its number changes, and what would become a mark.
 * Whatever a file of an earlier format uses of this one becomes right by it, and is no reason to refuse.
 */
export const upgradeOf = (given: string): Upgrade => {
  const open = openText(given)
  const before = formatOf(open.value)
  if (!isEarlier(before)) {
    const errors = errorsOf(open)
    return errors.length === 0 ? { is: 'newest' } : broken(errors)
  }
  const title = `"format" is ${NEWEST} instead of ${String(before)}`
  const escaped = textsToEscape((open.value ?? {}) as Parts)
  const changes: readonly FileChange[] = [
    { do: 'set', path: ['format'], value: NEWEST },
    ...escaped.map(({ path, text }): FileChange => ({ do: 'set', path, value: text })),
  ]
  const mending = mendingOf(open, { title, sure: true, changes })
  if (mending === null) return broken(errorsOf(open))
  const text = applyEdits(given, mending.edits)
  const left = errorsOf(openText(text))
  return left.length > 0
    ? broken(left)
    : {
        is: 'upgraded',
        text,
        changes: [
          title,
          ...escaped.map(({ path }) => `${path.join('.')} is written so that it reads as before`),
        ],
      }
}
