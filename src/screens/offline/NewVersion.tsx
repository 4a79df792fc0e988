/** Tells once that a newer version is there. It is used when a person reloads, and never before. */
import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../pieces/Button.tsx'
import { useDesk } from '../useDesk.ts'
import { useOffline } from './useOffline.ts'

export const NewVersion = (): VNode | null => {
  const { kept, offline } = useOffline()
  const isStored = useDesk((desk) => desk.storage === 'ready')
  const isPlaying = useDesk((desk) => desk.game !== null)
  const [isRead, setRead] = useState(false)
  if (!kept.hasNewer || isRead) return null
  return (
    <div class="notice">
      <p role="status">
        <b>A new version is there.</b> It is used after a reload.{' '}
        {isPlaying &&
          (isStored
            ? 'This game is kept, and goes on from the shelf.'
            : 'This browser keeps no games: finish this one first, or keep a copy.')}
      </p>
      <div class="notice-acts">
        <Button small onPress={() => offline?.reload()}>
          Reload now
        </Button>
        <Button small kind="quiet" label="Dismiss: A new version is there." onPress={() => setRead(true)}>
          Later
        </Button>
      </div>
    </div>
  )
}
