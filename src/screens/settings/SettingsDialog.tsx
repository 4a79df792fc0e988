/** How the game looks, moves and sounds on this device. */
import type { VNode } from 'preact'
import { Dialog } from '../../pieces/Dialog.tsx'
import { LanguageChoice } from '../../pieces/LanguageChoice.tsx'
import { Segmented } from '../../pieces/Segmented.tsx'
import { LanguageContext, speech, useWords } from '../../pieces/speaking.ts'
import { useStore } from '../../pieces/useStore.ts'
import { CHANGING_SETTINGS } from '../../words/settings/catalog.ts'
import { useActs, useDesk } from '../useDesk.ts'
import { OfflineNote } from './OfflineNote.tsx'
import { SoundSetting } from './SoundSetting.tsx'
import './settings.css'

interface SettingsProps {
  readonly onClose: () => void
}

/** In the language of the page, whatever screen it was opened from. */
export const SettingsDialog = ({ onClose }: SettingsProps): VNode => {
  const language = useStore(speech, (state) => state.language)
  return (
    <LanguageContext.Provider value={language}>
      <Settings onClose={onClose} />
    </LanguageContext.Provider>
  )
}

const Settings = ({ onClose }: SettingsProps): VNode => {
  const say = useWords(CHANGING_SETTINGS)
  const acts = useActs()
  const settings = useDesk((desk) => desk.settings)
  return (
    <Dialog title={say('title')} onClose={onClose}>
      <div class="settings">
        <LanguageChoice />
        <Segmented
          legend={say('colours')}
          choices={[
            { value: 'system', label: say('asDevice') },
            { value: 'light', label: say('light') },
            { value: 'dark', label: say('dark') },
          ]}
          value={settings.theme}
          onChoose={(theme) => acts.set({ theme })}
        />
        <Segmented
          legend={say('motion')}
          choices={[
            { value: 'system', label: say('asDevice') },
            { value: 'reduced', label: say('still') },
          ]}
          value={settings.motion}
          onChoose={(motion) => acts.set({ motion })}
        />
        <SoundSetting />
        <OfflineNote />
        {import.meta.env.PROD && (
          <a class="small" href="licences.txt" target="_blank" rel="noreferrer">
            {say('licences')}
          </a>
        )}
      </div>
    </Dialog>
  )
}
