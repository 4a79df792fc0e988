/** The own place in a class: choosing a seat, waiting, the table among people, or observing one. */
import type { VNode } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { PersonAct } from '../../class/classAct.ts'
import type { PersonView } from '../../class/views/personView.ts'
import { useArrival } from '../../pieces/useArrival.ts'
import { forgetEntrance, keepEntrance, keptEntrance } from '../../session/remote/keptEntrance.ts'
import type { RemoteClass } from '../../session/remote/remoteClass.ts'
import { ConnectionNote } from '../pieces/ConnectionNote.tsx'
import { Ended } from '../pieces/Ended.tsx'
import { InClass } from '../pieces/InClass.tsx'
import { placeAddress } from '../route.ts'
import { ChooseSeat } from './ChooseSeat.tsx'
import { Observing } from './Observing.tsx'
import { SeatAtTable } from './SeatAtTable.tsx'
import './place.css'
import { useWords } from '../../pieces/speaking.ts'
import { CLASSROOM } from '../../words/classroom/catalog.ts'

/** Tells the class that somebody is away while the page is out of sight, and that they are back. */
const usePresence = (remote: RemoteClass): void => {
  const sent = useRef<'here' | 'away'>('here')
  useEffect(() => {
    const tell = () => {
      const presence = document.visibilityState === 'hidden' ? 'away' : 'here'
      if (presence === sent.current) return
      sent.current = presence
      void remote.act({ type: 'presence', presence } satisfies PersonAct)
    }
    document.addEventListener('visibilitychange', tell)
    return () => document.removeEventListener('visibilitychange', tell)
  }, [remote])
}

const Place = ({ remote, view }: { readonly remote: RemoteClass; readonly view: PersonView }): VNode => {
  const at = view.seat !== null ? 'seat' : view.bystander !== null ? 'observing' : 'choosing'
  const page = useArrival(at)
  usePresence(remote)
  return (
    <div ref={page} class="place" tabIndex={-1}>
      {at === 'seat' ? (
        <SeatAtTable remote={remote} view={view} />
      ) : at === 'observing' ? (
        <Observing remote={remote} view={view} />
      ) : (
        <ChooseSeat remote={remote} view={view} />
      )}
    </div>
  )
}

/** Refusals of an entrance that would be refused again. After any other, such as an old page, it leads back to the own seat. */
const FOR_GOOD: ReadonlySet<string> = new Set([
  'wrong-code',
  'wrong-token',
  'removed',
  'no-class',
  'class-deleted',
])

export const PlacePage = ({
  id,
  token,
}: {
  readonly id: string
  /** Of a seat that is taken over from another device. */
  readonly token: string | null
}): VNode => {
  const say = useWords(CLASSROOM)
  // As it was when the page came: what is kept changes as the class is entered.
  const entrance = useRef(token === null ? keptEntrance(id) : ({ as: 'person', token } as const)).current
  useEffect(() => {
    if (token === null) return
    keepEntrance(id, { as: 'person', token })
    // It does not stay in the address, where others could read it.
    history.replaceState(history.state, '', placeAddress(id))
  }, [id])
  return (
    <div class="classroom">
      {entrance === null || entrance.as === 'teacher' || entrance.as === 'projector' ? (
        <Ended problem={null} />
      ) : (
        <InClass
          id={id}
          entrance={entrance}
          of="person"
          awaiting={say('comingIn')}
          onEnd={({ code }) => {
            if (FOR_GOOD.has(code)) forgetEntrance(id)
          }}
        >
          {(remote, view) => (
            <>
              <ConnectionNote remote={remote} />
              <Place remote={remote} view={view} />
            </>
          )}
        </InClass>
      )}
    </div>
  )
}
