/** The live region. Each utterance is an element of its own, so that the same words are announced again. */

import type { VNode } from 'preact'
import { Told } from '../../pieces/Told.tsx'
import { useDesk } from '../useDesk.ts'

export const Announcer = (): VNode => {
  const said = useDesk((state) => state.said)
  return (
    <div class="unseen" role="alert">
      {said !== null && (
        <p key={said.number}>
          <Told>{said.words}</Told>
        </p>
      )}
    </div>
  )
}
