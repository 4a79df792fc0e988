/**
 * Finds what a parser reports in a misleading way, because it goes on at the next line or the end: a text that runs over
 * several lines, and a file that ends in the middle.
 */
import type { TextSpan } from './lines.ts'

/** A text with line breaks in it, quotes included. */
export interface RunOnText extends TextSpan {
  readonly lines: number
}

export interface Structure {
  readonly runOn: readonly RunOnText[]
  /** Brackets and braces that the file opens and never closes, outermost first. */
  readonly open: readonly { readonly sign: '{' | '['; readonly offset: number }[]
  /** The file ends within a text. */
  readonly inText: boolean
}

const LONGEST = 4_000

/** Where a text that does not end on its line ends after all, if what follows shows that it was meant so. */
const endOfRunOn = (text: string, from: number): number | null => {
  for (let i = from; i < Math.min(text.length, from + LONGEST); i++) {
    if (text[i] === '\\') i++
    else if (text[i] === '"')
      return /^\s*([,}\]]|:\s*["{[\d-]|$)/.test(text.slice(i + 1, i + 200)) ? i + 1 : null
    // A key on a line of its own: the text before it was simply not closed.
    else if (text[i] === '\n' && /^\s*"[^"\n]*"\s*:/.test(text.slice(i + 1, i + 200))) return null
  }
  return null
}

export const structureOf = (text: string): Structure => {
  const runOn: RunOnText[] = []
  const open: { sign: '{' | '['; offset: number }[] = []
  let inText = false
  for (let i = 0; i < text.length; i++) {
    const sign = text[i]
    if (sign === '{' || sign === '[') open.push({ sign, offset: i })
    else if (sign === '}' || sign === ']') open.pop()
    else if (sign === '"') {
      const start = i
      for (i++; i < text.length && text[i] !== '"' && text[i] !== '\n'; i++) if (text[i] === '\\') i++
      inText = i >= text.length
      if (text[i] !== '\n') continue
      const end = endOfRunOn(text, i)
      if (end === null) continue
      const lines = text.slice(start, end).split('\n').length
      runOn.push({ offset: start, length: end - start, lines })
      i = end - 1
    }
  }
  return { runOn, open, inText }
}
