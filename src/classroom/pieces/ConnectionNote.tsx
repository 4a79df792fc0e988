/** How the connection to the class is, where that keeps somebody from anything. */
import type { VNode } from 'preact'
import { useWords } from '../../pieces/speaking.ts'
import { useStore } from '../../pieces/useStore.ts'
import type { RemoteClass } from '../../session/remote/remoteClass.ts'
import { CLASSROOM } from '../../words/classroom/catalog.ts'
import { ProblemText } from './ProblemText.tsx'

export const ConnectionNote = ({ remote }: { readonly remote: RemoteClass }): VNode => {
  const { status, unsent, trouble } = useStore(remote.store, (state) => state)
  const say = useWords(CLASSROOM)
  const held = unsent > 0 ? ` ${say('unsent', { acts: unsent })}` : ''
  const words =
    status === 'broken'
      ? `${say('broken')}${held}`
      : trouble !== null && status !== 'ended'
        ? held.trim()
        : ''
  const isTroubled = status !== 'broken' && status !== 'ended' && trouble !== null
  return (
    <p class={`class-connection ${words === '' && !isTroubled ? 'unseen' : ''}`} role="status">
      {isTroubled && <ProblemText problem={trouble} />} {words}
    </p>
  )
}
