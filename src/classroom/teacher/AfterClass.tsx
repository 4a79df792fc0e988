/** What comes at the end of a class: all outcomes side by side, the books, a file of everything, and deleting it. */
import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { TeacherAct } from '../../class/classAct.ts'
import type { TeacherView } from '../../class/views/teacherView.ts'
import { Button } from '../../pieces/Button.tsx'
import { Dialog } from '../../pieces/Dialog.tsx'
import { saveFile } from '../../pieces/saveFile.ts'
import { useWords } from '../../pieces/speaking.ts'
import { classExport, deleteClassroom, tableTranscriptOf } from '../../session/remote/classRequests.ts'
import type { RemoteClass } from '../../session/remote/remoteClass.ts'
import type { DroppedFile } from '../../session/tables/collectTables.ts'
import type { EndedTable } from '../../session/takeOut/classStatements.ts'
import { dayOf } from '../../session/takeOut/fileStem.ts'
import type { Problem } from '../../terms/problem.ts'
import { CLASSROOM } from '../../words/classroom/catalog.ts'
import { useClassroom } from '../classroom.ts'
import { forgetTeacherKey } from '../keptClasses.ts'
import { ProblemNote } from '../pieces/ProblemNote.tsx'
import { NEW_CLASS, type TeacherKey } from '../route.ts'
import { Statements } from './Statements.tsx'

const fileOf = ({ number, text }: EndedTable): DroppedFile => ({
  name: `table-${String(number).padStart(3, '0')}.json`,
  number,
  size: text.length,
  text: () => Promise.resolve(text),
})

export const AfterClass = ({
  remote,
  view,
  keys: { secret },
  act,
  onOutcomes,
}: {
  readonly remote: RemoteClass
  readonly view: TeacherView
  readonly keys: TeacherKey
  readonly act: (act: TeacherAct) => void
  /** Shows the transcripts of all tables that have ended, side by side. */
  readonly onOutcomes: (games: readonly DroppedFile[]) => void
}): VNode => {
  const say = useWords(CLASSROOM)
  const { remote: asking } = useClassroom()
  const [problem, setProblem] = useState<Problem | null>(null)
  const [asked, setAsked] = useState<'close' | 'delete' | 'statements' | null>(null)
  const over = view.tables.filter(({ talks }) => talks !== null && talks.end !== null)
  const unread = over.filter(({ booksOpen }) => !booksOpen)
  const first = (problems: readonly Problem[]) => setProblem(problems[0] ?? null)

  /** Of every table that has ended; what could not be read is said. */
  const endedTables = async (): Promise<readonly EndedTable[]> => {
    const read = await Promise.all(
      over.map(async ({ number }) => ({
        number,
        text: await tableTranscriptOf(asking, remote.id, secret, number),
      })),
    )
    const failed = read.find(({ text }) => !text.ok)
    first(failed === undefined || failed.text.ok ? [] : failed.text.problems)
    return read.flatMap(({ number, text }) => (text.ok ? [{ number, text: text.value }] : []))
  }
  const showResults = async () => {
    const tables = await endedTables()
    if (tables.length > 0) onOutcomes(tables.map(fileOf))
  }
  const keep = async () => {
    const read = await classExport(asking, remote.id, secret)
    const day = dayOf(view.record[0]?.stamp ?? Date.now())
    if (read.ok) saveFile(`parley-class-${day}-${remote.id}.json`, read.value, 'application/json')
    else first(read.problems)
  }
  const remove = async () => {
    const read = await deleteClassroom(asking, remote.id, secret)
    setAsked(null)
    if (!read.ok) return first(read.problems)
    forgetTeacherKey(remote.id)
    location.hash = NEW_CLASS
  }

  return (
    <section class="sheet after-class" aria-labelledby="after-class">
      <h2 id="after-class" class="serif">
        {say('afterTitle')}
      </h2>
      <p class="small muted">
        {over.length === 0 ? say('afterNone') : say('afterSome', { tables: over.length })}
      </p>
      <Button barred={over.length === 0 ? say('afterNone') : null} onPress={() => void showResults()}>
        {say('afterOutcomes')}
      </Button>
      <Button
        barred={over.length === 0 ? say('afterNone') : unread.length === 0 ? say('afterAllOpen') : null}
        onPress={() => act({ type: 'openBooks', tables: unread.map(({ number }) => number) })}
      >
        {say('openBooks')}
      </Button>
      <Button barred={over.length === 0 ? say('afterNone') : null} onPress={() => setAsked('statements')}>
        {say('afterStatements')}
      </Button>
      <Button onPress={() => void keep()}>{say('afterFile')}</Button>
      {view.phase !== 'closed' && <Button onPress={() => setAsked('close')}>{say('afterClose')}</Button>}
      <Button kind="alert" onPress={() => setAsked('delete')}>
        {say('afterDelete')}
      </Button>
      <ProblemNote problem={problem} />
      {asked === 'statements' && (
        <Statements id={remote.id} endedTables={endedTables} onClose={() => setAsked(null)} />
      )}
      {(asked === 'close' || asked === 'delete') && (
        <Dialog
          title={say(asked === 'close' ? 'closeAsked' : 'deleteAsked')}
          onClose={() => setAsked(null)}
          foot={
            <Button
              kind={asked === 'close' ? 'act' : 'alert'}
              onPress={() => {
                if (asked === 'delete') void remove()
                else {
                  act({ type: 'close' })
                  setAsked(null)
                }
              }}
            >
              {say(asked === 'close' ? 'closeDo' : 'deleteDo')}
            </Button>
          }
        >
          <p>{say(asked === 'close' ? 'closeNote' : 'deleteNote')}</p>
        </Dialog>
      )}
    </section>
  )
}
