/** Asks before everything goes that this device keeps, and names it. */
import type { VNode } from 'preact'
import { Button } from '../../pieces/Button.tsx'
import { Dialog } from '../../pieces/Dialog.tsx'
import { counted } from '../../telling/phrases.ts'
import { savedTitle } from '../home/savedNames.ts'
import { useActs, useDesk } from '../useDesk.ts'
import './takeAlong.css'

export const ClearDevice = ({
  onDone,
  onClose,
}: {
  readonly onDone: () => void
  readonly onClose: () => void
}): VNode => {
  const acts = useActs()
  const saved = useDesk((desk) => desk.saved)
  const damaged = useDesk((desk) => desk.damaged)
  const own = useDesk((desk) => desk.own)
  const clear = async () => {
    await acts.clearDevice()
    onDone()
  }
  return (
    <Dialog title="Clear this device?" onClose={onClose}>
      <p>All that Parley keeps in this browser goes, and nothing here brings it back:</p>
      <ul class="going">
        {saved.map((game) => (
          <li key={game.id}>{savedTitle(game)}</li>
        ))}
        {damaged.length > 0 && <li>{counted(damaged.length, 'game')} that cannot be opened</li>}
        {own.map(({ id, card }) => (
          <li key={id}>your scenario {card?.title ?? id}</li>
        ))}
        <li>notes and preparation sheets, earlier versions of your scenarios, and the settings</li>
      </ul>
      <p>Files that you saved, and links that you gave out, stay as they are.</p>
      <div class="dialog-acts">
        <Button kind="alert" onPress={() => void clear()}>
          Clear this device
        </Button>
        <Button onPress={onClose}>Keep everything</Button>
      </div>
    </Dialog>
  )
}
