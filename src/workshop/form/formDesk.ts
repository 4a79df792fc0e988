/** What every part of the form works with: the file's value, what is wrong with it, and how an act is done. */
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Path } from '../../scenario/finding.ts'
import type { Act } from './model/act.ts'
import type { FormPlace, FormProblem } from './model/places.ts'
import type { WrittenPlace } from './written.ts'

export interface FormDesk {
  /** As much of the file as can be understood. */
  readonly value: unknown
  readonly problems: readonly FormProblem[]
  /** Of the text that the value is of. */
  readonly revision: number
  /** What has been written lately, up to this revision. */
  readonly written: readonly WrittenPlace[]
  /**
   * Does it as one step of undo; false where it could not be done, and says why. It is made of the file as it is at that
   * moment, which what is drawn may be a frame behind. Null is an act that is not possible: `refused` says what stands in
   * its way.
   */
  readonly act: (make: (file: unknown) => Act | null, refused?: string) => boolean
  /** Says something to readers of the screen by ear, and below the section's head. */
  readonly say: (words: string) => void
  readonly go: (place: FormPlace) => void
  /** Sets the focus on the field of a path once what changed is drawn. */
  readonly focusLater: (path: Path) => void
}

export const FormContext = createContext<FormDesk | null>(null)

export const useForm = (): FormDesk => {
  const desk = useContext(FormContext)
  if (desk === null) throw new Error('A part of the form was drawn outside <FormContext.Provider>.')
  return desk
}
