/** A scenario's text under an id and title of its own; all else stays as its authors laid it out. */
import { applyEdits } from '../../language/edits.ts'
import { mendingOf } from '../../language/mending.ts'
import { openText } from '../../language/openText.ts'
import { freeId } from '../keeping/freeId.ts'

export interface NewText {
  readonly id: string
  readonly text: string
}

/** The text is one that the reader accepts. */
export const copyText = (text: string, taken: readonly string[]): NewText => {
  const open = openText(text)
  const { id, title } = open.value as { readonly id: string; readonly title: string }
  const own = freeId(`my-${id}`, taken)
  const mending = mendingOf(open, {
    title: '',
    sure: true,
    changes: [
      { do: 'set', path: ['id'], value: own },
      { do: 'set', path: ['title'], value: `${title} (copy)` },
    ],
  })
  return { id: own, text: mending === null ? text : applyEdits(text, mending.edits) }
}
