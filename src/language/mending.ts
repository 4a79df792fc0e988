/** Turns a fix into edits of the text. */
import type { Fix } from '../scenario/finding.ts'
import { editOf } from './changes.ts'
import type { TextEdit } from './edits.ts'
import type { OpenText } from './openText.ts'

/** A fix that an editor or a command can make. */
export interface Mending {
  readonly title: string
  /** Nothing that somebody wrote is lost, and nothing else is likely to be meant: it may be made unasked. */
  readonly sure: boolean
  readonly edits: readonly TextEdit[]
}

/** Null where a place that the fix would change is not there. */
export const mendingOf = (open: OpenText, { title, sure, changes }: Fix): Mending | null => {
  const edits = changes.map((change) => editOf(open, change))
  return edits.every((edit) => edit !== null) ? { title, sure, edits } : null
}
