/** Under the editor: what is wrong on the line that has the caret, and what mends it at a press. */
import type { VNode } from 'preact'
import { Button } from '../../pieces/Button.tsx'
import { hereOn } from '../problems/hereOn.ts'
import { mend } from '../problems/mend.ts'
import { useManuscript, useWorkshop } from '../workshop.ts'

interface MendLineProps {
  /** Counted from 1. */
  readonly line: number
  /** Puts the caret back into the text. */
  readonly onMended: () => void
}

export const MendLine = ({ line, onMended }: MendLineProps): VNode => {
  const { manuscript } = useWorkshop()
  const problems = useManuscript((state) => state.problems)
  const isNewest = useManuscript(({ inspected, revision }) => inspected === revision)
  const problem = isNewest ? hereOn(problems, line) : null
  return (
    <div class={problem === null ? 'mend-line' : `mend-line ${problem.severity}`}>
      <p role="status">
        {problem !== null && (
          <>
            <b>{problem.message}</b> {problem.hint}
          </>
        )}
      </p>
      {problem?.fixes.map((fix) => (
        <Button
          key={fix.title}
          small
          onPress={() => void mend(manuscript, problem, fix).then((done) => done && onMended())}
        >
          {fix.title}
        </Button>
      ))}
    </div>
  )
}
