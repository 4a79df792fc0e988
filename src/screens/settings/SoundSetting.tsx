/** Sound is off until it is asked for; whoever asks can hear at once what it is like. */
import type { VNode } from 'preact'
import { useContext, useState } from 'preact/hooks'
import { Button } from '../../pieces/Button.tsx'
import { Segmented } from '../../pieces/Segmented.tsx'
import { SoundContext } from '../sound/soundPort.ts'
import { useActs, useDesk } from '../useDesk.ts'

const SOUNDS = [
  { value: 'off', label: 'Off' },
  { value: 'on', label: 'On' },
] as const

export const SoundSetting = (): VNode => {
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
        legend="Sound"
        choices={SOUNDS}
        value={isOn ? 'on' : 'off'}
        onChoose={(value) => {
          setRefused(false)
          acts.set({ sound: value === 'on' })
        }}
      />
      <p class="small muted">A knock for an offer, a pen, a stamp, paper. Nothing is said by sound alone.</p>
      <Button onPress={tryIt} barred={isOn ? null : 'Sound is off.'}>
        Try it
      </Button>
      <p class="small" role="status">
        {isRefused ? 'This browser gives the page no sound. Everything can be played without it.' : ''}
      </p>
    </div>
  )
}
