/** What this device keeps, and the way to be rid of it. */
import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../pieces/Button.tsx'
import { counted, listed } from '../../telling/phrases.ts'
import { clearDevice } from '../laterDialogs.ts'
import { useDesk } from '../useDesk.ts'

export const KeptHere = (): VNode | null => {
  const saved = useDesk((desk) => desk.saved)
  const damaged = useDesk((desk) => desk.damaged)
  const own = useDesk((desk) => desk.own)
  const [asking, setAsking] = useState(false)
  const [cleared, setCleared] = useState(false)
  const games = saved.length + damaged.length
  const kept = [
    ...(games > 0 ? [counted(games, 'game')] : []),
    ...(own.length > 0 ? [counted(own.length, 'scenario')] : []),
  ]
  if (kept.length === 0)
    return (
      <p role="status" class="small muted">
        {cleared ? 'This device is cleared.' : ''}
      </p>
    )
  return (
    <>
      <p class="kept-here small muted">
        This browser keeps {listed(kept)} of yours; no server has them.
        <Button kind="text" onPress={() => setAsking(true)}>
          Clear this device
        </Button>
      </p>
      {asking && (
        <clearDevice.Screen
          onClose={() => setAsking(false)}
          onDone={() => {
            setAsking(false)
            setCleared(true)
          }}
        />
      )}
    </>
  )
}
