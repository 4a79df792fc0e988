/** Files that are not among the tables, each with its reason. */
import type { VNode } from 'preact'
import type { RefusedFile } from '../../session/tables/collectTables.ts'
import { counted } from '../../telling/phrases.ts'

export const NotCounted = ({ refused }: { readonly refused: readonly RefusedFile[] }): VNode | null => {
  if (refused.length === 0) return null
  return (
    <details class="not-counted" open={refused.length <= 3}>
      <summary>{counted(refused.length, 'file is', 'files are')} not among them</summary>
      <ul>
        {refused.map(({ file, problem }, place) => (
          <li key={place}>
            <b>{file}</b> {problem.message} <span class="muted">{problem.hint}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
