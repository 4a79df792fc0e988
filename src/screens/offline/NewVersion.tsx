/** Tells once that a newer version is there. It is used when a person reloads, and never before. */
import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../pieces/Button.tsx'
import { useWords } from '../../pieces/speaking.ts'
import { NOTICE_WORDS } from '../../words/notices/catalog.ts'
import { useDesk } from '../useDesk.ts'
import { useOffline } from './useOffline.ts'

export const NewVersion = (): VNode | null => {
  const say = useWords(NOTICE_WORDS)
  const { kept, offline } = useOffline()
  const isStored = useDesk((desk) => desk.storage === 'ready')
  const isPlaying = useDesk((desk) => desk.game !== null)
  const [isRead, setRead] = useState(false)
  if (!kept.hasNewer || isRead) return null
  return (
    <div class="notice">
      <p role="status">
        <b>{say('newer')}</b> {say('newerUsed')}
        {isPlaying && say(isStored ? 'newerKept' : 'newerNotKept')}
      </p>
      <div class="notice-acts">
        <Button small onPress={() => offline?.reload()}>
          {say('newerReload')}
        </Button>
        <Button
          small
          kind="quiet"
          label={say('dismissOf', { message: say('newer') })}
          onPress={() => setRead(true)}
        >
          {say('newerLater')}
        </Button>
      </div>
    </div>
  )
}
