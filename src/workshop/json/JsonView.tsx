/** The text as it is, for whoever writes JSON; below it what is wrong on the caret’s line, its place, the count of problems, the keys. */
import type { EditorView } from '@codemirror/view'
import type { VNode } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { useStore } from '../../pieces/useStore.ts'
import { counted } from '../../telling/phrases.ts'
import { inTurn } from '../slices/inTurn.ts'
import { useManuscript, useWorkshop } from '../workshop.ts'
import './jsonView.css'
import { JSON_VIEW } from './inStep.ts'
import { MendLine } from './MendLine.tsx'
import { type Editor, openEditor } from './openEditor.ts'

const CaretPlace = ({ at }: { readonly at: { readonly line: number; readonly column: number } }): VNode => (
  <span>
    Line {at.line}, column {at.column}
  </span>
)

const Counts = (): VNode => {
  const problems = useManuscript((state) => state.problems)
  const errors = problems.filter(({ severity }) => severity === 'error').length
  return (
    <span role="status">
      {problems.length === 0
        ? 'No problems'
        : [
            errors > 0 ? counted(errors, 'error') : '',
            problems.length > errors ? counted(problems.length - errors, 'warning') : '',
          ]
            .filter(Boolean)
            .join(', ')}
    </span>
  )
}

const placeOf = ({ state }: EditorView) => {
  const { head } = state.selection.main
  const line = state.doc.lineAt(head)
  return { line: line.number, column: head - line.from + 1 }
}

export const JsonView = (): VNode => {
  const { manuscript, tabs } = useWorkshop()
  const host = useRef<HTMLDivElement>(null)
  const editor = useRef<Editor | null>(null)
  const [at, setAt] = useState({ line: 1, column: 1 })
  const selection = useManuscript((state) => state.selection)
  const isOpen = useStore(tabs, ({ left }) => left === JSON_VIEW)

  useLayoutEffect(() => {
    if (host.current === null) return
    const tellPlace = () => {
      if (editor.current !== null) setAt(placeOf(editor.current.view))
    }
    const opened = openEditor(host.current, manuscript, {
      isShown: () => tabs.getState().left === JSON_VIEW,
      onCaret: () => inTurn(tellPlace),
    })
    editor.current = opened
    return opened.close
  }, [manuscript, tabs])

  useLayoutEffect(() => {
    if (isOpen) editor.current?.catchUp()
  }, [isOpen])

  // What was selected in another view is shown here, and where this view was hidden or away meanwhile, once it is seen.
  const isBack = useRef(true)
  useLayoutEffect(() => {
    const wasAway = isBack.current
    isBack.current = false
    if (!isOpen || selection === null || (selection.by === JSON_VIEW && !wasAway)) return
    const span = selection.span ?? manuscript.spanAt(selection.path)
    if (span === null) return
    editor.current?.show(span.offset, span.length)
    if (selection.takesFocus === true) editor.current?.view.focus()
  }, [manuscript, selection, isOpen])

  return (
    <div class="json-view">
      <div ref={host} class="json-editor" />
      <MendLine line={at.line} onMended={() => editor.current?.view.focus()} />
      <div class="json-foot">
        <Counts />
        <CaretPlace at={at} />
        <span id="editor-keys">
          <kbd>F8</kbd> next problem · <kbd>F2</kbd> rename · <kbd>F12</kbd> where it is described ·{' '}
          <kbd>Esc</kbd> then <kbd>Tab</kbd> leaves the editor
        </span>
      </div>
    </div>
  )
}
