/**
 * The one store of a scenario's text while it is written. Form, JSON and panels are views of it: whatever they change goes
 * through `change`, so that one Undo takes back what was done last, wherever it was done.
 */
import { createStore } from 'zustand/vanilla'
import { applyEdits, type TextEdit } from '../../language/edits.ts'
import { mendingOf } from '../../language/mending.ts'
import { nodeAt, type OpenText, openText } from '../../language/openText.ts'
import { type LanguageWorker, languageClient, openLanguageWorker } from '../language/languageClient.ts'
import type { Edited, Manuscript, ManuscriptState } from './manuscript.ts'
import { type EditList, inOrder, inverseOf, type UndoStep, withStep } from './undoSteps.ts'

interface ManuscriptPorts {
  /** Milliseconds, from wherever they count. */
  readonly now?: () => number
  readonly openWorker?: () => LanguageWorker
}

/** What is wrong is mostly what was wrong before: who draws it then need not draw it anew. */
const isSame = (a: ManuscriptState['problems'], b: ManuscriptState['problems']): boolean =>
  a.length === b.length && JSON.stringify(a) === JSON.stringify(b)

/** Edits that the page's own tree may be behind before it is made anew. */
const MOST_BEHIND = 40

/** The same edits one after the other: from the end, so that none moves the place of the next. */
const inTurn = (edits: EditList): readonly TextEdit[] => [...edits].reverse()

/** The text with its tree, for views that write by path. It is brought up to date when one asks. */
const treeOf = (text: () => string) => {
  let open: OpenText | null = null
  let behind: TextEdit[] = []
  return {
    edited: (edits: EditList) => {
      if (open !== null) behind.push(...inTurn(edits))
      if (behind.length > MOST_BEHIND) {
        open = null
        behind = []
      }
    },
    get: (): OpenText => {
      open ??= openText(text())
      for (const edit of behind) open.change(edit)
      behind = []
      return open
    },
  }
}

export const openManuscript = (
  text: string,
  { now = () => performance.now(), openWorker = openLanguageWorker }: ManuscriptPorts = {},
): Manuscript => {
  const store = createStore<ManuscriptState>(() => ({
    text,
    revision: 0,
    saved: text,
    problems: [],
    inspected: -1,
    scenario: null,
    scenarioText: '',
    undoes: null,
    redoes: null,
    selection: null,
  }))
  const state = store.getState
  const tree = treeOf(() => state().text)
  const listeners = new Set<(edited: Edited) => void>()
  let done: readonly UndoStep[] = []
  let undone: readonly UndoStep[] = []

  const language = languageClient({
    text,
    open: openWorker,
    now: () => ({ text: state().text, revision: state().revision }),
    // Of an older text: the next answer is on its way.
    onRead: ({ revision, scenario }) => {
      if (revision === state().revision) store.setState({ scenario, scenarioText: state().text })
    },
    onInspected: ({ revision, problems }) => {
      if (revision !== state().revision) return
      store.setState({
        problems: isSame(problems, state().problems) ? state().problems : problems,
        inspected: revision,
      })
    },
  })

  const write = (batches: readonly EditList[], by: Edited['by']): void => {
    let { text, revision } = state()
    for (const edits of batches) {
      text = applyEdits(text, edits)
      revision++
      tree.edited(edits)
      language.change(revision, inTurn(edits))
    }
    store.setState({ text, revision, undoes: done.at(-1)?.what ?? null, redoes: undone.at(-1)?.what ?? null })
    for (const edits of batches) for (const listen of listeners) listen({ edits, by })
  }

  const manuscript: Manuscript = {
    store,
    change: (given, what, { by = '', joins = false } = {}) => {
      const { text } = state()
      const edits = inOrder(given).filter(
        (edit) => text.slice(edit.offset, edit.offset + edit.length) !== edit.text,
      )
      if (edits.length === 0) return
      done = withStep(done, { what, at: now(), joins, edits, back: inverseOf(text, edits) })
      undone = []
      write([edits], by)
    },
    changeAt: (changes, what, terms) => {
      const mending = mendingOf(tree.get(), { title: what, sure: false, changes })
      if (mending === null) return false
      manuscript.change(mending.edits, what, terms)
      return true
    },
    undo: () => {
      const step = done.at(-1)
      if (step === undefined) return
      done = done.slice(0, -1)
      undone = [...undone, step]
      write([...step.back].reverse(), null)
    },
    redo: () => {
      const step = undone.at(-1)
      if (step === undefined) return
      undone = undone.slice(0, -1)
      done = [...done, { ...step, joins: false }]
      write(step.forward, null)
    },
    select: (path, by, more) => store.setState({ selection: { path, by, ...more } }),
    markSaved: () => store.setState({ saved: state().text }),
    value: () => tree.get().value,
    spanAt: (path) => {
      const node = nodeAt(tree.get().tree, path)
      return node === undefined ? null : { offset: node.offset, length: node.length }
    },
    onEdited: (listen) => {
      listeners.add(listen)
      return () => listeners.delete(listen)
    },
    inspected: () =>
      new Promise((resolve) => {
        const isDone = () => state().inspected === state().revision
        if (isDone()) return resolve()
        const stop = store.subscribe(() => {
          if (!isDone()) return
          stop()
          resolve()
        })
      }),
    language,
    close: language.close,
  }
  return manuscript
}
