/** Asks before everything goes that this device keeps, and names it. */
import type { VNode } from 'preact'
import { Button } from '../../pieces/Button.tsx'
import { Dialog } from '../../pieces/Dialog.tsx'
import { useWords } from '../../pieces/speaking.ts'
import { KEPT_HERE } from '../../words/kept/catalog.ts'
import { EVERYWHERE } from '../../words/parts/catalog.ts'
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
  const say = useWords(KEPT_HERE)
  const sayName = useWords(EVERYWHERE)
  const acts = useActs()
  const saved = useDesk((desk) => desk.saved)
  const damaged = useDesk((desk) => desk.damaged)
  const own = useDesk((desk) => desk.own)
  const clear = async () => {
    await acts.clearDevice()
    onDone()
  }
  return (
    <Dialog title={say('clearAsked')} onClose={onClose}>
      <p>{say('clearNote')}</p>
      <ul class="going">
        {saved.map((game) => (
          <li key={game.id}>{savedTitle(sayName, game)}</li>
        ))}
        {damaged.length > 0 && <li>{say('clearDamaged', { games: damaged.length })}</li>}
        {own.map(({ id, card }) => (
          <li key={id}>{say('clearOwn', { title: card?.title ?? id })}</li>
        ))}
        <li>{say('clearRest')}</li>
      </ul>
      <p>{say('clearFiles')}</p>
      <div class="dialog-acts">
        <Button kind="alert" onPress={() => void clear()}>
          {say('clear')}
        </Button>
        <Button onPress={onClose}>{say('keepAll')}</Button>
      </div>
    </Dialog>
  )
}
