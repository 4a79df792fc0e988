/** Which of the words belongs to a place of a file. */
import type { Path } from '../finding.ts'
import type { Words } from './word.ts'
import { WORDS } from './words.ts'

/** Objects keyed by ids instead of by names of this format. */
const KEYED = new Set([
  'positions',
  'mandate',
  'values',
  'weights',
  'when',
  'keeps',
  'sealed',
  'towards',
  'redraws',
  'regions',
  'except',
])

/** Keys of values by shape, which stand where ids of options may: those are seldom called so. */
const SHAPE_KEYS = new Set<unknown>(['shape', 'from', 'to', 'at', 'top', 'except'])

/** Keys of texts that news changes, which stand where ids of issues may. */
const TEXT_KEYS = new Set<unknown>(
  'label question background short treaty caption ground publicBrief demands headline brief adviser goal batna'.split(
    ' ',
  ),
)

const isId = (path: Path, index: number): boolean => {
  const owner = path[index - 1]
  if (typeof path[index] === 'number' || typeof owner !== 'string') return false
  if (owner === 'values' && SHAPE_KEYS.has(path[index])) return false
  if (owner === 'to' && path[index - 3] === 'effects') return !TEXT_KEYS.has(path[index])
  if (owner === 'demands' || (owner === 'opening' && path[index - 2] === 'to')) return true
  if (owner === 'sources') return index === 1
  if (path[0] === 'decision' && index === 2) return true
  if (
    path[0] === 'readings' &&
    (index === 3 || (index === 6 && path[4] === 'values' && !SHAPE_KEYS.has(path[6])))
  )
    return true
  return KEYED.has(owner)
}

/** The keys of a path; an entry of a list at its end is `[]`, one under an id `{}`. */
const trailOf = (path: Path): string => {
  let trail = ''
  for (const [index, step] of path.entries()) {
    const isLast = index === path.length - 1
    if (typeof step === 'number') trail += isLast ? '[]' : ''
    else if (isId(path, index)) trail += isLast || typeof path[index + 1] === 'number' ? '{}' : ''
    else trail += trail === '' ? step : `.${step}`
  }
  return trail
}

/** What is said of a key; undefined where nothing is. */
export const wordsAt = (path: Path): Words | undefined => {
  const steps = trailOf(path).split('.')
  for (let from = 0; from < steps.length; from++) {
    const words = WORDS[steps.slice(from).join('.')]
    if (words !== undefined) return words
  }
  return undefined
}
