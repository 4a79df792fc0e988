/** Turns a fix into edits of the text: as few units as can be, in the layout of what stands around them. */
import type { FileChange, Fix, Path } from '../scenario/finding.ts'
import type { TextEdit } from './edits.ts'
import { nodeAt, type OpenText, propertyAt } from './openText.ts'
import { isContainer, type Node } from './tree.ts'
import { asJson, indentationAt } from './writing.ts'

/** A fix that an editor or a command can make. */
export interface Mending {
  readonly title: string
  /** Nothing that somebody wrote is lost, and nothing else is likely to be meant: it may be made unasked. */
  readonly sure: boolean
  readonly edits: readonly TextEdit[]
}

const endOf = ({ offset, length }: Node): number => offset + length

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
  const isOneLine = !text.slice(container.offset, endOf(container)).includes('\n')
  const inner = indentationAt(text, last.offset)
  const entry = entryText(key, value, isOneLine ? outer : inner)
  return { offset: endOf(last), length: 0, text: isOneLine ? `, ${entry}` : `,\n${inner}${entry}` }
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

const setAt = ({ text, tree }: OpenText, path: Path, value: unknown): TextEdit | null => {
  const node = nodeAt(tree, path)
  if (node !== undefined)
    return { offset: node.offset, length: node.length, text: asJson(value, indentationAt(text, node.offset)) }
  const container = nodeAt(tree, path.slice(0, -1))
  const key = path.at(-1)
  if (container === undefined || key === undefined || !isContainer(container)) return null
  return added(text, container, container.type === 'object' ? String(key) : null, value)
}

const removeAt = ({ tree }: OpenText, path: Path): TextEdit | null => {
  const container = nodeAt(tree, path.slice(0, -1))
  const entry = container?.type === 'object' ? propertyAt(tree, path) : nodeAt(tree, path)
  return container === undefined || entry === undefined ? null : removed(container, entry)
}

const editOf = (open: OpenText, change: FileChange): TextEdit | null => {
  switch (change.do) {
    case 'replace':
      return { offset: change.offset, length: change.length, text: change.text }
    case 'set':
      return setAt(open, change.path, change.value)
    case 'remove':
      return removeAt(open, change.path)
    case 'renameKey': {
      const key = propertyAt(open.tree, change.path)?.children?.[0]
      return key === undefined
        ? null
        : { offset: key.offset, length: key.length, text: JSON.stringify(change.key) }
    }
  }
}

/** Null where a place that the fix would change is not there. */
export const mendingOf = (open: OpenText, { title, sure, changes }: Fix): Mending | null => {
  const edits = changes.map((change) => editOf(open, change))
  return edits.every((edit) => edit !== null) ? { title, sure, edits } : null
}
