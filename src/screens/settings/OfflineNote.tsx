/** Whether this device can play without a connection, as it is now. */
import type { VNode } from 'preact'
import type { OnDevice } from '../../offline/onDevice.ts'
import { useWords } from '../../pieces/speaking.ts'
import { CHANGING_SETTINGS } from '../../words/settings/catalog.ts'
import { useOffline } from '../offline/useOffline.ts'

const SAYS = {
  none: 'offlineNone',
  coming: 'offlineComing',
  whole: 'offlineWhole',
  failed: 'offlineFailed',
} as const satisfies Readonly<Record<OnDevice['here'], string>>

export const OfflineNote = (): VNode | null => {
  const say = useWords(CHANGING_SETTINGS)
  const { kept, offline } = useOffline()
  // A packaged game is its platform’s.
  if (offline === null) return null
  return (
    <div class="offline-note">
      <h3>{say('offline')}</h3>
      <p class="small" role="status">
        {say(SAYS[kept.here])}
      </p>
    </div>
  )
}
