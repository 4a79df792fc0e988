/** The text of a scenario that is being written, as every view of the workshop sees it. */
import type { StoreApi } from 'zustand/vanilla'
import type { MendableProblem } from '../../language/problems.ts'
import type { FileChange, Path } from '../../scenario/finding.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import type { TextSpan } from '../../scenario/text/lines.ts'
import type { LanguageClient } from '../language/languageClient.ts'
import type { EditList } from './undoSteps.ts'

/** A view that writes or selects, so that it need not hear of it: `json`, `form`, the id of a panel. */
export type ViewId = string

export interface Selection {
  /** Of the field that has the caret. */
  readonly path: Path
  readonly by: ViewId
  /** Where it stands, if that is not the place of the path's value: a syntax error has no path. */
  readonly span?: TextSpan
  /** The view that shows it takes the focus. */
  readonly takesFocus?: boolean
}

export interface ManuscriptState {
  readonly text: string
  /** Grows by one with each change, undone and redone ones included. */
  readonly revision: number
  /** The text as it was opened or last kept under a name: what “since you saved” is counted from. */
  readonly saved: string
  /** What is wrong with the text of `inspected`; that revision may be an older one for a moment. */
  readonly problems: readonly MendableProblem[]
  /** The revision that was inspected last; −1 before the first time. */
  readonly inspected: number
  /** The last text without errors, read; null where there has been none. */
  readonly scenario: Scenario | null
  /** The text that `scenario` was read from. */
  readonly scenarioText: string
  /** What Undo and Redo would do; null where there is nothing. */
  readonly undoes: string | null
  readonly redoes: string | null
  readonly selection: Selection | null
}

export interface ChangeTerms {
  readonly by?: ViewId
  /** Changes of one kind at one place within a moment are one step: letters of a word, presses of an arrow. */
  readonly joins?: boolean
}

/** What has just been made of the text. */
export interface Edited {
  readonly edits: EditList
  /** Null where it was undone or redone. */
  readonly by: ViewId | null
}

export interface Manuscript {
  readonly store: Pick<StoreApi<ManuscriptState>, 'getState' | 'subscribe'>
  /** Edits of the present text in any order, without overlap, as one step of undo; `what` is a noun: “a weight”. */
  change(edits: EditList, what: string, terms?: ChangeTerms): void
  /** The same by paths; false, and nothing is done, where one of the places is not there. */
  changeAt(changes: readonly FileChange[], what: string, terms?: ChangeTerms): boolean
  undo(): void
  redo(): void
  select(path: Path, by: ViewId, more?: Pick<Selection, 'span' | 'takesFocus'>): void
  /** “Since you saved” is counted from here on. */
  markSaved(): void
  /** What the text holds, as far as it can be understood. Anew for each revision; do not change it. */
  value(): unknown
  /** Where the value at a path stands; null where there is none. */
  spanAt(path: Path): TextSpan | null
  /** Called after each change, with the text that it made already in the store. */
  onEdited(listen: (edited: Edited) => void): () => void
  /** Resolves once `problems` are those of the present text. */
  inspected(): Promise<void>
  readonly language: LanguageClient
  close(): void
}
