/** Files that are not among the tables, each with its reason. */
import type { VNode } from 'preact'
import { InEnglish } from '../../pieces/InEnglish.tsx'
import { useWords } from '../../pieces/speaking.ts'
import type { RefusedFile } from '../../session/tables/collectTables.ts'
import { RESULTS } from '../../words/results/catalog.ts'

export const NotCounted = ({ refused }: { readonly refused: readonly RefusedFile[] }): VNode | null => {
  const say = useWords(RESULTS)
  if (refused.length === 0) return null
  return (
    <details class="not-counted" open={refused.length <= 3}>
      <summary>{say('filesNot', { files: refused.length })}</summary>
      <ul>
        {refused.map(({ file, problem }, place) => (
          <li key={place}>
            <b translate={false}>{file}</b>{' '}
            <InEnglish>
              {problem.message} <span class="muted">{problem.hint}</span>
            </InEnglish>
          </li>
        ))}
      </ul>
    </details>
  )
}
