/** What is wrong with a file or a save: where, what was expected, what to do. Everything at once, as text. */
import type { VNode } from 'preact'
import { InEnglish } from '../../pieces/InEnglish.tsx'
import { useWords } from '../../pieces/speaking.ts'
import type { Problem } from '../../terms/problem.ts'
import { PROBLEM_WORDS } from '../../words/problems/catalog.ts'

const SHOWN = 50

export const ProblemList = ({ problems }: { readonly problems: readonly Problem[] }): VNode => {
  const say = useWords(PROBLEM_WORDS)
  const place = ({ line, column }: Problem): string => {
    if (line === null) return ''
    return column === null ? say('line', { line }) : say('column', { line, column })
  }
  return (
    <>
      <ol class="problems">
        {problems.slice(0, SHOWN).map((problem, index) => (
          <li key={index}>
            <p class="problem-place">
              {problem.severity === 'warning' && <b>{say('warning')} </b>}
              {place(problem)} {problem.path !== '' && <code lang="en">{problem.path}</code>}
            </p>
            <p class="problem-message">
              <InEnglish>{problem.message}</InEnglish>
            </p>
            {problem.hint !== '' && (
              <p class="problem-hint">
                <InEnglish>{problem.hint}</InEnglish>
              </p>
            )}
          </li>
        ))}
      </ol>
      {problems.length > SHOWN && <p class="muted">{say('more', { more: problems.length - SHOWN })}</p>}
    </>
  )
}
