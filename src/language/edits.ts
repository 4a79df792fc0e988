/** Changes of a text. */
import type { TextSpan } from '../scenario/text/lines.ts'

/** In UTF-16 units from 0, of the text before any edit of the same list. */
export interface TextEdit extends TextSpan {
  readonly text: string
}

/** The text with all edits made; they may stand in any order, and must not overlap. */
export const applyEdits = (text: string, edits: readonly TextEdit[]): string => {
  const sorted = [...edits].sort((a, b) => a.offset - b.offset || a.length - b.length)
  let result = ''
  let at = 0
  for (const edit of sorted) {
    result += text.slice(at, edit.offset) + edit.text
    at = edit.offset + edit.length
  }
  return result + text.slice(at)
}

/** Whether two edits touch the same place, so that the order in which they are made would matter. */
export const overlap = (a: TextSpan, b: TextSpan): boolean =>
  a.offset <= b.offset + b.length && b.offset <= a.offset + a.length

/** The one edit that makes the new text of the old: what is the same at both ends is left alone. */
export const editBetween = (before: string, after: string): TextEdit => {
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start++
  let end = 0
  while (
    end < most - start &&
    before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)
  )
    end++
  return {
    offset: start,
    length: before.length - end - start,
    text: after.slice(start, after.length - end),
  }
}

/** A stretch of the first text that is still there, or what was written since. */
type Piece = TextSpan | string

const lengthOf = (piece: Piece): number => piece.length

/** A piece from one unit on, up to another. */
const cut = (piece: Piece, from: number, to: number): Piece =>
  typeof piece === 'string' ? piece.slice(from, to) : { offset: piece.offset + from, length: to - from }

const withEdit = (pieces: readonly Piece[], { offset, length, text }: TextEdit): Piece[] => {
  const before: Piece[] = []
  const after: Piece[] = []
  let at = 0
  for (const piece of pieces) {
    const end = at + lengthOf(piece)
    if (at < offset) before.push(cut(piece, 0, Math.min(end, offset) - at))
    if (end > offset + length) after.push(cut(piece, Math.max(0, offset + length - at), lengthOf(piece)))
    at = end
  }
  return [...before, ...(text === '' ? [] : [text]), ...after]
}

/** Edits that are made one after the other, as edits of the text before all of them: in its order, without overlap. */
export const composed = (length: number, edits: readonly TextEdit[]): readonly TextEdit[] => {
  const pieces = edits.reduce<readonly Piece[]>(withEdit, [{ offset: 0, length }])
  const all: TextEdit[] = []
  let at = 0
  let text = ''
  for (const piece of [...pieces, { offset: length, length: 0 }]) {
    if (typeof piece === 'string') {
      text += piece
      continue
    }
    if (text !== '' || piece.offset > at) all.push({ offset: at, length: piece.offset - at, text })
    at = piece.offset + piece.length
    text = ''
  }
  return all
}
