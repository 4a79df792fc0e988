/** Makes the fixes of problems: of one, or of all that can be mended without asking. */

import { editBetween } from '../../language/edits.ts'
import type { Mending } from '../../language/mending.ts'
import type { MendableProblem } from '../../language/problems.ts'
import type { Manuscript } from '../manuscript/manuscript.ts'

/**
 * A fix has edits of the text that was inspected. Where the text has changed since, the same fix of the same problem in the new
 * text is made; false where that is gone.
 */
export const mend = async (
  manuscript: Manuscript,
  problem: Pick<MendableProblem, 'code' | 'path'>,
  fix: Mending,
): Promise<boolean> => {
  await manuscript.inspected()
  const now = manuscript.store
    .getState()
    .problems.filter(({ code, path }) => code === problem.code && path === problem.path)
    .flatMap(({ fixes }) => fixes)
    .find(({ title }) => title === fix.title)
  if (now === undefined) return false
  manuscript.change(now.edits, 'a fix')
  return true
}

/** How many fixes were made, as one step of undo. */
export const mendAll = async (manuscript: Manuscript): Promise<number> => {
  const { text } = manuscript.store.getState()
  const mended = await manuscript.language.ask('mendAll', {})
  if (mended === null) return 0
  manuscript.change([editBetween(text, mended.text)], 'all fixes')
  return mended.done.length
}
