/** The viewer's own draft, kept in the desk's focus, where the stage sees it too. */
import { useMemo, useRef } from 'preact/hooks'
import type { PartyView } from '../../table/view.ts'
import type { IssueId, OptionId } from '../../terms/ids.ts'
import { issuesIn, type Package, restrictTo } from '../../terms/package.ts'
import { useActs, useDesk } from '../useDesk.ts'

/** The same for as long as the screen is open, whatever has been drafted since. */
export interface DraftActs {
  /** Null leaves the issue out of the offer. */
  choose(issue: IssueId, option: OptionId | null): void
  keepForAccord(issue: IssueId, keep: boolean): void
  /** Puts a whole package in the draft's place. */
  begin(pack: Package): void
  undo(): void
}

export interface DraftInHand {
  readonly package: Package
  readonly forAccordOnly: readonly IssueId[]
  readonly isEmpty: boolean
  readonly canUndo: boolean
  readonly acts: DraftActs
}

export const useDraft = (view: PartyView): DraftInHand => {
  const acts = useActs()
  const kept = useDesk((state) => state.focus.drafted)
  const marked = useDesk((state) => state.focus.forAccordOnly)
  const canUndo = useDesk((state) => state.focus.undoable)
  // What has been sealed meanwhile can no longer be offered. The same object as long as nothing changes.
  const drafted = useMemo(() => {
    const open = issuesIn(kept).filter((issue) => view.draft[issue]?.status !== 'sealed')
    return open.length === issuesIn(kept).length ? kept : restrictTo(kept, new Set(open))
  }, [kept, view.draft])
  const forAccordOnly = useMemo(
    () => marked.filter((issue) => drafted[issue] !== undefined),
    [marked, drafted],
  )
  const latest = useRef({ drafted, forAccordOnly })
  latest.current = { drafted, forAccordOnly }
  const draftActs = useMemo((): DraftActs => {
    const without = (issue: IssueId) => latest.current.forAccordOnly.filter((each) => each !== issue)
    return {
      choose: (issue, option) => {
        const { drafted } = latest.current
        if (option !== null) return acts.look({ drafted: { ...drafted, [issue]: option }, issue, option })
        const others = new Set(issuesIn(drafted).filter((each) => each !== issue))
        acts.look({ drafted: restrictTo(drafted, others), forAccordOnly: without(issue), issue, option })
      },
      keepForAccord: (issue, keep) =>
        acts.look({ forAccordOnly: keep ? [...without(issue), issue] : without(issue) }),
      begin: (pack) => acts.look({ drafted: pack, forAccordOnly: [] }),
      undo: acts.undo,
    }
  }, [acts])
  return {
    package: drafted,
    forAccordOnly,
    isEmpty: issuesIn(drafted).length === 0,
    canUndo,
    acts: draftActs,
  }
}
