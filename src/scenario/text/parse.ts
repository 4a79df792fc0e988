/** Strict JSON with positions: every syntax error, and where each value stands. */
import { type Node, type ParseError, parseTree } from 'jsonc-parser'
import { ID_PATTERN } from '../../terms/ids.ts'
import type { ProblemCode } from '../codes.ts'
import { type Path, quoted } from '../finding.ts'
import type { TextSpan } from './lines.ts'
import type { TextTrouble } from './scan.ts'
import { syntaxTroubles } from './syntaxTroubles.ts'

export interface Parsed {
  readonly value: unknown
  readonly troubles: readonly TextTrouble[]
  /**
   * Where the thing at the path stands; of a missing one, where its nearest parent does. A list or an object is marked by
   * the bracket that opens it: all of it would be half of the file.
   */
  readonly spanOf: (path: Path, at?: 'key' | 'value') => TextSpan
}

const treeOf = (text: string): readonly [Node | undefined, readonly ParseError[]] => {
  const errors: ParseError[] = []
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false })
  return [root, errors]
}

/** Text that has passed `scanText`: its nesting is shallow enough for a recursive parser. */
export const parseText = (text: string): Parsed => {
  const [root, errors] = treeOf(text)
  const troubles = errors.length === 0 ? [] : syntaxTroubles(text, (filled) => treeOf(filled)[1])
  if (root === undefined || troubles.length > 0)
    return { value: undefined, troubles, spanOf: () => ({ offset: 0, length: 0 }) }
  const found: TextTrouble[] = []
  return { value: plainValue(root, found), troubles: found, spanOf: placing(root) }
}

/** The first pattern is quick and mostly says no; under the `u` flag only a lone surrogate is one. */
const hasHalfCharacter = (text: string): boolean =>
  /[\ud800-\udfff]/.test(text) && /\p{Surrogate}/u.test(text)

/**
 * The same text, as V8 keeps it for keys: once, whoever holds it. Two of those are compared, and looked up by, without being
 * read; ids as they are cut out of a file are read letter by letter each time, which took a tenth of a playtest.
 */
const asKey = (text: string): string => Object.keys({ [text]: null })[0] ?? text

/**
 * The plain value. `__proto__` is left out: assigned, it would change what the object is. Of a key that stands twice
 * the last counts, as it does for JSON.parse; the reader refuses the file anyway.
 */
const plainValue = (root: Node, troubles: TextTrouble[]): unknown => {
  // One path for the whole walk, copied only for a trouble: a file has far more values than troubles.
  const path: (string | number)[] = []
  const tell = (node: Node, code: ProblemCode, message: string, hint: string): void => {
    troubles.push({ code, offset: node.offset, length: node.length, path: [...path], message, hint })
  }
  const under = (step: string | number, node: Node): unknown => {
    path.push(step)
    const value = plain(node)
    path.pop()
    return value
  }
  const property = (object: Record<string, unknown>, seen: Set<string>, key: Node, node: Node): void => {
    const name = String(key.value)
    path.push(name)
    if (seen.has(name))
      tell(key, 'duplicate-key', `The key ${quoted(name)} stands here a second time.`, 'Keep one of the two.')
    if (name === '__proto__' || name === 'constructor' || name === 'prototype')
      tell(
        key,
        'reserved-name',
        `${quoted(name)} is a name that JavaScript keeps for itself.`,
        'Choose another.',
      )
    path.pop()
    seen.add(name)
    const value = under(name, node)
    if (name !== '__proto__') object[name] = value
  }
  const plain = (node: Node): unknown => {
    if (node.type === 'array') return (node.children ?? []).map((child, index) => under(index, child))
    if (node.type === 'object') {
      const object: Record<string, unknown> = {}
      const seen = new Set<string>()
      for (const { children: [key, value] = [] } of node.children ?? [])
        if (key !== undefined && value !== undefined) property(object, seen, key, value)
      return object
    }
    if (node.type === 'string' && hasHalfCharacter(String(node.value)))
      tell(
        node,
        'broken-character',
        'This text holds half of a character.',
        'Type the character anew; an emoji takes two \\u escapes.',
      )
    return typeof node.value === 'string' && ID_PATTERN.test(node.value) ? asKey(node.value) : node.value
  }
  return plain(root)
}

const marked = ({ type, offset, length }: Node): TextSpan => ({
  offset,
  length: type === 'object' || type === 'array' ? 1 : length,
})

/** Finds places by path, indexing an object's keys only once it is asked about. */
const placing = (root: Node): Parsed['spanOf'] => {
  const indexed = new Map<Node, Map<string, Node>>()
  const propertiesOf = (node: Node): Map<string, Node> => {
    const known = indexed.get(node)
    if (known !== undefined) return known
    const properties = new Map(
      (node.children ?? []).map((child) => [String(child.children?.[0]?.value), child]),
    )
    indexed.set(node, properties)
    return properties
  }
  return (path, kind = 'value') => {
    let node = root
    let key: Node | undefined
    for (const step of path) {
      key = undefined
      if (node.type === 'array') {
        const child = node.children?.[Number(step)]
        if (child === undefined) return marked(node)
        node = child
      } else {
        const [name, value] = propertiesOf(node).get(String(step))?.children ?? []
        if (name === undefined || value === undefined) return marked(node)
        key = name
        node = value
      }
    }
    return marked(kind === 'key' && key !== undefined ? key : node)
  }
}
