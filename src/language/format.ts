/**
 * Lays a file out: two spaces a step, no blanks at line ends, one line break at the end. Keys keep their order and line breaks
 * stay where somebody put them, so that a difference shows nothing but what was changed.
 */
import { format } from 'jsonc-parser'
import type { TextEdit } from './edits.ts'

/** The formatter wants blanks within the brackets of a list on one line and of {}, where no file of this format has any. */
const isAtBracket = (text: string, offset: number): boolean =>
  text[offset - 1] === '[' || text[offset] === ']' || text.slice(offset - 1, offset + 1) === '{}'

export const formatEdits = (text: string): readonly TextEdit[] => {
  const eol = text.includes('\r\n') ? '\r\n' : '\n'
  return format(text, undefined, {
    tabSize: 2,
    insertSpaces: true,
    eol,
    insertFinalNewline: true,
    keepLines: true,
  })
    .map(({ offset, length, content }) => ({ offset, length, text: content }))
    .filter(({ offset, length, text: put }) => length > 0 || put !== ' ' || !isAtBracket(text, offset))
}
