/** Two texts side by side, with what differs marked and what is the same folded. */
import { json } from '@codemirror/lang-json'
import { MergeView } from '@codemirror/merge'
import { EditorState } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import type { VNode } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { Dialog } from '../../pieces/Dialog.tsx'
import { theme } from '../json/theme.ts'

const reading = (name: string) => [
  json(),
  theme,
  EditorState.readOnly.of(true),
  EditorView.editable.of(false),
  EditorView.lineWrapping,
  EditorView.contentAttributes.of({ 'aria-label': name, tabindex: '0' }),
]

interface SideBySideProps {
  readonly title: string
  readonly before: string
  readonly after: string
  readonly names: readonly [string, string]
  readonly onClose: () => void
}

export const SideBySide = ({ title, before, after, names, onClose }: SideBySideProps): VNode => {
  const host = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (host.current === null) return
    const view = new MergeView({
      parent: host.current,
      a: { doc: before, extensions: reading(names[0]) },
      b: { doc: after, extensions: reading(names[1]) },
      collapseUnchanged: { margin: 3, minSize: 6 },
      gutter: true,
    })
    return () => view.destroy()
  }, [before, after, names[0], names[1]])
  return (
    <Dialog title={title} onClose={onClose} width="page">
      <div class="side-names">
        <b>{names[0]}</b>
        <b>{names[1]}</b>
      </div>
      {before === after && <p>The two texts are the same.</p>}
      <div ref={host} class="side-by-side" />
    </Dialog>
  )
}
