/**
 * Keeps the editor and the manuscript in step. The manuscript has the text and its history; the editor shows the one, sends
 * what is typed, and has no history of its own.
 */
import { Annotation, type ChangeSpec, type Transaction } from '@codemirror/state'
import { EditorView, type KeyBinding } from '@codemirror/view'
import type { Edited, Manuscript } from '../manuscript/manuscript.ts'
import type { EditList } from '../manuscript/undoSteps.ts'
import { inTurn } from '../slices/inTurn.ts'

export const JSON_VIEW = 'json'

/** Marks what the manuscript has already. */
const fromManuscript = Annotation.define<true>()

const changesOf = (edits: EditList): ChangeSpec[] =>
  edits.map(({ offset, length, text }) => ({ from: offset, to: offset + length, insert: text }))

const editsOf = (transaction: Transaction): EditList => {
  const edits: { offset: number; length: number; text: string }[] = []
  transaction.changes.iterChanges((from, to, _from, _to, inserted) => {
    edits.push({ offset: from, length: to - from, text: inserted.toString() })
  })
  return edits
}

/** What a transaction does, as “Undo:” names it. */
const whatOf = (transaction: Transaction): string => {
  if (transaction.isUserEvent('input.paste')) return 'pasted text'
  if (transaction.isUserEvent('input.complete')) return 'a completion'
  if (transaction.isUserEvent('input.replace')) return 'a replacement'
  if (transaction.isUserEvent('delete.cut')) return 'text that was cut'
  if (transaction.isUserEvent('move')) return 'lines that were moved'
  return 'typing'
}

export const inStep = (manuscript: Manuscript) => [
  EditorView.updateListener.of(({ transactions }) => {
    for (const transaction of transactions) {
      if (!transaction.docChanged || transaction.annotation(fromManuscript) === true) continue
      const what = whatOf(transaction)
      manuscript.change(editsOf(transaction), what, { by: JSON_VIEW, joins: what === 'typing' })
    }
  }),
]

interface Follower {
  /** The editor has the manuscript’s text when this returns. */
  readonly catchUp: () => void
  /** To be called when the editor goes. */
  readonly stop: () => void
}

/** Shows in the editor what was written elsewhere: at once where it is seen, in its turn where it is hidden. */
export const showEdits = (view: EditorView, manuscript: Manuscript, isShown: () => boolean): Follower => {
  const behind: Edited[] = []
  const catchUp = () => {
    for (const edited of behind.splice(0)) show(view, edited)
  }
  const stop = manuscript.onEdited((edited) => {
    if (edited.by === JSON_VIEW) return
    behind.push(edited)
    if (isShown()) catchUp()
    else inTurn(catchUp)
  })
  return { catchUp, stop }
}

const show = (view: EditorView, { edits, by }: Edited): void => {
  const last = edits.at(-1)
  let shift = 0
  for (const edit of edits.slice(0, -1)) shift += edit.text.length - edit.length
  view.dispatch({
    changes: changesOf(edits),
    annotations: fromManuscript.of(true),
    ...(by === null && last !== undefined
      ? { selection: { anchor: last.offset + shift + last.text.length }, scrollIntoView: true }
      : {}),
  })
}

const always = (act: () => void) => () => {
  act()
  return true
}

export const undoKeys = ({ undo, redo }: Manuscript): readonly KeyBinding[] => [
  { key: 'Mod-z', run: always(undo), preventDefault: true },
  { key: 'Mod-y', mac: 'Mod-Shift-z', run: always(redo), preventDefault: true },
  { linux: 'Ctrl-Shift-z', run: always(redo), preventDefault: true },
]
