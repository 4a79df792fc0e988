/** Says that another program has written the file of the scenario that is open here. */
import type { VNode } from 'preact'
import { useStore } from '../../pieces/useStore.ts'
import { TwoTexts } from '../keeping/TwoTexts.tsx'
import { useManuscript, useWorkshop } from '../workshop.ts'

export const ChangedOnDisk = (): VNode | null => {
  const { disk } = useWorkshop()
  const theirs = useStore(disk.store, (state) => state.theirs)
  const name = useStore(disk.store, (state) => state.name)
  const mine = useManuscript(({ text }) => (theirs === null ? '' : text))
  if (theirs === null) return null
  return (
    <TwoTexts
      says={`${name} was changed on disk meanwhile.`}
      mine={mine}
      theirs={theirs}
      where="on disk"
      onMine={() => void disk.keepMine()}
      onTheirs={disk.takeTheirs}
    />
  )
}
