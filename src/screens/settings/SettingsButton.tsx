/** The way to the settings, on every screen. */
import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../pieces/Button.tsx'
import { useWords } from '../../pieces/speaking.ts'
import { EVERYWHERE } from '../../words/parts/catalog.ts'
import { settings } from '../laterDialogs.ts'

export const SettingsButton = (): VNode => {
  const say = useWords(EVERYWHERE)
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button
        kind="quiet"
        icon="settings"
        label={say('settings')}
        class="icon-button"
        onPress={() => setOpen(true)}
      >
        {null}
      </Button>
      {open && <settings.Screen onClose={() => setOpen(false)} />}
    </>
  )
}
