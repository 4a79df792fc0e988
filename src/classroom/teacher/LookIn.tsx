/** One table from inside, read only: the table is told that the teacher looks in. Never on the projector. */
import type { VNode } from 'preact'
import type { TeacherAct } from '../../class/classAct.ts'
import type { LookedInto, TeacherView } from '../../class/views/teacherView.ts'
import { Button } from '../../pieces/Button.tsx'
import { useWords } from '../../pieces/speaking.ts'
import { useStore } from '../../pieces/useStore.ts'
import { partyOf } from '../../scenario/scenario.ts'
import type { RemoteClass } from '../../session/remote/remoteClass.ts'
import type { PublicScenario } from '../../table/view.ts'
import type { PartyId } from '../../terms/ids.ts'
import { useClassroom } from '../classroom.ts'
import { ClassHeader } from '../pieces/ClassHeader.tsx'
import { ConnectionNote } from '../pieces/ConnectionNote.tsx'
import { ProblemNote } from '../pieces/ProblemNote.tsx'
import { TableText } from '../pieces/TableText.tsx'
import { TimeLeft } from '../pieces/TimeLeft.tsx'
import { useClassActs } from '../useClassActs.ts'
import { LookedRecord } from './LookedRecord.tsx'
import { LookedSeats } from './LookedSeats.tsx'
import './lookIn.css'
import { CLASSROOM } from '../../words/classroom/catalog.ts'
import { TableActs } from './TableActs.tsx'
import { needsWords, talksWords } from './tileWords.ts'
import { Whisper } from './Whisper.tsx'

export const LookIn = ({
  remote,
  looked,
  scenario: inTheFile,
  view,
}: {
  readonly remote: RemoteClass
  readonly looked: LookedInto
  readonly scenario: PublicScenario
  readonly view: TeacherView
}): VNode => {
  const { table, seats, drafts } = looked
  const say = useWords(CLASSROOM)
  const { number } = table
  const { remote: ports } = useClassroom()
  const shownAt = useStore(remote.store, (state) => state.shownAt)
  const { problem, act } = useClassActs<TeacherAct>(remote)
  const [any] = Object.values(seats)
  const scenario = any?.scenario ?? inTheFile
  const nameOf = (seat: string) => partyOf(scenario, seat as PartyId).name
  const hands = view.people.filter(
    ({ place, hand }) => place.at !== 'waiting' && place.table === number && hand !== null,
  )
  return (
    <>
      <ClassHeader
        title={say('table', { table: number })}
        beside={say('lookedBeside', { talks: talksWords(say, table) })}
      >
        {table.left !== null && table.talks?.end === null && (
          <p>
            <TimeLeft left={table.left} running={table.running} shownAt={shownAt} now={ports.now} />{' '}
            <span class="small muted">{say('leftInRound')}</span>
          </p>
        )}
        <Button kind="act" icon="back" onPress={() => act({ type: 'lookIn', table: number, looks: false })}>
          {say('allTables')}
        </Button>
      </ClassHeader>
      <ConnectionNote remote={remote} />
      <ProblemNote problem={problem} />
      <main class="look-in">
        <nav class="look-rail" aria-label={say('tables')}>
          <ul>
            {view.tables
              .filter(({ talks }) => talks !== null)
              .map((tile) => {
                const [need] = needsWords(say, tile, nameOf)
                return (
                  <li key={tile.number}>
                    <button
                      type="button"
                      aria-current={tile.number === number ? 'page' : undefined}
                      onClick={() => {
                        if (tile.number === number) return
                        act({ type: 'lookIn', table: tile.number, looks: true })
                        act({ type: 'lookIn', table: number, looks: false })
                      }}
                    >
                      <b class="serif">{tile.number}</b>
                      <span class={need === undefined ? 'small' : 'small tile-need'}>
                        {need ?? talksWords(say, tile)}
                      </span>
                    </button>
                  </li>
                )
              })}
          </ul>
        </nav>
        <div class="look-middle">
          <LookedSeats looked={looked} scenario={scenario} />
          {any !== undefined && <TableText scenario={scenario} table={any} drafts={drafts} />}
          <TableActs table={table} nameOf={nameOf} act={act} />
        </div>
        <aside class="look-side">
          {needsWords(say, table, nameOf).map((need) => (
            <p key={need} class="tile-need">
              {need}
            </p>
          ))}
          {hands.length > 0 && (
            <Button
              small
              onPress={() => {
                for (const { id } of hands) act({ type: 'lowerHandOf', person: id })
              }}
            >
              {say('lowerTheHand')}
            </Button>
          )}
          <LookedRecord looked={looked} scenario={scenario} record={view.record} act={act} />
          <Whisper table={table} nameOf={nameOf} act={act} />
        </aside>
      </main>
    </>
  )
}
