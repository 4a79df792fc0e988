/** The header's button that leaves the game for the shelf; the game is kept. */
import type { VNode } from 'preact'
import { Button } from '../pieces/Button.tsx'
import { useActs } from './useDesk.ts'

export const LeaveButton = (): VNode => {
  const { leave } = useActs()
  return (
    <Button kind="quiet" icon="shelf" class="icon-button" label="Back to the shelf" onPress={() => leave()}>
      {null}
    </Button>
  )
}
