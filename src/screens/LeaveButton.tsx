/** The header's button that leaves the game for the shelf; the game is kept. */
import type { VNode } from 'preact'
import { Button } from '../pieces/Button.tsx'
import { useWords } from '../pieces/speaking.ts'
import { EVERYWHERE } from '../words/parts/catalog.ts'
import { useActs } from './useDesk.ts'

export const LeaveButton = (): VNode => {
  const say = useWords(EVERYWHERE)
  const { leave } = useActs()
  return (
    <Button kind="quiet" icon="shelf" class="icon-button" label={say('leave')} onPress={() => leave()}>
      {null}
    </Button>
  )
}
