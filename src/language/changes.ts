/**
 * Changes of a file's value as edits of its text: as few units as can be, in the layout of what stands around them. What an
 * edit does not name keeps its order, its line breaks and its indentation.
 */
import type { FileChange, Path } from '../scenario/finding.ts'
import type { TextEdit } from './edits.ts'
import { nodeAt, type OpenText, propertyAt } from './openText.ts'
import { isContainer, type Node } from './tree.ts'
import { asJson, indentationAt } from './writing.ts'

/** Besides what a fix may do: an entry of a list goes in at an index, or to another one. */
export type TextChange =
  | FileChange
  | { readonly do: 'insert'; readonly path: Path; readonly value: unknown }
  /** `to` is the index that the entry has afterwards. */
  | { readonly do: 'move'; readonly path: Path; readonly to: number }

const endOf = ({ offset, length }: Node): number => offset + length

const isOneLine = (text: string, container: Node): boolean =>
  !text.slice(container.offset, endOf(container)).includes('\n')

/** The colon within a key is none; that between key and value has a space behind it. */
const entryText = (key: string | null, value: unknown, indentation: string): string =>
  `${key === null ? '' : `${JSON.stringify(key)}: `}${asJson(value, indentation)}`

/** Puts an entry behind the last one of a list or object. */
const added = (text: string, container: Node, key: string | null, value: unknown): TextEdit => {
  const last = container.children?.at(-1)
  const outer = indentationAt(text, container.offset)
  if (last === undefined) {
    const inner = `${outer}  `
    const entry = entryText(key, value, inner)
    const isShort = key === null && !entry.includes('\n')
    return {
      offset: container.offset + 1,
      length: container.length - 2,
      text: isShort ? entry : `\n${inner}${entry}\n${outer}`,
    }
  }
  const inLine = isOneLine(text, container)
  const inner = indentationAt(text, last.offset)
  const entry = entryText(key, value, inLine ? outer : inner)
  return { offset: endOf(last), length: 0, text: inLine ? `, ${entry}` : `,\n${inner}${entry}` }
}

/** Takes an entry out with the comma that parts it from its neighbour. */
const removed = (container: Node, entry: Node): TextEdit => {
  const all = container.children ?? []
  const at = all.indexOf(entry)
  const before = all[at - 1]
  const after = all[at + 1]
  const from =
    before !== undefined ? endOf(before) : after !== undefined ? entry.offset : container.offset + 1
  const to = before !== undefined ? endOf(entry) : after !== undefined ? after.offset : endOf(container) - 1
  return { offset: from, length: to - from, text: '' }
}

/** The value within new objects for those that are missing around it. */
const wrapped = (steps: readonly string[], value: unknown): unknown =>
  steps.reduceRight<unknown>((inner, step) => ({ [step]: inner }), value)

const setAt = ({ text, tree }: OpenText, path: Path, value: unknown): TextEdit | null => {
  const node = nodeAt(tree, path)
  if (node !== undefined)
    return { offset: node.offset, length: node.length, text: asJson(value, indentationAt(text, node.offset)) }
  for (let length = path.length - 1; length >= 0; length--) {
    const container = nodeAt(tree, path.slice(0, length))
    if (container === undefined) continue
    const [key, ...missing] = path.slice(length)
    if (key === undefined || !isContainer(container) || !missing.every((step) => typeof step === 'string'))
      return null
    if (container.type === 'object') return added(text, container, String(key), wrapped(missing, value))
    return missing.length === 0 ? added(text, container, null, value) : null
  }
  return null
}

const removeAt = ({ tree }: OpenText, path: Path): TextEdit | null => {
  const container = nodeAt(tree, path.slice(0, -1))
  const entry = container?.type === 'object' ? propertyAt(tree, path) : nodeAt(tree, path)
  return container === undefined || entry === undefined ? null : removed(container, entry)
}

const insertAt = (open: OpenText, path: Path, value: unknown): TextEdit | null => {
  const { text, tree } = open
  const list = nodeAt(tree, path.slice(0, -1))
  const next = list?.children?.[Number(path.at(-1))]
  if (list === undefined) return setAt(open, path.slice(0, -1), [value])
  if (list.type !== 'array') return null
  if (next === undefined) return added(text, list, null, value)
  if (isOneLine(text, list))
    return { offset: next.offset, length: 0, text: `${asJson(value, indentationAt(text, list.offset))}, ` }
  const indent = indentationAt(text, next.offset)
  return { offset: next.offset, length: 0, text: `${asJson(value, indent)},\n${indent}` }
}

/** The entries change places; what parts them stays where it is. */
const moveTo = ({ text, tree }: OpenText, path: Path, to: number): TextEdit | null => {
  const from = Number(path.at(-1))
  const list = nodeAt(tree, path.slice(0, -1))
  const entries = list?.type === 'array' ? (list.children ?? []) : []
  const [low, high] = [Math.min(from, to), Math.max(from, to)]
  const first = entries[low]
  const last = entries[high]
  if (first === undefined || last === undefined || from === to) return null
  const written = ({ offset, length }: Node) => text.slice(offset, offset + length)
  const order = entries.slice(low, high + 1)
  const [moved] = order.splice(from - low, 1)
  if (moved !== undefined) order.splice(to - low, 0, moved)
  let result = ''
  for (const [index, entry] of order.entries()) {
    const here = entries[low + index]
    const after = entries[low + index + 1]
    result += written(entry)
    if (here !== undefined && after !== undefined && index < order.length - 1)
      result += text.slice(endOf(here), after.offset)
  }
  return { offset: first.offset, length: endOf(last) - first.offset, text: result }
}

const editFor = (open: OpenText, change: TextChange): TextEdit | null => {
  switch (change.do) {
    case 'replace':
      return { offset: change.offset, length: change.length, text: change.text }
    case 'set':
      return setAt(open, change.path, change.value)
    case 'remove':
      return removeAt(open, change.path)
    case 'insert':
      return insertAt(open, change.path, change.value)
    case 'move':
      return moveTo(open, change.path, change.to)
    case 'renameKey': {
      const key = propertyAt(open.tree, change.path)?.children?.[0]
      return key === undefined
        ? null
        : { offset: key.offset, length: key.length, text: JSON.stringify(change.key) }
    }
  }
}

const withLineBreaks = (text: string, edit: TextEdit): TextEdit =>
  text.includes('\r\n') ? { ...edit, text: edit.text.replaceAll(/\r?\n/g, '\r\n') } : edit

/** Null where the text has no place for the change. */
export const editOf = (open: OpenText, change: TextChange): TextEdit | null => {
  const edit = editFor(open, change)
  return edit === null || change.do === 'replace' ? edit : withLineBreaks(open.text, edit)
}
