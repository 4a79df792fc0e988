/**
 * The language service: one document, and what an editor asks about it. Answers are plain data with offsets in UTF-16 units,
 * so that they can cross to a worker's page; `positionAt` and `offsetAt` turn those into the lines of an editor.
 */

import type { FileProblem } from '../scenario/placed.ts'
import type { Inspection } from '../scenario/read.ts'
import type { TextSpan } from '../scenario/text/lines.ts'
import { onceFor } from '../terms/onceFor.ts'
import { type Completion, completeAt } from './complete.ts'
import { editBetween, type TextEdit } from './edits.ts'
import { formatEdits } from './format.ts'
import { type Explained, hoverAt } from './hover.ts'
import { findLints } from './lints/lints.ts'
import { openText } from './openText.ts'
import { type OutlineItem, outlineOf } from './outline.ts'
import { caretPlace } from './place.ts'
import type { Positions } from './positions.ts'
import { type MendableProblem, mendable } from './problems.ts'
import {
  definitionOf,
  namedBy,
  type ReferencePlace,
  type Renaming,
  referencesAt,
  renameAt,
  renameNamed,
  standingAt,
} from './rename.ts'

export interface LanguageDocument extends Positions {
  readonly text: string
  /** Makes edits one after the other, each in the text that the one before left. */
  readonly change: (edits: readonly TextEdit[]) => void
  /** The same, where only the new text is known. */
  readonly replaceText: (text: string) => void
  readonly complete: (offset: number) => readonly Completion[]
  readonly hover: (offset: number) => Explained | null
  /** Errors of the reader; of a file without errors its warnings and lints as well. */
  readonly problems: () => readonly MendableProblem[]
  /** Where the id at the offset stands, without its quotes; null where there is none to rename. */
  readonly renamable: (offset: number) => TextSpan | null
  readonly rename: (offset: number, id: string) => Renaming
  /** By what a person calls the thing: an id, `kind/id`, or `issue/option`. */
  readonly renameCalled: (called: string, id: string) => Renaming
  readonly references: (offset: number) => readonly ReferencePlace[]
  readonly definition: (offset: number) => TextSpan | null
  readonly format: () => readonly TextEdit[]
  readonly outline: () => readonly OutlineItem[]
  /** What the reader made of the text. */
  readonly inspection: () => Inspection
  /** The path at a caret, as an editor may show it; null outside of the file’s braces. */
  readonly pathAt: (offset: number) => readonly (string | number)[] | null
}

/** Finds more in a text that has been inspected than this room knows of. */
export type Finder = (inspection: Inspection) => readonly FileProblem[]

export const openDocument = (text: string, more: Finder = () => []): LanguageDocument => {
  const open = openText(text)
  // An editor asks again wherever the caret goes: what was found is kept for as long as the inspection is.
  const problemsIn = onceFor((inspection: Inspection) =>
    mendable(open, [...inspection.problems, ...findLints(inspection), ...more(inspection)].sort(byPlace)),
  )
  return {
    get text() {
      return open.text
    },
    change: (edits) => {
      for (const edit of edits) open.change(edit)
    },
    replaceText: (next) => {
      if (next !== open.text) open.change(editBetween(open.text, next))
    },
    complete: (offset) => completeAt(open, offset),
    hover: (offset) => hoverAt(open, offset),
    problems: () => problemsIn(open.inspection),
    renamable: (offset) => standingAt(open, offset)?.span ?? null,
    rename: (offset, id) => renameAt(open, offset, id),
    renameCalled: (called, id) => {
      const named = namedBy(open, called)
      return 'message' in named ? { ok: false, message: named.message } : renameNamed(open, named, id)
    },
    references: (offset) => referencesAt(open, offset),
    definition: (offset) => definitionOf(open, offset),
    format: () => formatEdits(open.text),
    outline: () => outlineOf(open),
    inspection: () => open.inspection,
    pathAt: (offset) => caretPlace(open, offset)?.path ?? null,
    positionAt: (offset) => open.positions.positionAt(offset),
    offsetAt: (position) => open.positions.offsetAt(position),
  }
}

const byPlace = (a: TextSpan, b: TextSpan): number => a.offset - b.offset
