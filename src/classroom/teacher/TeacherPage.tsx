/** The teacher's page of a class: who has come, every table, those that need somebody first, and what can be done. */
import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { TeacherDesk } from '../../class/protocol/wireView.ts'
import { useArrival } from '../../pieces/useArrival.ts'
import { useStore } from '../../pieces/useStore.ts'
import type { RemoteClass } from '../../session/remote/remoteClass.ts'
import type { DroppedFile } from '../../session/tables/collectTables.ts'
import { useClassroom } from '../classroom.ts'
import { Ended } from '../pieces/Ended.tsx'
import { InClass } from '../pieces/InClass.tsx'
import { type TeacherKey, teacherAddress } from '../route.ts'
import { NO_KEY, useTeacherKey } from '../useTeacherKey.ts'
import { AllTables } from './AllTables.tsx'
import { LookIn } from './LookIn.tsx'
import './teacher.css'
import { useWords } from '../../pieces/speaking.ts'
import { CLASSROOM } from '../../words/classroom/catalog.ts'

const Desk = ({
  remote,
  desk: { class: view, into },
  keys,
}: {
  readonly remote: RemoteClass
  readonly desk: TeacherDesk
  readonly keys: TeacherKey
}): VNode => {
  const { Results } = useClassroom()
  const scenario = useStore(remote.store, (state) => state.scenario)
  const [games, setGames] = useState<readonly DroppedFile[] | null>(null)
  const [looked] = into
  const isOutcomes = games !== null
  const isLooking = !isOutcomes && looked !== undefined && scenario !== null
  const page = useArrival(isOutcomes ? 'outcomes' : isLooking ? 'table' : 'tables')
  return (
    <div ref={page} class="place" tabIndex={-1}>
      {isOutcomes ? (
        <Results games={games} onClose={() => setGames(null)} inClass />
      ) : isLooking ? (
        <LookIn remote={remote} looked={looked} scenario={scenario} view={view} />
      ) : (
        <AllTables remote={remote} view={view} keys={keys} onOutcomes={setGames} />
      )}
    </div>
  )
}

export const TeacherPage = ({
  id,
  linked,
}: {
  readonly id: string
  readonly linked: TeacherKey | null
}): VNode => {
  const say = useWords(CLASSROOM)
  const keys = useTeacherKey(id, linked, teacherAddress(id))
  return (
    <div class="classroom">
      {keys === null ? (
        <Ended problem={NO_KEY} />
      ) : (
        <InClass
          id={id}
          entrance={{ as: 'teacher', secret: keys.secret }}
          of="teacher"
          awaiting={say('openingClass')}
        >
          {(remote, desk) => <Desk remote={remote} desk={desk} keys={keys} />}
        </InClass>
      )}
    </div>
  )
}
