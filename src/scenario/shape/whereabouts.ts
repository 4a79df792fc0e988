/** Says in words where a path leads: `"weight" in party "north", position "water"`. */
import { type Path, quoted } from '../finding.ts'

/** What one entry of a list, or of an object keyed by ids, is called. */
const ENTRY: Readonly<Record<string, string>> = {
  parties: 'party',
  issues: 'issue',
  options: 'option',
  tracks: 'track',
  readings: 'reading',
  rounds: 'round',
  sittings: 'sitting',
  events: 'event',
  effects: 'effect',
  variants: 'variant',
  answers: 'answer',
  communiques: 'communiqué',
  inducements: 'inducement',
  sources: 'source',
  positions: 'position',
  values: 'value',
  weights: 'weight',
  linkages: 'linkage',
  mandate: 'mandate',
  widening: 'widening',
  redLines: 'red line',
  parts: 'part',
  when: 'condition',
  unless: 'exception',
  heldIf: 'condition',
  layers: 'layer',
  interests: 'interest',
  delegation: 'delegate',
  whatHappened: 'entry',
  hints: 'hint',
  facilitator: 'note',
  towards: 'trust towards',
  keeps: 'share',
  regions: 'region',
  sealed: 'sealed issue',
  except: 'value',
  conditions: 'condition',
  debriefQuestions: 'question',
  authors: 'author',
  agenda: 'agenda item',
  floor: 'place',
  allowed: 'option',
}
/** Objects whose keys are ids rather than names of this format. */
const KEYED = new Set([
  'sources',
  'positions',
  'values',
  'weights',
  'mandate',
  'towards',
  'keeps',
  'regions',
  'sealed',
  'except',
])

/** The value at a path, seen through own properties only. */
export const valueAt = (root: unknown, path: Path): unknown => {
  let value = root
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined
    value = (value as Readonly<Record<string | number, unknown>>)[step]
  }
  return value
}

const names = (root: unknown, path: Path): string[] =>
  path.map((step, index) => {
    const owner = path[index - 1]
    const entry = typeof owner === 'string' ? ENTRY[owner] : undefined
    if (typeof step === 'number') {
      const id = valueAt(root, [...path.slice(0, index + 1), 'id'])
      const name = typeof id === 'string' ? quoted(id) : `${step + 1}`
      return `${entry ?? `entry ${step + 1} of`} ${name}`
    }
    const inWhen = owner === 'when' && typeof path[index - 2] === 'number' && path[index - 3] === 'linkages'
    const keyed =
      typeof owner === 'string' && (KEYED.has(owner) || (owner === 'parties' && index > 1) || inWhen)
    if (keyed) return `${inWhen ? 'issue' : entry} ${quoted(step)}`
    const next = path[index + 1]
    const introduces = next !== undefined && ENTRY[step] !== undefined
    return introduces ? '' : quoted(step)
  })

export const whereabouts = (root: unknown, path: Path): string => {
  if (path.length === 0) return 'the file'
  const steps = names(root, path)
  const last = steps.at(-1) ?? ''
  const around = steps.slice(0, -1).filter((name) => name !== '')
  return around.length === 0 ? last : `${last} in ${around.join(', ')}`
}
