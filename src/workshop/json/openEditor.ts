/** CodeMirror over the manuscript, with the language service behind it. */
import { closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete'
import { defaultKeymap, indentWithTab } from '@codemirror/commands'
import { json } from '@codemirror/lang-json'
import { bracketMatching, codeFolding, foldGutter, foldKeymap, indentOnInput } from '@codemirror/language'
import { lintGutter, lintKeymap } from '@codemirror/lint'
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search'
import { EditorState } from '@codemirror/state'
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  keymap,
  lineNumbers,
} from '@codemirror/view'
import type { Manuscript } from '../manuscript/manuscript.ts'
import { completions } from './completions.ts'
import { explanations } from './explanations.ts'
import { inStep, JSON_VIEW, showEdits, undoKeys } from './inStep.ts'
import { markProblems } from './marks.ts'
import { nameKeys } from './names.ts'
import { theme } from './theme.ts'

/** Milliseconds without a movement before the caret's field is told. */
const PAUSE = 150

/** Milliseconds after Escape in which Tab leaves the editor: CodeMirror’s own two seconds are short for some hands. */
const LEAVING = 10_000

const tabLeaves = (view: EditorView): boolean => {
  view.setTabFocusMode(LEAVING)
  return false
}

export interface Editor {
  readonly view: EditorView
  /** Puts the caret there, in the middle of what is seen. */
  readonly show: (offset: number, length: number) => void
  /** Shows at once what was written elsewhere while the editor was hidden. */
  readonly catchUp: () => void
  readonly close: () => void
}

interface EditorTerms {
  /** Whether its tab is open: a hidden editor follows when nothing else is to be done. */
  readonly isShown: () => boolean
  /** The caret has moved; the field that it is in is told to the manuscript. */
  readonly onCaret: () => void
}

export const openEditor = (
  parent: HTMLElement,
  manuscript: Manuscript,
  { isShown, onCaret }: EditorTerms,
): Editor => {
  let timer: ReturnType<typeof setTimeout> | undefined
  const tellField = (view: EditorView) => {
    clearTimeout(timer)
    timer = setTimeout(async () => {
      const path = await manuscript.language.ask('pathAt', { offset: view.state.selection.main.head })
      if (path !== null && view.hasFocus) manuscript.select(path, JSON_VIEW)
    }, PAUSE)
  }
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: manuscript.store.getState().text,
      extensions: [
        lineNumbers(),
        foldGutter(),
        codeFolding(),
        lintGutter(),
        highlightSpecialChars(),
        highlightActiveLine(),
        highlightActiveLineGutter(),
        drawSelection(),
        indentOnInput(),
        bracketMatching(),
        closeBrackets(),
        highlightSelectionMatches(),
        search({ top: true }),
        json(),
        EditorState.tabSize.of(2),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({
          'aria-label': 'The scenario as JSON',
          'aria-describedby': 'editor-keys',
        }),
        inStep(manuscript),
        completions(manuscript.language),
        explanations(manuscript.language),
        keymap.of([
          ...nameKeys(manuscript),
          ...undoKeys(manuscript),
          ...closeBracketsKeymap,
          ...completionKeymap,
          ...searchKeymap,
          ...foldKeymap,
          ...lintKeymap,
          { key: 'Escape', run: tabLeaves },
          ...defaultKeymap,
          indentWithTab,
        ]),
        theme,
        EditorView.updateListener.of((update) => {
          if (!update.docChanged && !update.selectionSet) return
          onCaret()
          tellField(update.view)
        }),
      ],
    }),
  })
  const { catchUp, stop } = showEdits(view, manuscript, isShown)
  const stops = [stop, markProblems(view, manuscript, { isShown, catchUp })]
  return {
    view,
    catchUp,
    show: (offset, length) => {
      catchUp()
      const most = view.state.doc.length
      const anchor = Math.min(offset, most)
      view.dispatch({
        selection: { anchor, head: Math.min(offset + length, most) },
        effects: EditorView.scrollIntoView(anchor, { y: 'center' }),
      })
    },
    close: () => {
      clearTimeout(timer)
      for (const stop of stops) stop()
      view.destroy()
    },
  }
}
