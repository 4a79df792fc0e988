/** The teacher's page while no table is looked into: who has come, every table, what is told, and what comes afterwards. */
import type { VNode } from 'preact'
import type { TeacherAct } from '../../class/classAct.ts'
import type { TeacherView } from '../../class/views/teacherView.ts'
import { Button } from '../../pieces/Button.tsx'
import { useWords } from '../../pieces/speaking.ts'
import { woven } from '../../pieces/woven.ts'
import type { RemoteClass } from '../../session/remote/remoteClass.ts'
import type { DroppedFile } from '../../session/tables/collectTables.ts'
import { CLASSROOM } from '../../words/classroom/catalog.ts'
import { ClassHeader } from '../pieces/ClassHeader.tsx'
import { ConnectionNote } from '../pieces/ConnectionNote.tsx'
import { ProblemNote } from '../pieces/ProblemNote.tsx'
import { type TeacherKey, wallKeyAddress } from '../route.ts'
import { useClassActs } from '../useClassActs.ts'
import { useClassScenario } from '../useClassScenario.ts'
import { AfterClass } from './AfterClass.tsx'
import { JoinCard } from './JoinCard.tsx'
import { People } from './People.tsx'
import { TablesPlane } from './TablesPlane.tsx'
import { TableTiles } from './TableTiles.tsx'
import { TellAll } from './TellAll.tsx'

export const AllTables = ({
  remote,
  view,
  keys,
  onOutcomes,
}: {
  readonly remote: RemoteClass
  readonly view: TeacherView
  readonly keys: TeacherKey
  readonly onOutcomes: (games: readonly DroppedFile[]) => void
}): VNode => {
  const say = useWords(CLASSROOM)
  const scenario = useClassScenario(remote)
  const { problem, act } = useClassActs<TeacherAct>(remote)
  const { plan, phase, people, tables, paused, locked } = view
  const waiting = people.filter(({ place }) => place.at === 'waiting').length
  const nameOf = (seat: string) => scenario?.parties.find(({ id }) => id === seat)?.name ?? seat
  const count = (
    <p class="room-count" role="status">
      {woven(
        say,
        'countHere',
        { b: (text) => <b class="serif">{text}</b> },
        {
          here: people.length,
          expected: plan.expected,
        },
      )}{' '}
      {waiting > 0 && `${say('countWaiting', { people: waiting })} `}
      {phase === 'lobby' && waiting > 0 && (
        <Button small onPress={() => act({ type: 'deal' })}>
          {say('seatWaiting')}
        </Button>
      )}
    </p>
  )
  return (
    <>
      <ClassHeader title={plan.title} beside={scenario?.title ?? ''}>
        <a class="button plain" href={wallKeyAddress(remote.id, keys)} target="_blank" rel="noopener">
          {say('onWall')}
        </a>
        {phase === 'lobby' && (
          <Button onPress={() => act({ type: 'lockDoor', locked: !locked })}>
            {say(locked ? 'unlockDoor' : 'lockDoor')}
          </Button>
        )}
        {phase === 'running' && (
          <Button icon="pause" onPress={() => act({ type: paused ? 'resume' : 'pause', table: null })}>
            {say(paused ? 'resumeAll' : 'pauseAll')}
          </Button>
        )}
        {phase === 'lobby' && (
          <Button
            kind="act"
            icon="arrow"
            barred={
              people.some(({ place }) => place.at === 'seat')
                ? null
                : waiting > 0
                  ? say('seatFirst')
                  : say('nobodyYet')
            }
            onPress={() => act({ type: 'start' })}
          >
            {say('handOut')}
          </Button>
        )}
      </ClassHeader>
      <ConnectionNote remote={remote} />
      <ProblemNote problem={problem} />
      <main class="teacher-main">
        <div class="teacher-room">
          <TableTiles view={view} scenario={scenario} nameOf={nameOf} act={act} lead={count} />
        </div>
        <div class="teacher-rail">
          {phase !== 'closed' && <JoinCard id={remote.id} keys={keys} isFolded={phase === 'running'} />}
          {scenario !== null && <TablesPlane view={view} scenario={scenario} nameOf={nameOf} />}
          <TellAll act={act} tables={tables} tray={view.tray} />
          <AfterClass remote={remote} view={view} keys={keys} act={act} onOutcomes={onOutcomes} />
        </div>
        <div class="teacher-people">
          <People remote={remote} keys={keys} view={view} nameOf={nameOf} act={act} />
        </div>
      </main>
    </>
  )
}
