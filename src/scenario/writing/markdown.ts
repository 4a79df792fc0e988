/**
 * What a designer writes is the part of CommonMark that a letter needs: paragraphs, lists, emphasis. Links, images, HTML,
 * headings, quotes and code are no part of it: their signs are characters like any other.
 */
import { fromMarkdown } from 'mdast-util-from-markdown'
import { LIMITS } from '../limits.ts'
import { blocksOf, lineText, plainText, type TextBlock, type TextLine, type TextRun } from './textBlocks.ts'
import { escapedText, writeOut } from './writeOut.ts'

/** Constructs of micromark that are no marks here. */
const OFF = [
  'autolink',
  'blockQuote',
  'characterReference',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'hardBreakEscape',
  'headingAtx',
  'htmlFlow',
  'htmlText',
  'labelEnd',
  'labelStartImage',
  'labelStartLink',
  'setextUnderline',
  'thematicBreak',
]

const BULLET = String.raw`(?:[-+*]|\d{1,9}[.)])`
/** What may be a mark. */
const MAY_MARK = new RegExp(String.raw`^\s*${BULLET}(?:\s|$)|[*_]`, 'm')
/** Bullets within bullets in one line: nobody means a list by that, and a parser descends into each. */
const LADDER = new RegExp(String.raw`^\s*(?:${BULLET}\s+){4}`, 'm')
/** `\*` and its like, and an underscore within a word. */
const NO_MARK = /\\[!-/:-@[-`{-~]|(?<=[\p{L}\p{N}])_(?=[\p{L}\p{N}])/gu

/** Signs of a text that a parser must look at: asterisks and underscores in a row count once. */
export const marksIn = (text: string): number => {
  const bare = text.replace(NO_MARK, 'x')
  return MAY_MARK.test(bare) ? (bare.match(/\*+|_+|^\s*(?:[-+]|\d{1,9}[.)])(?=\s|$)/gm)?.length ?? 0) : 0
}

type Node =
  | ReturnType<typeof fromMarkdown>['children'][number]
  | { readonly type: 'root'; readonly children: Node[] }

interface Style {
  readonly emphasis: boolean
  readonly strong: boolean
}

const PLAIN: Style = { emphasis: false, strong: false }

/** Spaces bear no emphasis, so that a mark never stands beside one on its inner side. */
const spaced = ({ text, ...style }: TextRun): TextRun[] => {
  const inner = text.trim()
  if (inner === '' || (!style.emphasis && !style.strong)) return [{ text, ...(inner === '' ? PLAIN : style) }]
  const at = text.indexOf(inner)
  return [
    { text: text.slice(0, at), ...PLAIN },
    { text: inner, ...style },
    { text: text.slice(at + inner.length), ...PLAIN },
  ].filter((run) => run.text !== '')
}

const isPlain = ({ emphasis, strong }: Style): boolean => !emphasis && !strong

/** Runs of one kind are one; two marked ones that touch are of the first one's kind, as their marks could not be told apart. */
const joined = (runs: readonly TextRun[]): TextLine => {
  const line: TextRun[] = []
  for (const run of runs.flatMap(spaced)) {
    const before = line.at(-1)
    const isSame = before !== undefined && isPlain(before) === isPlain(run)
    if (isSame) line[line.length - 1] = { ...before, text: before.text + run.text }
    else line.push(run)
  }
  return line
}

const trimmed = (runs: readonly TextRun[]): TextLine => {
  const line = joined(runs)
  return line
    .map((run, at) => ({
      ...run,
      text: at === 0 ? run.text.trimStart() : run.text,
    }))
    .map((run, at) => ({ ...run, text: at === line.length - 1 ? run.text.trimEnd() : run.text }))
    .filter(({ text }) => text !== '')
}

/** The lines of what stands in a paragraph or an item. */
const linesIn = (nodes: readonly Node[]): TextLine[] => {
  const lines: TextRun[][] = [[]]
  const walk = (node: Node, style: Style): void => {
    if (node.type === 'break') lines.push([])
    if (node.type === 'text')
      for (const [at, text] of node.value.split('\n').entries()) {
        if (at > 0) lines.push([])
        lines.at(-1)?.push({ text, ...style })
      }
    if (!('children' in node)) return
    const inner = {
      emphasis: style.emphasis || node.type === 'emphasis',
      strong: style.strong || node.type === 'strong',
    }
    for (const child of node.children) walk(child as Node, inner)
  }
  for (const node of nodes) {
    lines.push([])
    walk(node, PLAIN)
  }
  return lines.map(trimmed).filter((line) => line.length > 0)
}

/** So that each of its numbers has nine digits at most, as Markdown wants. */
const MOST_FROM = 999_990_000

/** A list within a list goes on with it: there is one level. */
const itemsIn = (list: Extract<Node, { type: 'list' }>): TextLine[][] =>
  list.children.flatMap(({ children }) => [
    linesIn(children.filter(({ type }) => type !== 'list')),
    ...children.flatMap((child) => (child.type === 'list' ? itemsIn(child) : [])),
  ])

const blockOf = (node: Node): TextBlock =>
  node.type === 'list'
    ? {
        kind: 'list',
        from: node.ordered === true ? Math.min(node.start ?? 1, MOST_FROM) : null,
        items: itemsIn(node).filter((lines) => lines.length > 0),
      }
    : { kind: 'paragraph', lines: linesIn([node]) }

const isSomething = (block: TextBlock): boolean =>
  block.kind === 'list' ? block.items.length > 0 : block.lines.length > 0

/** Lists of one kind that nothing stands between are one. */
const withWholeLists = (blocks: readonly TextBlock[]): TextBlock[] => {
  const whole: TextBlock[] = []
  for (const block of blocks) {
    const before = whole.at(-1)
    const goesOn =
      before?.kind === 'list' && block.kind === 'list' && (before.from === null) === (block.from === null)
    if (goesOn) whole[whole.length - 1] = { ...before, items: [...before.items, ...block.items] }
    else whole.push(block)
  }
  return whole
}

const parsedBlocks = (text: string): TextBlock[] =>
  withWholeLists(
    fromMarkdown(text, { extensions: [{ disable: { null: OFF } }] })
      .children.map(blockOf)
      .filter(isSomething),
  )

const unmarked = (block: TextBlock): TextBlock => {
  const plain = (lines: readonly TextLine[]) => lines.map((line) => [{ text: lineText(line), ...PLAIN }])
  return block.kind === 'list'
    ? { ...block, items: block.items.map(plain) }
    : { ...block, lines: plain(block.lines) }
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

const worked = (text: string): string => {
  if (LADDER.test(text) || marksIn(text) > LIMITS.marks) return escapedText(text)
  const blocks = parsedBlocks(text)
  if (blocks.length === 0) return escapedText(text)
  const written = writeOut(blocks)
  // Emphasis of which two marks would run together is let go of: the words stay.
  return isSame(parsedBlocks(written), blocks) && isSame(blocksOf(written), blocks)
    ? written
    : writeOut(blocks.map(unmarked))
}

/** Of the last texts that were worked on: a file that is being written is read again at every key. */
const known = new Map<string, string>()
const MOST_KNOWN = 2_000

/** What a designer has written, in the form that `blocksOf` reads. It stays as it is once it has that form. */
export const writtenOut = (text: string): string => {
  if (marksIn(text) === 0) return text
  const before = known.get(text)
  if (before !== undefined) return before
  const now = worked(text)
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(text, now)
  return now
}

/** How many characters are read of a text. */
export const lengthRead = (text: string): number =>
  (marksIn(text) === 0 ? text : plainText(writtenOut(text))).length
