/** A page of the teacher's pack as plain data: a screen shows it, a printer prints it, the command line writes it as text. */
import {
  blocksOf,
  lineText,
  plainText,
  type TextBlock,
  type TextRun,
} from '../scenario/writing/textBlocks.ts'
import type { PartyId } from '../terms/ids.ts'

/** What it means is told in words; where it is a text of the scenario's with paragraphs or lists, as that besides. */
export interface Fact {
  readonly term: string
  readonly text: string
  readonly writing?: string
}

export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  /** A paragraph or a list of the scenario's own, with its emphasis. */
  | { readonly kind: 'written'; readonly block: TextBlock }
  | { readonly kind: 'list'; readonly items: readonly string[]; readonly numbered?: boolean }
  /** A term and what it means, line by line. */
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | {
      readonly kind: 'table'
      readonly caption: string
      readonly head: readonly string[]
      readonly rows: readonly (readonly string[])[]
      /** Its empty cells are written on by hand. */
      readonly isForm?: boolean
    }
  /** Empty lines under a question, to be written on by hand. */
  | { readonly kind: 'blank'; readonly label: string; readonly lines: number }

/** Who may read a sheet. A `seat` sheet is for one delegation's eyes; a `teacher` sheet holds what no student should see before play. */
export type Readers = 'seat' | 'all' | 'observers' | 'teacher'

export interface Handout {
  /** Unique within a pack. */
  readonly id: string
  readonly title: string
  readonly readers: Readers
  /** In a few words: who reads it and what for. */
  readonly note: string
  /** The seat that it is for. */
  readonly party: PartyId | null
  /** Set in larger type, for whoever finds reading hard. */
  readonly isLarge?: boolean
  readonly blocks: readonly Block[]
}

export const heading = (text: string): Block => ({ kind: 'heading', text })

const isPlain = ({ emphasis, strong }: TextRun): boolean => !emphasis && !strong

/** A text of the scenario's, block by block. */
export const paragraphs = (text: string): readonly Block[] =>
  blocksOf(text).map((block) => {
    const [line, ...others] = block.kind === 'paragraph' ? block.lines : []
    return line !== undefined && others.length === 0 && line.every(isPlain)
      ? { kind: 'text', text: lineText(line) }
      : { kind: 'written', block }
  })

/** A term and a text of the scenario's. */
export const factOf = (term: string, writing: string): Fact => ({ term, text: plainText(writing), writing })

/** Nothing where there are no items: a heading stands over something. */
export const under = (title: string, blocks: readonly Block[]): readonly Block[] =>
  blocks.length === 0 ? [] : [heading(title), ...blocks]

export const listOf = (items: readonly string[]): readonly Block[] =>
  items.length === 0 ? [] : [{ kind: 'list', items }]
