/** Offsets as lines and characters from 0, as the Language Server Protocol counts them; editors in the page take offsets. */
import { lineColumnsIn, lineStartsIn } from '../scenario/text/lines.ts'

/** Both from 0; characters in UTF-16 units. */
export interface Position {
  readonly line: number
  readonly character: number
}

export interface Positions {
  readonly positionAt: (offset: number) => Position
  /** A character behind the end of its line is taken for the end of it. */
  readonly offsetAt: (position: Position) => number
}

export const positionsIn = (text: string): Positions => {
  const place = lineColumnsIn(text)
  const starts = lineStartsIn(text)
  return {
    positionAt: (offset) => {
      const { line, column } = place(Math.max(0, Math.min(offset, text.length)))
      return { line: line - 1, character: column - 1 }
    },
    offsetAt: ({ line, character }) => {
      const start = starts[line]
      if (start === undefined) return line < 0 ? 0 : text.length
      const length = /^[^\r\n]*/.exec(text.slice(start, starts[line + 1] ?? text.length))?.[0].length ?? 0
      return start + Math.max(0, Math.min(character, length))
    },
  }
}
