/** Whether what holds on an issue was agreed at this table: signed and approved, or sealed and not lapsed. */
import { accordHolds } from '../table/accordHolds.ts'
import type { Books } from '../table/books.ts'
import type { IssueId } from '../terms/ids.ts'

export const isSettled = (
  { end, draft, final }: Pick<Books, 'end' | 'draft' | 'final'>,
  issue: IssueId,
): boolean => {
  const line = draft[issue]
  return (
    line !== undefined && line.option === final[issue] && (accordHolds({ end }) || line.status === 'sealed')
  )
}
