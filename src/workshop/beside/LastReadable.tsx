/** Whether what stands beside the text is of the text as it is now, in a calm line; nothing where it is. */
import type { VNode } from 'preact'
import { Button } from '../../pieces/Button.tsx'
import { hasErrors } from '../../terms/problem.ts'
import { useManuscript, useWorkshop } from '../workshop.ts'

export const LastReadable = (): VNode | null => {
  const { openTab } = useWorkshop()
  const isWrong = useManuscript(({ problems }) => hasErrors(problems))
  const isEmpty = useManuscript(({ scenario }) => scenario === null)
  const isFirst = useManuscript(({ inspected }) => inspected < 0)
  if (isEmpty && isFirst) return <p class="last-readable">The text is being read …</p>
  if (!isWrong) return null
  return (
    <p class="last-readable" role="status">
      {isEmpty
        ? 'The text has errors, and there is no earlier one to show figures of.'
        : 'The text has errors; figures are of the last readable text.'}{' '}
      <Button kind="text" onPress={() => openTab('problems')}>
        Show the problems
      </Button>
    </p>
  )
}
