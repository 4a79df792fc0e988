/** Why what was asked does not count, and what to do; read out when it comes. */
import type { VNode } from 'preact'
import type { Problem } from '../../terms/problem.ts'
import { ProblemText } from './ProblemText.tsx'

export const ProblemNote = ({
  id,
  problem,
}: {
  readonly id?: string
  readonly problem: Problem | null
}): VNode => (
  <p id={id} role="alert" class={problem === null ? 'unseen' : 'class-problem'}>
    {problem !== null && <ProblemText problem={problem} />}
  </p>
)
