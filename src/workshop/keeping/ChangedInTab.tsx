/** Says that another tab has written the scenario that is open here. */
import type { VNode } from 'preact'
import { useStore } from '../../pieces/useStore.ts'
import { useManuscript, useWorkshop } from '../workshop.ts'
import { TwoTexts } from './TwoTexts.tsx'

export const ChangedInTab = (): VNode | null => {
  const { kept } = useWorkshop()
  const theirs = useStore(kept.store, (state) => state.theirs)
  const mine = useManuscript(({ text }) => (theirs === null ? '' : text))
  if (theirs === null) return null
  return (
    <TwoTexts
      says="This scenario was written in another tab meanwhile."
      mine={mine}
      theirs={theirs}
      where="in the other tab"
      onMine={() => void kept.keepMine()}
      onTheirs={kept.takeTheirs}
    />
  )
}
