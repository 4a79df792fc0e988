/** What is wrong with a file or a save: where, what was expected, what to do. Everything at once, as text. */
import type { VNode } from 'preact'
import type { Problem } from '../../terms/problem.ts'

const SHOWN = 50

const place = ({ line, column }: Problem): string =>
  line === null ? '' : column === null ? `Line ${line}` : `Line ${line}, column ${column}`

export const ProblemList = ({ problems }: { readonly problems: readonly Problem[] }): VNode => (
  <>
    <ol class="problems" lang="en">
      {problems.slice(0, SHOWN).map((problem, index) => (
        <li key={index}>
          <p class="problem-place">
            {problem.severity === 'warning' && <b>Warning </b>}
            {place(problem)} {problem.path !== '' && <code>{problem.path}</code>}
          </p>
          <p class="problem-message">{problem.message}</p>
          {problem.hint !== '' && <p class="problem-hint">{problem.hint}</p>}
        </li>
      ))}
    </ol>
    {problems.length > SHOWN && (
      <p class="muted" lang="en">
        … and {problems.length - SHOWN} more. They often shrink together: mend the first ones and look again.
      </p>
    )}
  </>
)
