/**
 * The tree of a text that is being written: as much of it as a tolerant parser makes out. After an edit only the smallest
 * list or object around it is parsed again, since a large file takes longer than the time between two keys.
 */
import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'
import { LIMITS } from '../scenario/limits.ts'
import type { TextEdit } from './edits.ts'

export type { Node }

const parsed = (text: string, errors: ParseError[]): Node | undefined =>
  parseTree(text.replace(/^\uFEFF/, ' '), errors, { allowTrailingComma: true, disallowComments: false })

/** Undefined where there is nothing to parse, or more than is safe to. */
export const looseTree = (text: string): Node | undefined =>
  text.length > LIMITS.characters || isTooDeep(text) ? undefined : parsed(text, [])

/** The parser is recursive. Brackets in texts count too: this is a bound, and an ordinary file is far from it. */
const isTooDeep = (text: string): boolean => {
  let depth = 0
  let most = 0
  for (let i = 0; i < text.length; i++) {
    const sign = text.charCodeAt(i)
    if (sign === 0x5b || sign === 0x7b) most = Math.max(most, ++depth)
    else if (sign === 0x5d || sign === 0x7d) depth = Math.max(0, depth - 1)
  }
  return most > 40 * LIMITS.depth
}

export const isContainer = ({ type }: Node): boolean => type === 'object' || type === 'array'

const endOf = ({ offset, length }: Node): number => offset + length

/** Whether the place lies between the brackets of the node, so that a change there leaves the brackets alone. */
const isInside = (node: Node, from: number, to: number): boolean =>
  isContainer(node) && node.offset < from && to < endOf(node)

/** The smallest list or object whose brackets enclose the stretch. */
export const containerAt = (root: Node | undefined, from: number, to = from): Node | undefined => {
  let found: Node | undefined
  let next = root
  while (next !== undefined) {
    if (isInside(next, from, to)) found = next
    next = next.children?.find((child) => child.offset <= from && to <= endOf(child))
  }
  return found
}

type Movable = { -readonly [Key in keyof Node]: Node[Key] }

/** Moves everything behind the edit, and lengthens what it lies in. Children stand in the order of the text. */
const shift = (node: Movable, edit: TextEdit, by: number): void => {
  const end = edit.offset + edit.length
  if (endOf(node) <= edit.offset) return
  if (node.offset >= end) node.offset += by
  else node.length += by
  if (node.colonOffset !== undefined && node.colonOffset >= end) node.colonOffset += by
  for (const child of node.children ?? []) shift(child, edit, by)
}

const moveBy = (node: Movable, by: number): void => {
  node.offset += by
  if (node.colonOffset !== undefined) node.colonOffset += by
  for (const child of node.children ?? []) moveBy(child, by)
}

/** Errors that leave brackets and quotes as they are: what is half typed between them. */
const HARMLESS = new Set(['ValueExpected', 'InvalidSymbol'])

/** The list or object that the text is, from its first bracket to its last; undefined where it is anything else. */
const closedPart = (text: string, type: Node['type']): Node | undefined => {
  if (isTooDeep(text)) return undefined
  const errors: ParseError[] = []
  const part = parsed(text, errors)
  const isWhole = part?.type === type && part.offset === 0 && part.length === text.length
  return isWhole && errors.every(({ error }) => HARMLESS.has(printParseErrorCode(error))) ? part : undefined
}

/** Longer stretches are not worth trying: the whole text takes about as long. */
const WORTH_TRYING = 0.5

/**
 * The tree of `text`, which the edit made of the text of `root`. Changes `root` where it can be kept, and hands on the part
 * that it parsed anew. A list or object that
 * closes where it should reads the same alone as within the whole, since a parser takes its tokens in order.
 */
export const treeAfter = (
  root: Node | undefined,
  edit: TextEdit,
  text: string,
  onPart: (part: Node) => void = () => undefined,
): Node | undefined => {
  const by = edit.text.length - edit.length
  let node = containerAt(root, edit.offset, edit.offset + edit.length)
  while (root !== undefined && node?.parent !== undefined) {
    const length = node.length + by
    if (length > text.length * WORTH_TRYING) break
    const part = closedPart(text.slice(node.offset, node.offset + length), node.type)
    if (part !== undefined) {
      const { parent, offset } = node
      shift(root, edit, by)
      moveBy(part, offset)
      Object.assign(part, { parent })
      parent.children?.splice(parent.children.indexOf(node), 1, part)
      onPart(part)
      return root
    }
    do node = node.parent
    while (node !== undefined && !isContainer(node))
  }
  return looseTree(text)
}
