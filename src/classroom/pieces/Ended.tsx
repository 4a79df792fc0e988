/** Why this device is no longer in the class, and where to go. */
import type { VNode } from 'preact'
import { useWords } from '../../pieces/speaking.ts'
import type { Problem } from '../../terms/problem.ts'
import { CLASSROOM } from '../../words/classroom/catalog.ts'
import { ClassHeader } from './ClassHeader.tsx'
import { ProblemText } from './ProblemText.tsx'

export const Ended = ({ problem }: { readonly problem: Problem | null }): VNode => {
  const say = useWords(CLASSROOM)
  return (
    <>
      <ClassHeader title={say('endedTitle')} />
      <main class="class-note">
        <h2 class="serif">
          {problem === null ? say('endedNone') : <ProblemText problem={problem} part="message" />}
        </h2>
        <p>{problem === null ? say('endedAsk') : <ProblemText problem={problem} part="hint" />}</p>
        <p>
          <a href="#/join">{say('endedJoin')}</a>
        </p>
      </main>
    </>
  )
}
