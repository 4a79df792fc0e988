/** What a person does in the form, as changes of the file, and these as edits of its text. */
import { editOf, type TextChange } from '../../../language/changes.ts'
import { composed, type TextEdit } from '../../../language/edits.ts'
import { openText } from '../../../language/openText.ts'
import { renameNamed } from '../../../language/rename.ts'
import type { FileChange, Named, Path } from '../../../scenario/finding.ts'

export type FormChange = TextChange | { readonly do: 'rename'; readonly named: Named; readonly id: string }

export interface Act {
  /** What one undo takes back, as a noun: “weight of Fees for The town”. */
  readonly what: string
  /** One after the other, each in the file that the one before left. */
  readonly changes: readonly FormChange[]
}

/** Changes that do not move each other's places: what most acts are. Null where an act has others. */
export const independent = (
  { changes }: Act,
  isThere: (path: Path) => boolean,
): readonly FileChange[] | null => {
  const [only] = changes
  if (changes.length === 1 && only?.do === 'remove') return [only]
  return changes.every((change) => change.do === 'set' && isThere(change.path))
    ? changes.flatMap((change) => (change.do === 'set' ? [change] : []))
    : null
}

export type ActEdits =
  /** Of the text as it is, in its order and without overlap. */
  | { readonly ok: true; readonly edits: readonly TextEdit[] }
  | { readonly ok: false; readonly message: string }

const NO_PLACE: ActEdits = {
  ok: false,
  message: 'The text around this place is broken, so that nothing could be written there. Mend it in JSON.',
}

/** From the last to the first, so that the offsets of those to come stay true. */
const backwards = (edits: readonly TextEdit[]): readonly TextEdit[] =>
  [...edits].sort((a, b) => b.offset - a.offset)

export const editsOfAct = (text: string, { changes }: Act): ActEdits => {
  const open = openText(text)
  const all: TextEdit[] = []
  for (const change of changes) {
    if (change.do === 'rename') {
      const renaming = renameNamed(open, change.named, change.id)
      if (!renaming.ok) return renaming
      const edits = backwards(renaming.edits)
      for (const edit of edits) open.change(edit)
      all.push(...edits)
      continue
    }
    const edit = editOf(open, change)
    if (edit === null) return NO_PLACE
    open.change(edit)
    all.push(edit)
  }
  return { ok: true, edits: composed(text.length, all) }
}
