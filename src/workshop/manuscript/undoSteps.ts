/**
 * The history of a text as steps that are taken back whole. A step holds edits, not texts, so that a thousand steps in a long
 * scenario stay small.
 */
import type { TextEdit } from '../../language/edits.ts'

/** Edits of one text, by offset and without overlap. */
export type EditList = readonly TextEdit[]

/** In the order of the text. */
export const inOrder = (edits: EditList): EditList => [...edits].sort((a, b) => a.offset - b.offset)

/** What takes these edits of `text` back, as edits of the text that they make. */
export const inverseOf = (text: string, edits: EditList): EditList => {
  let shift = 0
  return inOrder(edits).map((edit) => {
    const back = {
      offset: edit.offset + shift,
      length: edit.text.length,
      text: text.slice(edit.offset, edit.offset + edit.length),
    }
    shift += edit.text.length - edit.length
    return back
  })
}

export interface UndoStep {
  /** What was done, as a noun that follows “Undo:”. */
  readonly what: string
  /** Each made in the text that the one before left. */
  readonly forward: readonly EditList[]
  /** Of each, what takes it back. */
  readonly back: readonly EditList[]
  /** Milliseconds of the last of them. */
  readonly at: number
  /** Whether what comes next may belong to it: a word is typed letter by letter. */
  readonly joins: boolean
}

/** Milliseconds between two changes that are still one step. */
const PAUSE = 700

/** Whether edits go on where the last ones of a step left off. */
const goesOn = (before: EditList, after: EditList): boolean => {
  const [last] = before
  const [next] = after
  if (before.length !== 1 || after.length !== 1 || last === undefined || next === undefined) return false
  return next.offset <= last.offset + last.text.length && last.offset <= next.offset + next.length
}

/** Steps that can be undone, with one more change: as a step of its own, or as the continuation of the last. */
export const withStep = (
  steps: readonly UndoStep[],
  next: Pick<UndoStep, 'what' | 'at' | 'joins'> & { readonly edits: EditList; readonly back: EditList },
): readonly UndoStep[] => {
  const { edits, back, ...rest } = next
  const last = steps.at(-1)
  const isOne =
    last?.joins &&
    next.joins &&
    last.what === next.what &&
    next.at - last.at < PAUSE &&
    goesOn(last.forward.at(-1) ?? [], edits)
  const step = isOne
    ? { ...rest, forward: [...last.forward, edits], back: [...last.back, back] }
    : { ...rest, forward: [edits], back: [back] }
  return [...(isOne ? steps.slice(0, -1) : steps.slice(-MOST_STEPS + 1)), step]
}

/** Steps that are remembered. */
const MOST_STEPS = 1000
