/** Sound is off until it is asked for; whoever asks can hear at once what it is like. */
import type { VNode } from 'preact'
import { useContext, useState } from 'preact/hooks'
import { Button } from '../../pieces/Button.tsx'
import { Segmented } from '../../pieces/Segmented.tsx'
import { useWords } from '../../pieces/speaking.ts'
import { CHANGING_SETTINGS } from '../../words/settings/catalog.ts'
import { SoundContext } from '../sound/soundPort.ts'
import { useActs, useDesk } from '../useDesk.ts'

export const SoundSetting = (): VNode => {
  const say = useWords(CHANGING_SETTINGS)
  const acts = useActs()
  const port = useContext(SoundContext)
  const isOn = useDesk((desk) => desk.settings.sound)
  const [isRefused, setRefused] = useState(false)
  const tryIt = () => {
    const tried = port?.tryIt() ?? Promise.resolve(false)
    tried.then(
      (isHeard) => setRefused(!isHeard),
      () => setRefused(true),
    )
  }
  return (
    <div class="sound-setting">
      <Segmented
        legend={say('sound')}
        choices={[
          { value: 'off', label: say('off') },
          { value: 'on', label: say('on') },
        ]}
        value={isOn ? 'on' : 'off'}
        onChoose={(value) => {
          setRefused(false)
          acts.set({ sound: value === 'on' })
        }}
      />
      <p class="small muted">{say('soundNote')}</p>
      <Button onPress={tryIt} barred={isOn ? null : say('soundOff')}>
        {say('soundTry')}
      </Button>
      <p class="small" role="status">
        {isRefused ? say('soundRefused') : ''}
      </p>
    </div>
  )
}
