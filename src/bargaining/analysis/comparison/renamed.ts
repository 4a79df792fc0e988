/**
 * Finds ids that were renamed. Recognised by the label, which changes less often than an id; then everything that
 * refers to the thing is compared as if it had had the new id.
 */
import type { Scenario } from '../../../scenario/scenario.ts'
import type { Change } from './change.ts'

interface Labelled {
  readonly id: string
  readonly name: string
}

type Listed = readonly Labelled[]

interface NamedList {
  /** The same in both scenarios; for a list of options made with the label of its issue. */
  readonly what: string
  readonly path: Change['path']
  readonly entries: Listed
}

const labelled = (list: readonly { readonly id: string; readonly label: string }[]): Listed =>
  list.map(({ id, label }) => ({ id, name: label }))

const TOP = ['issues', 'readings', 'rounds', 'sittings', 'inducements'] as const

const listsIn = (scenario: Scenario): readonly NamedList[] => [
  ...TOP.map((what): NamedList => ({ what, path: [what], entries: labelled(scenario[what]) })),
  { what: 'parties', path: ['parties'], entries: scenario.parties },
  {
    what: 'events',
    path: ['events'],
    entries: scenario.events.map(({ id, headline }) => ({ id, name: headline })),
  },
  ...scenario.issues.map(
    ({ label, options }, n): NamedList => ({
      what: `options of ${label}`,
      path: ['issues', n, 'options'],
      entries: labelled(options),
    }),
  ),
]

/** Every text and key of a scenario. */
const wordsOf = (value: unknown, words = new Set<string>()): Set<string> => {
  if (typeof value === 'string') words.add(value)
  else if (Array.isArray(value)) for (const item of value) wordsOf(item, words)
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) {
      words.add(key)
      wordsOf(item, words)
    }
  return words
}

const renameAll = (value: unknown, ids: ReadonlyMap<string, string>): unknown => {
  if (typeof value === 'string') return ids.get(value) ?? value
  if (Array.isArray(value)) return value.map((item) => renameAll(item, ids))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [ids.get(key) ?? key, renameAll(item, ids)]),
  )
}

/**
 * The earlier scenario with the later one's ids. An id counts as renamed only where it does not occur in the later
 * scenario, and the new one did not occur in the earlier: only then can it not be confused with something else.
 */
export const withNewIds = (
  before: Scenario,
  after: Scenario,
): { readonly before: Scenario; readonly changes: readonly Change[] } => {
  const then = wordsOf(before)
  const now = wordsOf(after)
  const ids = new Map<string, string>()
  const changes: Change[] = []
  const earlier = listsIn(before)
  for (const { what, path, entries } of listsIn(after)) {
    const old = earlier.find((list) => list.what === what)?.entries ?? []
    entries.forEach(({ id, name }, index) => {
      if (old.some((one) => one.id === id)) return
      const [same, another] = old.filter((one) => one.name === name)
      if (same === undefined || another !== undefined || now.has(same.id) || then.has(id)) return
      ids.set(same.id, id)
      changes.push({ type: 'renamed', path: [...path, index, 'id'], from: same.id, to: id })
    })
  }
  return { before: ids.size === 0 ? before : (renameAll(before, ids) as Scenario), changes }
}
