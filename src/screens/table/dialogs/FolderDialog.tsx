import type { VNode } from 'preact'
import { Dialog } from '../../../pieces/Dialog.tsx'
import { useWords } from '../../../pieces/speaking.ts'
import type { PartyView } from '../../../table/view.ts'
import { UNDER_WAY } from '../../../words/underWay/catalog.ts'
import * as texts from '../../../words/underWay/en.ts'
import { Folder } from '../../briefing/Folder.tsx'

/** The folder of the briefing, open again beside the text. */
export const FolderDialog = ({
  view,
  onClose,
}: {
  readonly view: PartyView
  readonly onClose: () => void
}): VNode => {
  const say = useWords(UNDER_WAY)
  return (
    <Dialog title={say(texts.folder)} width="page" onClose={onClose}>
      <Folder view={view} />
    </Dialog>
  )
}
