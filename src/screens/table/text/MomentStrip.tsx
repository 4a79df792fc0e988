/** What the stage is telling, in a line over the head of the text: it is heard elsewhere, and the record keeps it. */

import type { VNode } from 'preact'
import { Told } from '../../../pieces/Told.tsx'
import { type MomentWords, momentWords } from '../../../seat/momentWords.ts'
import { useDesk } from '../../useDesk.ts'
import { useMoment } from '../useMoment.ts'

export const MomentStrip = (): VNode | null => {
  const now = useMoment()
  const view = useDesk(({ attention }) => attention?.telling ?? null)
  const words: MomentWords | null = now === null || view === null ? null : momentWords(now.moment, view)
  if (words === null) return null
  return (
    <p class="moment-strip" aria-hidden="true">
      <Told>
        <b class="serif">{words.title}</b> <span>{words.text}</span>
      </Told>
    </p>
  )
}
