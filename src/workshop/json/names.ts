/** Ids of the scenario as an editor handles names: given another everywhere at once, and followed to where they are described. */
import { EditorSelection } from '@codemirror/state'
import { EditorView, type KeyBinding, showDialog } from '@codemirror/view'
import type { Manuscript } from '../manuscript/manuscript.ts'

/** Says something where the editor's own dialogs stand. */
const say = (view: EditorView, message: string): void => {
  showDialog(view, {
    class: 'cm-said',
    content: (_view, close) => {
      const form = document.createElement('form')
      const text = document.createElement('span')
      text.setAttribute('role', 'alert')
      text.textContent = `${message} `
      const button = document.createElement('button')
      button.className = 'cm-button'
      button.type = 'button'
      button.textContent = 'Close'
      button.addEventListener('click', close)
      form.append(text, button)
      return form
    },
    focus: 'button',
  })
}

const rename = async (view: EditorView, { language, change, store }: Manuscript): Promise<void> => {
  const offset = view.state.selection.main.head
  const span = await language.ask('renamable', { offset })
  if (span === null)
    return say(view, 'Put the caret on an id first: of an issue, an option, a party, a round.')
  const id = view.state.sliceDoc(span.offset, span.offset + span.length)
  const { result } = showDialog(view, {
    label: 'New id, everywhere',
    input: { name: 'id', value: id, spellcheck: 'false', autocomplete: 'off' },
    focus: true,
    submitLabel: 'Rename',
    class: 'cm-rename',
  })
  const form = await result
  const given = form === null ? id : String(new FormData(form).get('id') ?? '').trim()
  if (given === id) return
  const renaming = await language.ask('rename', { offset, id: given })
  if (renaming === null) return
  if (!renaming.ok) return say(view, renaming.message)
  if (view.state.doc.length === store.getState().text.length) change(renaming.edits, 'a renamed id')
  view.focus()
}

const goToDefinition = async (view: EditorView, { language }: Manuscript): Promise<void> => {
  const span = await language.ask('definition', { offset: view.state.selection.main.head })
  if (span === null) return say(view, 'Nothing in this file describes what stands here.')
  view.dispatch({
    selection: EditorSelection.range(span.offset, span.offset + span.length),
    effects: EditorView.scrollIntoView(span.offset, { y: 'center' }),
  })
}

const layOut = async ({ language, change }: Manuscript): Promise<void> => {
  const edits = await language.ask('format', {})
  if (edits !== null) change(edits, 'the layout')
}

const started = (act: (view: EditorView) => Promise<void>) => (view: EditorView) => {
  void act(view)
  return true
}

export const nameKeys = (manuscript: Manuscript): readonly KeyBinding[] => [
  { key: 'F2', run: started((view) => rename(view, manuscript)) },
  { key: 'F12', run: started((view) => goToDefinition(view, manuscript)) },
  { key: 'Shift-Alt-f', run: started(() => layOut(manuscript)) },
]
