/** A link, and a square for cameras, with which somebody goes on in their own seat from another device. */
import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { TeacherView } from '../../class/views/teacherView.ts'
import { CopyText } from '../../pieces/CopyText.tsx'
import { Dialog } from '../../pieces/Dialog.tsx'
import { seatTokenOf } from '../../session/remote/classRequests.ts'
import type { Problem } from '../../terms/problem.ts'
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
    <Dialog title={`Another device for ${person.name}`} onClose={onClose}>
      <p>
        Whoever opens this goes on as {person.name}. Give it to nobody else, and do not show it on the wall.
      </p>
      {link !== null && (
        <>
          <QrCode text={link} />
          <CopyText label="The link to this seat" act="Copy it" text={link} rows={3} />
        </>
      )}
      <ProblemNote problem={problem} />
    </Dialog>
  )
}
