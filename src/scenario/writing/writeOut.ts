/** Writes paragraphs, lists and emphasis so that `blocksOf` and any reader of Markdown read the same. */
import { assertNever } from '../../terms/assertNever.ts'
import type { TextBlock, TextLine, TextRun } from './textBlocks.ts'

/** An underscore within a word is none of Markdown’s marks. */
const MARK = /[\\*]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu
/** What would begin a list at the start of a line. */
const ITEM = /^(?:([-+])|(\d{1,9})([.)]))(?=\s|$)/

const asCharacters = (text: string): string => text.replace(MARK, '\\$&')

const begins = (line: string): string =>
  line.replace(ITEM, (_, bullet = '', number = '', dot = '') => `${number}\\${bullet}${dot}`)

/** How a text's own signs are kept from being marks. */
type Escape = (text: string) => string

const runWritten = ({ text, emphasis, strong }: TextRun, sign: Escape): string => {
  const marks = '*'.repeat((emphasis ? 1 : 0) + (strong ? 2 : 0))
  return `${marks}${sign(text)}${marks}`
}

const blockWritten = (block: TextBlock, sign: Escape): string => {
  const lineWritten = (line: TextLine): string => begins(line.map((run) => runWritten(run, sign)).join(''))
  switch (block.kind) {
    case 'paragraph':
      return block.lines.map(lineWritten).join('\n')
    case 'list': {
      const { from } = block
      return block.items
        .map((lines, at) => {
          const mark = from === null ? '- ' : `${from + at}. `
          return `${mark}${lines.map(lineWritten).join(`\n${' '.repeat(mark.length)}`)}`
        })
        .join('\n')
    }
    default:
      return assertNever(block)
  }
}

/** `sign` is another one for whoever knows more marks than are known here. */
export const writeOut = (blocks: readonly TextBlock[], sign: Escape = asCharacters): string =>
  blocks.map((block) => blockWritten(block, sign)).join('\n\n')

/** What means these very characters where marks have a meaning: its lines run on, as they do where marks have none. */
export const escapedText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .split(/\n(?:[^\S\n]*\n)+/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => begins(asCharacters(paragraph.replace(/\s*\n\s*/g, ' ').trim())))
    .join('\n\n')
