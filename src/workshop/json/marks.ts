/** Problems where they stand in the text, each with what mends it. */
import { type Diagnostic, setDiagnostics } from '@codemirror/lint'
import type { EditorView } from '@codemirror/view'
import type { MendableProblem } from '../../language/problems.ts'
import type { Manuscript } from '../manuscript/manuscript.ts'
import { mend } from '../problems/mend.ts'
import { inTurn } from '../slices/inTurn.ts'

/** Marks drawn at once; the panel lists them all. */
const MOST_MARKS = 300

const worded =
  ({ message, hint }: MendableProblem) =>
  (): Node => {
    const node = document.createElement('span')
    node.append(message)
    if (hint !== '') {
      const second = document.createElement('span')
      second.className = 'cm-problem-hint'
      second.append(hint)
      node.append(second)
    }
    return node
  }

const markOf =
  (manuscript: Manuscript, length: number) =>
  (problem: MendableProblem): Diagnostic[] =>
    [problem, ...problem.also].map((place) => ({
      from: Math.min(place.offset, length),
      to: Math.min(place.offset + place.length, length),
      severity: problem.severity,
      message: problem.message,
      renderMessage: worded(problem),
      actions: problem.fixes.map((fix) => ({
        name: fix.title,
        apply: () => void mend(manuscript, problem, fix),
      })),
    }))

/** Marks an editor that is hidden in its turn. Call what it returns when the editor goes. */
export const markProblems = (
  view: EditorView,
  manuscript: Manuscript,
  { isShown, catchUp }: { readonly isShown: () => boolean; readonly catchUp: () => void },
): (() => void) => {
  let shown: readonly MendableProblem[] | null = null
  const mark = () => {
    const { problems, inspected, revision } = manuscript.store.getState()
    if (problems === shown || inspected !== revision) return
    shown = problems
    catchUp()
    const marks = problems.flatMap(markOf(manuscript, view.state.doc.length)).slice(0, MOST_MARKS)
    view.dispatch(setDiagnostics(view.state, marks))
  }
  mark()
  return manuscript.store.subscribe(() => {
    if (isShown()) mark()
    else inTurn(mark)
  })
}
