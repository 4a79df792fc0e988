/** The form's view of the manuscript: acts become its edits, and the focus stays with what was worked on. */
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Path } from '../../scenario/finding.ts'
import { useManuscript, useWorkshop } from '../workshop.ts'
import type { FormDesk } from './formDesk.ts'
import { FORM_VIEW } from './formView.ts'
import { type Act, editsOfAct, independent } from './model/act.ts'
import type { FormPlace } from './model/places.ts'
import { type WrittenPlace, withWritten, writtenBy, writtenElsewhere } from './written.ts'

interface FormDeskTerms {
  readonly go: (place: FormPlace) => void
  /** Shows the field of a path once it is drawn. */
  readonly reveal: (path: Path) => void
}

const NOT_POSSIBLE = 'That cannot be done here.'

export interface SpokenDesk {
  readonly desk: FormDesk
  /** What was said last; a zero-width mark makes the same words new. */
  readonly said: string
}

export const useFormDesk = ({ go, reveal }: FormDeskTerms): SpokenDesk => {
  const { manuscript } = useWorkshop()
  const revision = useManuscript((state) => state.revision)
  const problems = useManuscript((state) => state.problems)
  const [said, setSaid] = useState('')
  const wanted = useRef<Path | null>(null)
  const written = useRef<readonly WrittenPlace[]>([])

  const say = useCallback((words: string) => setSaid(words), [])
  const act = useCallback(
    (make: (file: unknown) => Act | null, refused = NOT_POSSIBLE): boolean => {
      const done = make(manuscript.value())
      if (done === null) {
        say(refused)
        return false
      }
      if (done.changes.length === 0) return true
      const noted = (): true => {
        const { revision } = manuscript.store.getState()
        written.current = withWritten(written.current, writtenBy(done, revision))
        return true
      }
      // By the tree that is kept: parsing a long text anew takes longer than a key press may wait.
      const plain = independent(done, (path) => manuscript.spanAt(path) !== null)
      if (plain !== null && manuscript.changeAt(plain, done.what, { by: FORM_VIEW })) return noted()
      const outcome = editsOfAct(manuscript.store.getState().text, done)
      if (!outcome.ok) {
        say(outcome.message)
        return false
      }
      manuscript.change(outcome.edits, done.what, { by: FORM_VIEW })
      return noted()
    },
    [manuscript, say],
  )
  const focusLater = useCallback((path: Path) => {
    wanted.current = path
  }, [])

  // After what changed is drawn.
  useLayoutEffect(() => {
    const path = wanted.current
    wanted.current = null
    if (path !== null) reveal(path)
  })

  useEffect(() => {
    let before = manuscript.store.getState().redoes
    return manuscript.onEdited(({ by }) => {
      const { undoes, redoes, revision } = manuscript.store.getState()
      if (by !== FORM_VIEW) written.current = withWritten(written.current, [writtenElsewhere(revision)])
      if (by === null)
        say(redoes !== null && redoes !== before ? `Undone: ${redoes}.` : `Done again: ${undoes}.`)
      before = redoes
    })
  }, [manuscript, say])

  const desk = useMemo(
    (): FormDesk => ({
      value: manuscript.value(),
      problems,
      revision,
      written: written.current,
      act,
      say,
      go,
      focusLater,
    }),
    // The value changes with the revision alone.
    [manuscript, revision, problems, act, say, go, focusLater],
  )
  return { desk, said }
}
