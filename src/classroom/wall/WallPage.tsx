/** The class on the wall: how to join, who has come, how far each table is. Nothing that a table keeps to itself. */

import type { VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { ProjectorView } from '../../class/views/projectorView.ts'
import { Marker } from '../../pieces/Marker.tsx'
import { useStore } from '../../pieces/useStore.ts'
import { Writing } from '../../pieces/Writing.tsx'
import type { RemoteClass } from '../../session/remote/remoteClass.ts'
import { idsIn } from '../../terms/ids.ts'
import { useClassroom } from '../classroom.ts'
import { ClassHeader } from '../pieces/ClassHeader.tsx'
import { ConnectionNote } from '../pieces/ConnectionNote.tsx'
import { Ended } from '../pieces/Ended.tsx'
import { InClass } from '../pieces/InClass.tsx'
import { TimeLeft } from '../pieces/TimeLeft.tsx'
import { type TeacherKey, wallAddress } from '../route.ts'
import { JoinCard } from '../teacher/JoinCard.tsx'
import { settledWords, talksWords } from '../teacher/tileWords.ts'
import { NO_KEY, useTeacherKey } from '../useTeacherKey.ts'
import './wall.css'
import { useWords } from '../../pieces/speaking.ts'
import { woven } from '../../pieces/woven.ts'
import { CLASSROOM } from '../../words/classroom/catalog.ts'
import { useClassScenario } from '../useClassScenario.ts'

const lastTold = ({ record }: ProjectorView): string | null => {
  for (const event of record.toReversed()) {
    if (event.type === 'announced') return event.text
    if (event.type === 'news.told') return `${event.headline}. ${event.text}`
  }
  return null
}

/** How long the seat of whoever came last is marked. */
const MARKED_FOR = 3_000

/** Seats, as “1 ukraine”, that somebody has just come into. */
const useArrivals = ({ tables }: ProjectorView): ReadonlySet<string> => {
  const [fresh, setFresh] = useState<ReadonlySet<string>>(new Set())
  const before = useRef<ReadonlyMap<string, number> | null>(null)
  useEffect(() => {
    const now = new Map(
      tables.flatMap(({ number, seats }) =>
        idsIn(seats).map((seat) => [`${number} ${seat}`, seats[seat]?.length ?? 0] as const),
      ),
    )
    const was = before.current
    before.current = now
    if (was === null) return
    const come = [...now].flatMap(([seat, held]) => (held > (was.get(seat) ?? 0) ? [seat] : []))
    if (come.length === 0) return
    setFresh(new Set(come))
    const timer = setTimeout(() => setFresh(new Set()), MARKED_FOR)
    return () => clearTimeout(timer)
  }, [tables])
  return fresh
}

const Wall = ({
  remote,
  view,
  keys,
}: {
  readonly remote: RemoteClass
  readonly view: ProjectorView
  readonly keys: TeacherKey
}): VNode => {
  const say = useWords(CLASSROOM)
  const { remote: ports } = useClassroom()
  const shownAt = useStore(remote.store, (state) => state.shownAt)
  const scenario = useClassScenario(remote)
  const told = lastTold(view)
  const full = view.tables.filter(({ seats }) => idsIn(seats).every((seat) => seats[seat]?.length)).length
  const arrivals = useArrivals(view)
  const party = (id: string) => scenario?.parties.find((one) => one.id === id)
  return (
    <>
      <ClassHeader title={view.title} beside={scenario?.title ?? ''} />
      <ConnectionNote remote={remote} />
      <main class="wall-main">
        {view.phase === 'lobby' && (
          <div class="wall-join">
            <JoinCard id={remote.id} keys={keys} isOnWall />
            {scenario?.contentNote !== undefined && (
              <Writing text={scenario.contentNote} language={scenario.language} class="serif wall-note" />
            )}
          </div>
        )}
        <div>
          <p class="wall-count">
            {woven(
              say,
              'wallHere',
              { b: (text) => <b class="serif">{text}</b> },
              {
                here: view.here,
                expected: view.expected,
              },
            )}
            {view.phase === 'lobby' && full > 0 && `. ${say('wallFull', { tables: full })}`}
            {view.paused && `. ${say('wallPaused')}`}
          </p>
          {told !== null && (
            <p class="wall-told" role="status">
              {told}
            </p>
          )}
          <ul class="tiles">
            {view.tables.map((table) => (
              <li key={table.number} class="sheet tile">
                <h2 class="serif">
                  {say('table', { table: table.number })}
                  {table.left !== null && table.talks?.end === null && (
                    <TimeLeft left={table.left} running={table.running} shownAt={shownAt} now={ports.now} />
                  )}
                </h2>
                {view.phase !== 'lobby' && (
                  <p class="small">
                    {talksWords(say, table)}, {settledWords(say, table)}
                  </p>
                )}
                <ul>
                  {idsIn(table.seats).map((seat) => {
                    const seen = party(seat)
                    const names = table.seats[seat] ?? []
                    return (
                      <li key={seat} class={arrivals.has(`${table.number} ${seat}`) ? 'arrived' : ''}>
                        {seen !== undefined && <Marker marker={seen.marker} />}{' '}
                        {names.length === 0 ? (
                          <span class="muted">{say('wallFree')}</span>
                        ) : (
                          names.filter(Boolean).join(', ') || say('wallTaken')
                        )}
                      </li>
                    )
                  })}
                </ul>
              </li>
            ))}
          </ul>
          {view.waiting.length > 0 && (
            <p>
              <b>{say('wallWaiting')}</b>{' '}
              {view.waiting.filter(Boolean).join(', ') || say('wallPeople', { people: view.waiting.length })}
            </p>
          )}
          {view.observing.length > 0 && (
            <p>
              <b>{say('wallObserving')}</b>{' '}
              {view.observing.filter(Boolean).join(', ') ||
                say('wallPeople', { people: view.observing.length })}
            </p>
          )}
        </div>
      </main>
    </>
  )
}

export const WallPage = ({
  id,
  linked,
}: {
  readonly id: string
  readonly linked: TeacherKey | null
}): VNode => {
  const keys = useTeacherKey(id, linked, wallAddress(id))
  return (
    <div class="classroom wall">
      {keys === null ? (
        <Ended problem={NO_KEY} />
      ) : (
        <InClass id={id} entrance={{ as: 'projector', secret: keys.secret }} of="projector" awaiting={null}>
          {(remote, view) => <Wall remote={remote} view={view} keys={keys} />}
        </InClass>
      )}
    </div>
  )
}
