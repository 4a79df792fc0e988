/** A link, and a square for cameras, with which somebody goes on in their own seat from another device. */
import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { TeacherView } from '../../class/views/teacherView.ts'
import { CopyText } from '../../pieces/CopyText.tsx'
import { Dialog } from '../../pieces/Dialog.tsx'
import { useWords } from '../../pieces/speaking.ts'
import { seatTokenOf } from '../../session/remote/classRequests.ts'
import type { Problem } from '../../terms/problem.ts'
import { CLASS_LOOK } from '../../words/classLook/catalog.ts'
import { CLASSROOM } from '../../words/classroom/catalog.ts'
import { useClassroom } from '../classroom.ts'
import { ProblemNote } from '../pieces/ProblemNote.tsx'
import { seatAddress, type TeacherKey } from '../route.ts'
import { QrCode } from './JoinCard.tsx'

export const AnotherDevice = ({
  id,
  keys,
  person,
  onClose,
}: {
  readonly id: string
  readonly keys: TeacherKey
  readonly person: TeacherView['people'][number]
  readonly onClose: () => void
}): VNode => {
  const say = useWords(CLASS_LOOK)
  const sayClass = useWords(CLASSROOM)
  const { remote: asking } = useClassroom()
  const [link, setLink] = useState<string | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  useEffect(() => {
    void seatTokenOf(asking, id, keys.secret, person.id).then((read) => {
      if (read.ok) setLink(location.origin + location.pathname + seatAddress(id, read.value))
      else setProblem(read.problems[0] ?? null)
    })
  }, [id, person.id])
  return (
    <Dialog title={sayClass('deviceFor', { name: person.name })} onClose={onClose}>
      <p>{say('deviceNote', { name: person.name })}</p>
      {link !== null && (
        <>
          <QrCode text={link} />
          <CopyText label={say('deviceLink')} act={sayClass('copy')} text={link} rows={3} />
        </>
      )}
      <ProblemNote problem={problem} />
    </Dialog>
  )
}
