/** What this device keeps, and the way to be rid of it. */
import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../pieces/Button.tsx'
import { useWords } from '../../pieces/speaking.ts'
import { KEPT_HERE } from '../../words/kept/catalog.ts'
import { clearDevice } from '../laterDialogs.ts'
import { useDesk } from '../useDesk.ts'

export const KeptHere = (): VNode | null => {
  const say = useWords(KEPT_HERE)
  const saved = useDesk((desk) => desk.saved)
  const damaged = useDesk((desk) => desk.damaged)
  const own = useDesk((desk) => desk.own)
  const [asking, setAsking] = useState(false)
  const [cleared, setCleared] = useState(false)
  const games = saved.length + damaged.length
  const scenarios = own.length
  const kept = (): string => {
    if (scenarios === 0) return say('keptGames', { games })
    return games === 0 ? say('keptScenarios', { scenarios }) : say('keptBoth', { games, scenarios })
  }
  if (games + scenarios === 0)
    return (
      <p role="status" class="small muted">
        {cleared ? say('cleared') : ''}
      </p>
    )
  return (
    <>
      <p class="kept-here small muted">
        {kept()}
        <Button kind="text" onPress={() => setAsking(true)}>
          {say('clear')}
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
