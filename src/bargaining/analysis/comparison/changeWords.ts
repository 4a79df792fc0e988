/** Changes of a scenario in words, and under the headings that the parts of a file have. */
import type { Scenario } from '../../../scenario/scenario.ts'
import { whereabouts } from '../../../scenario/shape/whereabouts.ts'
import type { Change, ChangeValue } from './change.ts'

/** Two scenarios; the changes lead from the first to the second. */
export interface BeforeAndAfter {
  readonly before: Scenario
  readonly after: Scenario
}

/** What the parts of a file are called above their changes. */
const PARTS: Readonly<Record<string, string>> = {
  issues: 'Issues and options',
  parties: 'Parties',
  readings: 'Readings',
  rounds: 'Rounds and sittings',
  sittings: 'Rounds and sittings',
  events: 'Events',
  inducements: 'Inducements',
}
const REST = 'Rules and the rest'

/** A change of an id is told of the thing itself. */
export const whereChanged = ({ before, after }: BeforeAndAfter, { type, path }: Change): string =>
  whereabouts(
    type === 'removed' ? before : after,
    type === 'renamed' && path.at(-1) === 'id' ? path.slice(0, -1) : path,
  )

const told = (value: ChangeValue): string => {
  if (value === null) return 'nothing'
  if (typeof value === 'object') return value.length === 0 ? 'none' : value.join(', ')
  return typeof value === 'string' ? `“${value}”` : String(value)
}

/** What was removed or added is named by its place; its own name is only repeated where that says more. */
export const changeSentence = (both: BeforeAndAfter, change: Change): string => {
  const where = whereChanged(both, change)
  const { type, from, to } = change
  if (type === 'added') return to === null ? where : `${where}: ${told(to)}`
  if (type === 'removed') return from === null ? where : `${where}: ${told(from)}`
  return `${where}${type === 'moved' ? ', the order' : ''}: ${told(from)} → ${told(to)}`
}

export interface ChangedPart {
  readonly title: string
  readonly changes: readonly Change[]
}

/** Only parts in which something has changed, in the order of the file. */
export const changedParts = (changes: readonly Change[]): readonly ChangedPart[] =>
  [...new Set(Object.values(PARTS)), REST].flatMap((title) => {
    const own = changes.filter(({ path }) => (PARTS[String(path[0])] ?? REST) === title)
    return own.length === 0 ? [] : [{ title, changes: own }]
  })
