/** The viewer's own draft, kept in the desk's focus, where the stage sees it too. */
import { useMemo } from 'preact/hooks'
import type { PartyView } from '../../table/view.ts'
import type { IssueId, OptionId } from '../../terms/ids.ts'
import { issuesIn, type Package, restrictTo } from '../../terms/package.ts'
import { useActs, useDesk } from '../useDesk.ts'

export interface DraftInHand {
  readonly package: Package
  readonly forAccordOnly: readonly IssueId[]
  readonly isEmpty: boolean
  readonly canUndo: boolean
  /** Null leaves the issue out of the offer. */
  choose(issue: IssueId, option: OptionId | null): void
  keepForAccord(issue: IssueId, keep: boolean): void
  /** Puts a whole package in the draft's place. */
  begin(pack: Package): void
  undo(): void
}

export const useDraft = (view: PartyView): DraftInHand => {
  const acts = useActs()
  const kept = useDesk((state) => state.focus.drafted)
  // What has been sealed meanwhile can no longer be offered. The same object as long as nothing changes.
  const drafted = useMemo(() => {
    const open = issuesIn(kept).filter((issue) => view.draft[issue]?.status !== 'sealed')
    return open.length === issuesIn(kept).length ? kept : restrictTo(kept, new Set(open))
  }, [kept, view.draft])
  const marked = useDesk((state) => state.focus.forAccordOnly)
  const forAccordOnly = marked.filter((issue) => drafted[issue] !== undefined)
  const canUndo = useDesk((state) => state.focus.undoable)
  const without = (issue: IssueId) => forAccordOnly.filter((each) => each !== issue)
  return {
    package: drafted,
    forAccordOnly,
    isEmpty: issuesIn(drafted).length === 0,
    canUndo,
    choose: (issue, option) => {
      if (option !== null) return acts.look({ drafted: { ...drafted, [issue]: option }, issue, option })
      const others = new Set(issuesIn(drafted).filter((each) => each !== issue))
      acts.look({ drafted: restrictTo(drafted, others), forAccordOnly: without(issue), issue, option })
    },
    keepForAccord: (issue, keep) =>
      acts.look({ forAccordOnly: keep ? [...without(issue), issue] : without(issue) }),
    begin: (pack) => acts.look({ drafted: pack, forAccordOnly: [] }),
    undo: acts.undo,
  }
}
