import { useEffect, useRef, useState } from 'preact/hooks'
import type { PartyView } from '../../table/view.ts'
import type { IssueId } from '../../terms/ids.ts'

/** Issues settled since this screen was opened, for as long as they are the latest: their stamp comes down once. */
export const useFreshlySettled = (view: PartyView): ReadonlySet<IssueId> => {
  const before = useRef(view.draft)
  const [fresh, setFresh] = useState<ReadonlySet<IssueId>>(new Set())
  useEffect(() => {
    const settled = view.scenario.issues
      .map((issue) => issue.id)
      .filter((issue) => view.draft[issue] !== undefined && before.current[issue] === undefined)
    before.current = view.draft
    if (settled.length > 0) setFresh(new Set(settled))
  }, [view])
  return fresh
}
