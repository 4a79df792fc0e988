/** The longer texts, in the form that every screen reads (`blocksOf`). */
import type { z } from 'zod/mini'
import { NEWEST } from '../definition/formats.ts'
import { scenarioFile } from '../definition/scenario.ts'
import { isWriting } from '../definition/texts.ts'
import type { Path } from '../finding.ts'
import { bare, below, chosenBy } from '../shape/definitionAt.ts'
import { marksIn, writtenOut } from '../writing/markdown.ts'
import { blocksOf } from '../writing/textBlocks.ts'
import { escapedText } from '../writing/writeOut.ts'
import type { Parts } from './parts.ts'

/** The same file where each of its longer texts is what `change` makes of it; itself where that changes none. */
const withWritings = (parts: Parts, change: (text: string, path: Path) => string): Parts => {
  const changed = (given: z.core.$ZodType, value: unknown, path: Path): unknown => {
    if (typeof value === 'string') return isWriting(bare(given)) ? change(value, path) : value
    if (typeof value !== 'object' || value === null) return value
    const schema = chosenBy(value, given)
    const inner = (step: string | number, entry: unknown): unknown => {
      const next = below(schema, step)
      return next === undefined ? entry : changed(next, entry, [...path, step])
    }
    if (Array.isArray(value)) {
      const list = value.map((entry, index) => inner(index, entry))
      return list.every((entry, index) => entry === value[index]) ? value : list
    }
    const entries = Object.entries(value).map(([key, entry]) => [key, entry, inner(key, entry)] as const)
    return entries.every(([, before, now]) => before === now)
      ? value
      : Object.fromEntries(entries.map(([key, , now]) => [key, now]))
  }
  return changed(scenarioFile as z.core.$ZodType, parts, []) as Parts
}

export const writings = (parts: Parts): Parts => withWritings(parts, (text) => writtenOut(text))

/** A text of format 1, in which no sign is a mark. */
const unmarkedText = (text: string): string => {
  const escaped = escapedText(text)
  const isRead = marksIn(text) === 0 && JSON.stringify(blocksOf(text)) === JSON.stringify(blocksOf(escaped))
  return isRead ? text : escaped
}

/** A file of format 1 of which some text would read otherwise is one of the newest format, with that text escaped. */
export const unmarkedWritings = (parts: Parts): Parts => {
  const unmarked = withWritings(parts, (text) => unmarkedText(text))
  return unmarked === parts ? parts : { ...unmarked, format: NEWEST }
}

/** The texts of a file of format 1 that say in the newest format what they say there, each at its place. */
export const textsToEscape = (parts: Parts): readonly { readonly path: Path; readonly text: string }[] => {
  const found: { path: Path; text: string }[] = []
  void withWritings(parts, (before, path) => {
    const text = unmarkedText(before)
    if (text !== before) found.push({ path, text })
    return text
  })
  return found
}
