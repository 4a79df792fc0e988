/** Whether this device can play without a connection, as it is now. */
import type { VNode } from 'preact'
import type { OnDevice } from '../../offline/onDevice.ts'
import { useOffline } from '../offline/useOffline.ts'

const SAYS: Readonly<Record<OnDevice['here'], string>> = {
  none: 'This browser keeps no pages of this address: Parley opens with a connection only. A game that is open goes on without one.',
  coming:
    'Parley is being kept on this device. Once that is done, every scenario on the shelf plays without a connection.',
  whole: 'Parley is kept on this device: every scenario on the shelf plays without a connection.',
  failed:
    'Parley could not be kept on this device: it opens with a connection only. It tries again at the next visit.',
}

export const OfflineNote = (): VNode | null => {
  const { kept, offline } = useOffline()
  // A packaged game is its platform’s.
  if (offline === null) return null
  return (
    <div class="offline-note">
      <h3>Without a connection</h3>
      <p class="small" role="status">
        {SAYS[kept.here]}
      </p>
    </div>
  )
}
