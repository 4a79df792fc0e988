/** What is said of the place under a pointer: what the key is for, what it wants, and what a name stands for. */
import { describedAt } from '../scenario/shape/described.ts'
import type { TextSpan } from '../scenario/text/lines.ts'
import { wantedWords } from './complete.ts'
import { thingsNamed } from './names.ts'
import { nodePath, type OpenText } from './openText.ts'
import { standingAt } from './rename.ts'
import type { Node } from './tree.ts'

export interface Explained {
  readonly span: TextSpan
  /** Plain sentences, one a line; no markup. */
  readonly lines: readonly string[]
}

/** The key or plain value that the offset lies in. */
const leafAt = (root: Node | undefined, offset: number): Node | undefined => {
  let node = root
  for (;;) {
    const next = node?.children?.find(
      (child) => child.offset <= offset && offset < child.offset + child.length,
    )
    if (next === undefined) return node
    node = next
  }
}

/** Null where there is nothing to say. */
export const hoverAt = (open: OpenText, offset: number): Explained | null => {
  const leaf = leafAt(open.tree, offset)
  if (leaf === undefined || leaf.type === 'object' || leaf.type === 'array') return null
  const property = leaf.type === 'property' ? leaf : leaf.parent
  const isKey = property?.type === 'property' && property.children?.[0] === leaf
  const path =
    isKey && property !== undefined
      ? [...nodePath(property.parent as Node), String(leaf.value)]
      : nodePath(leaf)
  const described = describedAt(path, open.value)
  const standing = standingAt(open, offset)
  const thing =
    standing === undefined
      ? undefined
      : thingsNamed(open.value, standing.kind, standing.issue).find(({ id }) => id === standing.id)
  const lines = [
    ...(standing === undefined || thing === undefined
      ? []
      : [`${standing.kind} ${standing.id}${thing.called === '' ? '' : `: ${thing.called}`}`]),
    ...(described?.description === undefined ? [] : [described.description]),
    ...(described === undefined
      ? []
      : [`Wanted: ${wantedWords(described)}.${described.optional ? ' It may be left out.' : ''}`]),
  ]
  return lines.length === 0 ? null : { span: { offset: leaf.offset, length: leaf.length }, lines }
}
