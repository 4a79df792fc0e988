/**
 * One text that is being written, kept between two edits with what was found in it: its tree, its value, its names. Each is
 * made when it is first asked for, and anew after an edit.
 */
import { getNodePath, getNodeValue } from 'jsonc-parser'
import type { Path } from '../scenario/finding.ts'
import { type Inspection, inspectScenario } from '../scenario/read.ts'
import { type Mention, mentionsIn } from '../scenario/sense/references.ts'
import { valueAt } from '../scenario/shape/whereabouts.ts'
import type { TextSpan } from '../scenario/text/lines.ts'
import type { TextEdit } from './edits.ts'
import { type Positions, positionsIn } from './positions.ts'
import { looseTree, type Node, treeAfter } from './tree.ts'

/** Where a name stands. */
export interface StandingName extends Mention {
  /** Between its quotes. */
  readonly span: TextSpan
}

export interface OpenText {
  readonly text: string
  readonly tree: Node | undefined
  /** As much of the file’s value as the tree holds. */
  readonly value: unknown
  readonly standings: readonly StandingName[]
  readonly positions: Positions
  readonly inspection: Inspection
  readonly change: (edit: TextEdit) => void
}

/** Puts a value into the one that is kept; false where there is no such place. */
const replaceAt = (whole: unknown, path: Path, value: unknown): boolean => {
  const holder = valueAt(whole, path.slice(0, -1))
  const key = path.at(-1)
  if (typeof holder !== 'object' || holder === null || key === undefined || !Object.hasOwn(holder, key))
    return false
  ;(holder as Record<string | number, unknown>)[key] = value
  return true
}

interface Later<Value> {
  readonly get: () => Value
  /** Undefined where it has not been made. */
  readonly peek: () => Value | undefined
  readonly drop: () => void
}

const later = <Value>(make: () => Value): Later<Value> => {
  let kept: { readonly value: Value } | null = null
  return {
    get: () => {
      kept ??= { value: make() }
      return kept.value
    },
    peek: () => kept?.value,
    drop: () => {
      kept = null
    },
  }
}

/** The node at a path, its property where the path ends at a key; undefined where there is none. */
export const nodeAt = (root: Node | undefined, path: Path): Node | undefined => {
  let node = root
  for (const step of path) {
    if (node?.type === 'object')
      node = node.children?.find((property) => property.children?.[0]?.value === String(step))?.children?.[1]
    else if (node?.type === 'array') node = node.children?.[Number(step)]
    else return undefined
  }
  return node
}

/** The property that a path leads to, of an object. */
export const propertyAt = (root: Node | undefined, path: Path): Node | undefined => {
  const key = String(path.at(-1))
  return nodeAt(root, path.slice(0, -1))?.children?.find(
    (property) => property.type === 'property' && property.children?.[0]?.value === key,
  )
}

export const nodePath = (node: Node): Path => getNodePath(node)

const inner = ({ offset, length }: Node): TextSpan => ({
  offset: offset + 1,
  length: Math.max(0, length - 2),
})

const standingsIn = (root: Node | undefined, value: unknown): StandingName[] =>
  mentionsIn(value).flatMap((mention): StandingName[] => {
    const node =
      mention.at === 'key' ? propertyAt(root, mention.path)?.children?.[0] : nodeAt(root, mention.path)
    return node?.type === 'string' ? [{ ...mention, span: inner(node) }] : []
  })

export const openText = (given: string): OpenText => {
  let text = given
  let tree = looseTree(text)
  const value = later<unknown>(() => (tree === undefined ? undefined : getNodeValue(tree)))
  const standings = later(() => standingsIn(tree, value.get()))
  const positions = later(() => positionsIn(text))
  const inspection = later(() => inspectScenario(text, { largeSpaces: false }))
  return {
    get text() {
      return text
    },
    get tree() {
      return tree
    },
    get value() {
      return value.get()
    },
    get standings() {
      return standings.get()
    },
    get positions() {
      return positions.get()
    },
    get inspection() {
      return inspection.get()
    },
    change: (edit) => {
      text = text.slice(0, edit.offset) + edit.text + text.slice(edit.offset + edit.length)
      let isKept = false
      tree = treeAfter(tree, edit, text, (part) => {
        isKept = replaceAt(value.peek(), nodePath(part), getNodeValue(part))
      })
      if (!isKept) value.drop()
      for (const made of [standings, positions, inspection]) made.drop()
    },
  }
}
