/** A page of the teacher's pack as plain data: a screen shows it, a printer prints it, the command line writes it as text. */
import type { PartyId } from '../terms/ids.ts'

export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[]; readonly numbered?: boolean }
  /** A term and what it means, line by line. */
  | { readonly kind: 'facts'; readonly facts: readonly { readonly term: string; readonly text: string }[] }
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

/** A text's paragraphs, which an empty line parts. */
export const paragraphs = (text: string): readonly Block[] =>
  text.split(/\n\s*\n/).map((paragraph) => ({ kind: 'text', text: paragraph.trim() }))

/** Nothing where there are no items: a heading stands over something. */
export const under = (title: string, blocks: readonly Block[]): readonly Block[] =>
  blocks.length === 0 ? [] : [heading(title), ...blocks]

export const listOf = (items: readonly string[]): readonly Block[] =>
  items.length === 0 ? [] : [{ kind: 'list', items }]
