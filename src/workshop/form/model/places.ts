/** Where problems belong in the form: a section, and the field that they stand at. */
import { asList, get } from '../../../language/names.ts'
import type { Path } from '../../../scenario/finding.ts'
import { sectionOf } from './sections.ts'

export interface FormProblem {
  readonly severity: 'error' | 'warning'
  readonly message: string
  readonly hint: string
  readonly steps: Path
}

const startsWith = (path: Path, start: Path): boolean =>
  start.length <= path.length && start.every((step, at) => String(step) === String(path[at]))

/** Problems of this very place. */
export const problemsOf = (problems: readonly FormProblem[], path: Path): readonly FormProblem[] =>
  problems.filter(({ steps }) => steps.length === path.length && startsWith(steps, path))

/** Problems at the place or below it. */
export const problemsWithin = (problems: readonly FormProblem[], path: Path): readonly FormProblem[] =>
  problems.filter(({ steps }) => startsWith(steps, path))

/** A section of the form, the thing of its list that is open, and the view of it. */
export interface FormPlace {
  readonly section: string
  /** Index in the section's list; null for the list itself, and in a section without one. */
  readonly item: number | null
  readonly view?: string
}

const PARTY_VIEWS: Readonly<Record<string, string>> = {
  publicBrief: 'briefs',
  brief: 'briefs',
  goal: 'briefs',
  interests: 'briefs',
  grounds: 'briefs',
  positions: 'positions',
  linkages: 'positions',
  walkAway: 'numbers',
  support: 'numbers',
  patience: 'numbers',
  trust: 'numbers',
  ratifier: 'numbers',
  redLines: 'numbers',
  strategy: 'numbers',
}

/** Of a party, what stands in the sheets of the issues: weights, values, mandates. */
const inIssues = (file: unknown, [, , key, id, part]: Path): FormPlace | null => {
  const index = asList(get(file, 'issues')).findIndex((issue) => get(issue, 'id') === id)
  if (index < 0) return null
  if (key === 'mandate') return { section: 'issues', item: index, view: 'mandates' }
  if (key !== 'positions') return null
  if (part === 'weight') return { section: 'issues', item: null }
  return part === 'values' ? { section: 'issues', item: index, view: 'worth' } : null
}

/** Where the form shows a path of the file. */
export const formPlaceOf = (file: unknown, path: Path): FormPlace => {
  const [key, item, part] = path
  const section = sectionOf(key)
  const none: FormPlace = { section: section.id, item: null }
  if (section.things !== key || typeof item !== 'number') return none
  if (key === 'issues') return { ...none, item, view: 'matter' }
  return inIssues(file, path) ?? { ...none, item, view: PARTY_VIEWS[String(part)] ?? 'who' }
}
