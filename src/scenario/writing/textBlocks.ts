/**
 * The longer texts of a scenario as paragraphs and lists with emphasis. Only the form that the reader writes out is read
 * here (`writtenOut`): paragraphs apart by an empty line, lists of `- ` or `1. `, `*emphasis*`, `**strong**`, `***both***`, a
 * backslash before a mark that is none. It is Markdown, written so plainly that no screen needs a parser of Markdown.
 */

/** Characters of one kind. */
export interface TextRun {
  readonly text: string
  readonly emphasis: boolean
  readonly strong: boolean
}

/** What stands in one line, however a screen wraps it. */
export type TextLine = readonly TextRun[]

export type TextBlock =
  | { readonly kind: 'paragraph'; readonly lines: readonly TextLine[] }
  | {
      readonly kind: 'list'
      /** The number of its first item; null for a list without numbers. */
      readonly from: number | null
      readonly items: readonly (readonly TextLine[])[]
    }

/** A backslash and the mark that it makes a character, or one to three asterisks. */
const MARK = /\\([!-/:-@[-`{-~])|(\*{1,3})/g
const ITEM = /^(?:- |(\d{1,9})\. )/

const runsIn = (line: string): TextLine => {
  const runs: TextRun[] = []
  let [text, emphasis, strong] = ['', false, false]
  const close = () => {
    if (text !== '') runs.push({ text, emphasis, strong })
    text = ''
  }
  let at = 0
  for (const { 0: mark, 1: character, 2: asterisks, index } of line.matchAll(MARK)) {
    text += line.slice(at, index) + (character ?? '')
    at = index + mark.length
    if (asterisks === undefined) continue
    close()
    if (asterisks.length !== 2) emphasis = !emphasis
    if (asterisks.length !== 1) strong = !strong
  }
  text += line.slice(at)
  close()
  return runs
}

/** Lines that begin an item open one; the others go on with the one before. */
const itemsIn = (lines: readonly string[]): TextLine[][] => {
  const items: TextLine[][] = []
  for (const line of lines) {
    const begun = ITEM.exec(line)
    if (begun !== null) items.push([runsIn(line.slice(begun[0].length))])
    else items.at(-1)?.push(runsIn(line.trim()))
  }
  return items
}

const blockIn = (written: string): TextBlock => {
  const lines = written.split('\n').filter((line) => line.trim() !== '')
  const begun = ITEM.exec(lines[0] ?? '')
  if (begun === null) return { kind: 'paragraph', lines: lines.map((line) => runsIn(line.trim())) }
  return { kind: 'list', from: begun[1] === undefined ? null : Number(begun[1]), items: itemsIn(lines) }
}

/** The blocks of a text as the reader has written it out. */
export const blocksOf = (text: string): readonly TextBlock[] =>
  text
    .split(/\r?\n(?:[^\S\n]*\r?\n)+/)
    .filter((block) => block.trim() !== '')
    .map(blockIn)

/** The characters of a line, without what is between them. */
export const lineText = (line: TextLine): string => line.map(({ text }) => text).join('')

const itemText = (lines: readonly TextLine[]): string => lines.map(lineText).join(' ')

/** The words of its paragraph, or of each of its items. */
export const blockTexts = (block: TextBlock): readonly string[] =>
  block.kind === 'paragraph' ? [itemText(block.lines)] : block.items.map(itemText)

/** An item that is no sentence is parted from the next by a semicolon. */
const listed = (items: readonly string[]): string =>
  items.map((item, at) => (at === items.length - 1 || /\p{P}$/u.test(item) ? item : `${item};`)).join(' ')

/** The words alone, in one line: for the record, a voice, a caption, a name in a list. */
export const plainText = (text: string): string =>
  blocksOf(text)
    .map((block) => (block.kind === 'paragraph' ? itemText(block.lines) : listed(blockTexts(block))))
    .join(' ')
