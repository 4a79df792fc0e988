/** Lays text out for a terminal: never wider than it, and never wider than is easily read. */
import { tame } from './tame.ts'

const WIDEST = 80
const WIDEST_TABLE = 120
const NARROWEST = 48

/** Columns to use: 80 where the terminal has as many or nobody knows. */
export const widthFor = (stream: { readonly columns?: number }): number =>
  Math.max(NARROWEST, Math.min(WIDEST, stream.columns ?? WIDEST))

/** The same for a table of figures, which may be wider. */
export const tableWidthFor = (stream: { readonly columns?: number }): number =>
  Math.max(NARROWEST, Math.min(WIDEST_TABLE, stream.columns ?? WIDEST_TABLE))

/** A foreign text as a column: control characters replaced, cut with an ellipsis, padded. */
export const cell = (text: string, width: number): string => {
  const tamed = tame(text)
  return tamed.length > width ? `${tamed.slice(0, Math.max(0, width - 1))}…` : tamed.padEnd(width)
}

/** Words in lines of at most `width`, the first begun with `head`, the others indented as far. */
export const filled = (text: string, width: number, head = ''): string[] => {
  const indent = ' '.repeat(head.length)
  const lines: string[] = []
  let line = head
  let isFresh = true
  for (const word of tame(text).split(/\s+/)) {
    if (!isFresh && line.length + 1 + word.length > width) {
      lines.push(line)
      line = indent
      isFresh = true
    }
    line += isFresh ? word : ` ${word}`
    isFresh = false
  }
  lines.push(line)
  return lines
}
