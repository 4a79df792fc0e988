/** A page of one's own, kept with the game. */
import type { VNode } from 'preact'
import { useActs, useDesk } from '../../useDesk.ts'

export const NotesPanel = (): VNode => {
  const acts = useActs()
  const notes = useDesk((state) => state.game?.notes ?? '')
  return (
    <label class="notes">
      <span>For your eyes only. Kept with the game.</span>
      <textarea value={notes} onInput={(event) => acts.note(event.currentTarget.value)} />
    </label>
  )
}
