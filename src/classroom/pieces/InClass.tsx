/** A page of a class: its view once that has come, until then that it is awaited, and in the end why it is over. */
import type { VNode } from 'preact'
import { useEffect } from 'preact/hooks'
import type { ClassEntrance } from '../../class/protocol/clientMessage.ts'
import type { ClassView } from '../../class/protocol/wireView.ts'
import { useStore } from '../../pieces/useStore.ts'
import type { RemoteClass } from '../../session/remote/remoteClass.ts'
import type { Problem } from '../../terms/problem.ts'
import { useRemote } from '../useRemote.ts'
import { ConnectionNote } from './ConnectionNote.tsx'
import { Ended } from './Ended.tsx'

type Views = { readonly [View in ClassView as View['of']]: View['view'] }

interface Viewed<Of extends keyof Views> {
  readonly of: Of
  /** Said until the view has come; null where nothing is. */
  readonly awaiting: string | null
  /** This entrance is not had again, as far as the problem says so. */
  readonly onEnd?: (problem: Problem) => void
  readonly children: (remote: RemoteClass, view: Views[Of]) => VNode
}

const viewOf = <Of extends keyof Views>(shown: ClassView | null, of: Of): Views[Of] | null =>
  shown?.of === of ? (shown.view as Views[Of]) : null

const Entered = <Of extends keyof Views>({
  remote,
  of,
  awaiting,
  onEnd,
  children,
}: Viewed<Of> & { readonly remote: RemoteClass }): VNode => {
  const { status, view, trouble } = useStore(remote.store, (state) => state)
  const isOver = status === 'ended'
  useEffect(() => {
    if (isOver && trouble !== null) onEnd?.(trouble)
  }, [isOver])
  if (isOver) return <Ended problem={trouble} />
  const shown = viewOf(view, of)
  if (shown !== null) return children(remote, shown)
  return (
    <>
      <ConnectionNote remote={remote} />
      {awaiting !== null && (
        <p class="class-note" role="status">
          {awaiting}
        </p>
      )}
    </>
  )
}

export const InClass = <Of extends keyof Views>({
  id,
  entrance,
  ...viewed
}: Viewed<Of> & { readonly id: string; readonly entrance: ClassEntrance }): VNode | null => {
  const remote = useRemote(id, entrance)
  return remote === null ? null : <Entered remote={remote} {...viewed} />
}
