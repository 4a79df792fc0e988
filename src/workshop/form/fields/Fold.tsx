/** Something folded to one line. What it holds is drawn once it is open: a long list of cards costs no more than its lines. */
import type { ComponentChildren, VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { Path } from '../../../scenario/finding.ts'
import { fieldId } from '../fieldIds.ts'

interface FoldProps {
  readonly path: Path
  readonly summary: ComponentChildren
  /** At the end of the line, beside the summary: up, down, out. */
  readonly acts?: ComponentChildren
  readonly class?: string
  /** The summary’s own id, where the path’s is that of another control. */
  readonly id?: string
  /** What it holds has a control of the same path: once that is drawn, the path leads there. */
  readonly givesWay?: boolean
  readonly children: () => ComponentChildren
}

export const Fold = ({
  path,
  summary,
  acts,
  class: own = '',
  id,
  givesWay = false,
  children,
}: FoldProps): VNode => {
  const [isOpen, setOpen] = useState(false)
  return (
    <div class={`fold ${own}`} data-path={JSON.stringify(path)}>
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary id={isOpen && givesWay ? undefined : (id ?? fieldId(path))}>{summary}</summary>
        {isOpen && <div class="fold-fields">{children()}</div>}
      </details>
      {acts}
    </div>
  )
}
