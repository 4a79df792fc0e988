/**
 * Where the viewer could begin, as long as it has hints and has not asked to see everything. `hasRoom`: whether there is
 * room to say why; rows are not lit and moves not folded without a word.
 */
import { useMemo, useState } from 'preact/hooks'
import { openingsOf, type SuggestedOpening } from '../../../seat/firstTurn.ts'
import type { PartyView } from '../../../table/view.ts'
import { useDesk } from '../../useDesk.ts'

const NOTHING: readonly SuggestedOpening[] = []

export const useFirstTurn = (view: PartyView, hasRoom: boolean) => {
  const wantsHints = useDesk((state) => state.mind?.hints ?? false)
  const [isAllShown, setAllShown] = useState(false)
  const openings = useMemo(() => openingsOf(view), [view])
  return {
    openings: wantsHints && hasRoom && !isAllShown ? openings : NOTHING,
    showAll: () => setAllShown(true),
  }
}
