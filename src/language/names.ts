/** The things of a file that can be named, with what they are called: also of a file that is broken elsewhere. */
import type { Kind } from '../scenario/definition/parts.ts'
import { withRangesWrittenOut } from '../scenario/sense/ranges.ts'
import { valueAt } from '../scenario/shape/whereabouts.ts'

export interface NamedThing {
  readonly id: string
  /** Its label, name or headline; empty where it has none yet. */
  readonly called: string
}

type Loose = Readonly<Record<string, unknown>>

const isLoose = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The own entry of an object, or nothing. */
export const get = (value: unknown, key: string): unknown =>
  isLoose(value) && Object.hasOwn(value, key) ? value[key] : undefined

export const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

const CALLED = ['label', 'name', 'headline', 'title', 'what', 'text']

/** Its label, name or headline; empty where it has none. */
export const calledIn = (thing: unknown): string => {
  const found = CALLED.map((key) => get(thing, key)).find((value) => typeof value === 'string')
  return typeof found === 'string' ? found : ''
}

const thingsIn = (list: unknown): NamedThing[] =>
  asList(list).flatMap((thing) => {
    const id = get(thing, 'id')
    return typeof id === 'string' && id !== '' ? [{ id, called: calledIn(thing) }] : []
  })

const LISTS: Readonly<Partial<Record<Kind, string>>> = {
  party: 'parties',
  issue: 'issues',
  round: 'rounds',
  event: 'events',
  track: 'tracks',
  reading: 'readings',
  sitting: 'sittings',
  inducement: 'inducements',
  communique: 'communiques',
}

/** All things of a kind, in the order of the file; of options those of the issue, or of all issues where it is unknown. */
export const thingsNamed = (file: unknown, kind: Kind, issue?: string): readonly NamedThing[] => {
  if (kind === 'option')
    return asList(get(withRangesWrittenOut(file), 'issues'))
      .filter((one) => issue === undefined || get(one, 'id') === issue)
      .flatMap((one) => thingsIn(get(one, 'options')))
  if (kind === 'source') {
    const sources = get(file, 'sources')
    return isLoose(sources)
      ? Object.entries(sources).map(([id, source]) => ({ id, called: calledIn(source) }))
      : []
  }
  return thingsIn(kind === 'layer' ? get(get(file, 'map'), 'layers') : get(file, LISTS[kind] ?? ''))
}

/** The issue whose options are named at a path: by the nearest key or object around it that says one. */
export const issueAt = (
  path: readonly (string | number)[],
  file: unknown,
  isIssueKey: (path: readonly (string | number)[]) => boolean,
): string | undefined => {
  for (let length = path.length; length > 0; length--) {
    const around = path.slice(0, length - 1)
    const named = get(valueAt(file, around), around.length === 2 && around[0] === 'issues' ? 'id' : 'issue')
    if (typeof named === 'string') return named
    const key = path[length - 1]
    if (length < path.length && typeof key === 'string' && isIssueKey(path.slice(0, length))) return key
  }
  return undefined
}
