/** How the game looks, moves and sounds on this device. */
import type { VNode } from 'preact'
import { Dialog } from '../../pieces/Dialog.tsx'
import { LanguageChoice } from '../../pieces/LanguageChoice.tsx'
import { Segmented } from '../../pieces/Segmented.tsx'
import { useActs, useDesk } from '../useDesk.ts'
import { OfflineNote } from './OfflineNote.tsx'
import { SoundSetting } from './SoundSetting.tsx'
import './settings.css'

const THEMES = [
  { value: 'system', label: 'As the device' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const
const MOTIONS = [
  { value: 'system', label: 'As the device' },
  { value: 'reduced', label: 'Keep still' },
] as const

export const SettingsDialog = ({ onClose }: { readonly onClose: () => void }): VNode => {
  const acts = useActs()
  const settings = useDesk((desk) => desk.settings)
  return (
    <Dialog title="Settings" onClose={onClose}>
      <div class="settings">
        <LanguageChoice />
        <Segmented
          legend="Colours"
          choices={THEMES}
          value={settings.theme}
          onChoose={(theme) => acts.set({ theme })}
        />
        <Segmented
          legend="Motion"
          choices={MOTIONS}
          value={settings.motion}
          onChoose={(motion) => acts.set({ motion })}
        />
        <SoundSetting />
        <OfflineNote />
        {import.meta.env.PROD && (
          <a class="small" href="licences.txt" target="_blank" rel="noreferrer">
            Licences of Parley and of what it is made with
          </a>
        )}
      </div>
    </Dialog>
  )
}
