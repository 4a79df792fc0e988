/** A page of one's own, kept with the game. */

import type { VNode } from 'preact'
import { useWords } from '../../../pieces/speaking.ts'
import { UNDER_WAY } from '../../../words/underWay/catalog.ts'
import * as texts from '../../../words/underWay/en.ts'
import { useActs, useDesk } from '../../useDesk.ts'

export const NotesPanel = (): VNode => {
  const say = useWords(UNDER_WAY)
  const acts = useActs()
  const notes = useDesk((state) => state.game?.notes ?? '')
  return (
    <label class="notes">
      <span>{say(texts.yourEyes)}</span>
      <textarea value={notes} onInput={(event) => acts.note(event.currentTarget.value)} />
    </label>
  )
}
