/** The viewer's own draft, kept in the seat's focus, where the stage sees it too. */
import { useMemo, useRef } from 'preact/hooks'
import type { IssueId, OptionId } from '../../terms/ids.ts'
import { issuesIn, type Package, restrictTo } from '../../terms/package.ts'
import { useActs, useDesk } from '../useDesk.ts'

/** The same for as long as the screen is open, whatever has been drafted since. */
export interface DraftActs {
  /** Null leaves the issue out of the offer. */
  choose(issue: IssueId, option: OptionId | null): void
  keepForAccord(issue: IssueId, keep: boolean): void
  /** Puts a whole package in the draft's place; `forAccordOnly` is none of it where left out. */
  begin(pack: Package, forAccordOnly?: readonly IssueId[]): void
  undo(): void
}

export interface DraftInHand {
  readonly package: Package
  readonly forAccordOnly: readonly IssueId[]
  readonly isEmpty: boolean
  readonly canUndo: boolean
  readonly acts: DraftActs
}

export const useDraft = (): DraftInHand => {
  const acts = useActs()
  const drafted = useDesk((state) => state.focus.drafted)
  const forAccordOnly = useDesk((state) => state.focus.forAccordOnly)
  const canUndo = useDesk((state) => state.focus.past.length > 0)
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
      begin: (pack, forAccordOnly = []) => acts.look({ drafted: pack, forAccordOnly }),
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
