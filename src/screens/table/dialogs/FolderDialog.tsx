import type { VNode } from 'preact'
import { Dialog } from '../../../pieces/Dialog.tsx'
import type { PartyView } from '../../../table/view.ts'
import { Folder } from '../../briefing/Folder.tsx'

/** The folder of the briefing, open again beside the text. */
export const FolderDialog = ({
  view,
  onClose,
}: {
  readonly view: PartyView
  readonly onClose: () => void
}): VNode => (
  <Dialog title="Your folder" width="page" onClose={onClose}>
    <Folder view={view} />
  </Dialog>
)
