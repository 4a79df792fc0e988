/** The things of a file as a tree: what an editor lists beside the text and jumps to. */
import type { Path } from '../scenario/finding.ts'
import { valueAt } from '../scenario/shape/whereabouts.ts'
import type { TextSpan } from '../scenario/text/lines.ts'
import { asList, calledIn, get, thingsNamed } from './names.ts'
import { nodeAt, type OpenText, propertyAt } from './openText.ts'
import type { Node } from './tree.ts'

export interface OutlineItem {
  readonly name: string
  /** What the thing is called; empty where it has no name but its id. */
  readonly detail: string
  /** All of it. */
  readonly span: TextSpan
  /** Its id, or its key. */
  readonly mark: TextSpan
  readonly items: readonly OutlineItem[]
}

const spanOf = ({ offset, length }: Node): TextSpan => ({ offset, length })

const LISTS = [
  'tracks',
  'issues',
  'parties',
  'readings',
  'rounds',
  'sittings',
  'events',
  'communiques',
  'inducements',
]

const entryAt = ({ tree, value }: OpenText, path: Path, items: readonly OutlineItem[]): OutlineItem[] => {
  const node = nodeAt(tree, path)
  if (node === undefined) return []
  const thing = valueAt(value, path)
  const id = get(thing, 'id')
  return [
    {
      name: typeof id === 'string' && id !== '' ? id : `${Number(path.at(-1)) + 1}`,
      detail: calledIn(thing),
      span: spanOf(node),
      mark: spanOf(nodeAt(tree, [...path, 'id']) ?? node),
      items,
    },
  ]
}

const optionsOf = (open: OpenText, index: number): OutlineItem[] =>
  asList(get(asList(get(open.value, 'issues'))[index], 'options')).flatMap((_, option) =>
    entryAt(open, ['issues', index, 'options', option], []),
  )

export const outlineOf = (open: OpenText): readonly OutlineItem[] =>
  LISTS.flatMap((list): OutlineItem[] => {
    const property = propertyAt(open.tree, [list])
    const key = property?.children?.[0]
    if (property === undefined || key === undefined) return []
    const items = asList(get(open.value, list)).flatMap((_, index) =>
      entryAt(open, [list, index], list === 'issues' ? optionsOf(open, index) : []),
    )
    return [{ name: list, detail: '', span: spanOf(property), mark: spanOf(key), items }]
  }).concat(sourcesOf(open))

const sourcesOf = (open: OpenText): OutlineItem[] => {
  const property = propertyAt(open.tree, ['sources'])
  const key = property?.children?.[0]
  if (property === undefined || key === undefined) return []
  const items = thingsNamed(open.value, 'source').flatMap(({ id, called }): OutlineItem[] => {
    const source = propertyAt(open.tree, ['sources', id])
    const tag = source?.children?.[0]
    return source === undefined || tag === undefined
      ? []
      : [{ name: id, detail: called, span: spanOf(source), mark: spanOf(tag), items: [] }]
  })
  return [{ name: 'sources', detail: '', span: spanOf(property), mark: spanOf(key), items }]
}
