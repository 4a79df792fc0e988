/** Where a caret stands in a file: the path there, and whether a key or a value is being written. */
import { getLocation } from 'jsonc-parser'
import type { Path } from '../scenario/finding.ts'
import type { TextSpan } from '../scenario/text/lines.ts'
import { nodePath, type OpenText } from './openText.ts'
import { containerAt, isContainer, type Node } from './tree.ts'

export interface CaretPlace {
  /** Of the key that is written, with what there is of it; of the value; of a list with the entry’s index. */
  readonly path: Path
  readonly isKey: boolean
  /** The list or object around it. */
  readonly container: Node
  /** What is written there already, and would be written over; empty where nothing is. */
  readonly word: TextSpan
  /** Of that, what stands before the caret, without its quote. */
  readonly typed: string
}

/** A word that is no JSON yet: tr, 12, pri. */
const bareWord = (text: string, offset: number): TextSpan => {
  const before = /[\w.+-]*$/.exec(text.slice(Math.max(0, offset - 60), offset))?.[0].length ?? 0
  const after = /^[\w.+-]*/.exec(text.slice(offset, offset + 60))?.[0].length ?? 0
  return { offset: offset - before, length: before + after }
}

/** Null outside of the file’s braces, and where the text has no tree. */
export const caretPlace = ({ text, tree }: OpenText, offset: number): CaretPlace | null => {
  const container = containerAt(tree, offset) ?? unclosedAt(text, tree, offset)
  if (container === undefined) return null
  const from = container.offset
  const local = getLocation(text.slice(from, from + container.length), offset - from)
  const previous = local.previousNode
  const isText =
    previous !== undefined && (previous.type === 'string' || (previous.type as string) === 'property')
  const word =
    previous !== undefined && isText && previous.offset <= offset - from
      ? { offset: previous.offset + from, length: previous.length }
      : bareWord(text, offset)
  const typed = text.slice(word.offset, offset).replace(/^"/, '')
  const isKey = container.type === 'object' && local.isAtPropertyKey
  const path =
    container.type === 'array'
      ? [...nodePath(container), local.path[0] ?? 0]
      : [...nodePath(container), ...local.path]
  return { path, isKey, container, word: inOneLine(text, word), typed }
}

/** A text that is not closed yet ends with its line, before what belongs to the file again. */
const inOneLine = (text: string, word: TextSpan): TextSpan => {
  const written = text.slice(word.offset, word.offset + word.length)
  if (!written.startsWith('"') || (written.length > 1 && written.endsWith('"'))) return word
  const length = /^"[\w-]*/.exec(written)?.[0].length ?? written.length
  return { offset: word.offset, length }
}

/** At the very end of a text that is cut off, the innermost list or object that is still open. */
const unclosedAt = (text: string, root: Node | undefined, offset: number): Node | undefined => {
  let found: Node | undefined
  let next = root
  while (next !== undefined) {
    const isClosed = text[next.offset + next.length - 1] === (next.type === 'object' ? '}' : ']')
    if (isContainer(next) && next.offset < offset && !isClosed) found = next
    next = next.children?.filter((child) => child.offset < offset).at(-1)
  }
  return found
}
