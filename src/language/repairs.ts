/**
 * Fixes for problems that the reader only names: they write what is missing, from the rest of the file and from the examples
 * of the format. The reader itself stays small, since every game loads it.
 */
import { type Fix, type Path, quoted } from '../scenario/finding.ts'
import type { FileProblem } from '../scenario/placed.ts'
import { describedAt } from '../scenario/shape/described.ts'
import { valueAt } from '../scenario/shape/whereabouts.ts'
import { ID_PATTERN } from '../terms/ids.ts'
import { mintId } from '../terms/mintIds.ts'
import { asList, get } from './names.ts'
import { mandateOn, positionOn, sampleAt, unworn } from './snippets.ts'

interface Broken {
  readonly path: Path
  readonly file: unknown
  readonly problem: FileProblem
}

type Repair = (broken: Broken) => readonly Fix[]

const unsure = (title: string, ...changes: Fix['changes']): Fix[] => [{ title, changes, sure: false }]

const keyOf = (path: Path): string => String(path.at(-1))

const write =
  (value: (broken: Broken) => unknown): Repair =>
  (broken) => {
    const written = value(broken)
    if (written === undefined) return []
    const shown = typeof written === 'object' ? '' : ` with ${JSON.stringify(written)}`
    return unsure(`Add ${quoted(keyOf(broken.path))}${shown}`, {
      do: 'set',
      path: broken.path,
      value: written,
    })
  }

const remove: Repair = ({ path }) => unsure(`Remove ${quoted(keyOf(path))}`, { do: 'remove', path })

/** A number in quotes, where a number is wanted. */
const unquote: Repair = ({ path, file }) => {
  const written = valueAt(file, path)
  const isNumber = describedAt(path, file)?.wants.is === 'number'
  if (!isNumber || typeof written !== 'string' || written.trim() === '') return []
  const number = Number(written.trim().replace(',', '.'))
  return Number.isFinite(number)
    ? [{ title: `Write ${number} without quotes`, changes: [{ do: 'set', path, value: number }], sure: true }]
    : []
}

/** Weights in the same proportions, whole, summing to 100; the heaviest takes what rounding leaves. */
const toHundred: Repair = ({ path, file }) => {
  const held = valueAt(file, path)
  if (typeof held !== 'object' || held === null) return []
  const weights = Object.entries(held).map(([issue, entry]): readonly [string, Path, number] => {
    const isNumber = typeof entry === 'number'
    return [
      issue,
      isNumber ? [...path, issue] : [...path, issue, 'weight'],
      Number(isNumber ? entry : get(entry, 'weight')),
    ]
  })
  const sum = weights.reduce((total, [, , weight]) => total + weight, 0)
  if (!(sum > 0)) return []
  const scaled = weights.map(([, , weight]) => Math.round((100 * weight) / sum))
  const heaviest = scaled.indexOf(Math.max(...scaled))
  scaled[heaviest] = (scaled[heaviest] ?? 0) + 100 - scaled.reduce((total, weight) => total + weight, 0)
  const changes = weights.flatMap(([, at, weight], index) =>
    scaled[index] === weight ? [] : [{ do: 'set' as const, path: at, value: scaled[index] }],
  )
  return unsure('Scale the weights to 100, in the same proportions', ...changes)
}

/** Onto the agenda of the last round: what comes late has been prepared. */
const ontoAgenda: Repair = ({ path, file }) => {
  const rounds = asList(get(file, 'rounds'))
  const id = valueAt(file, [...path, 'id'])
  const agenda = asList(get(rounds.at(-1), 'agenda'))
  if (typeof id !== 'string' || rounds.length === 0) return []
  const at = ['rounds', rounds.length - 1, 'agenda', agenda.length]
  return unsure(`Put ${quoted(id)} on the agenda of the last round`, { do: 'set', path: at, value: id })
}

/** Ids that the file writes anywhere, as values or as keys, and every other text of their form. */
const idsWritten = (value: unknown): string[] => {
  if (typeof value === 'string') return ID_PATTERN.test(value) ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, held]) => [...idsWritten(key), ...idsWritten(held)])
}

/** The id that a text reads like: the one that the file has, or a new one that it has not. Null where nothing can be read. */
const idLike = (written: string, file: unknown, isNew: boolean): string | null =>
  /[\p{L}\p{N}]/u.test(written) ? mintId(written, 'id', new Set(isNew ? idsWritten(file) : [])) : null

/** Wherever a bad id stands, a good one. */
const asId: Repair = ({ path, file, problem }) => {
  const held = valueAt(file, path)
  const isKey = typeof held !== 'string' || ID_PATTERN.test(held)
  const written = isKey ? keyOf(path) : held
  const places = [problem, ...problem.also]
  const id = idLike(written, file, path.at(-1) === 'id')
  return id === null
    ? []
    : unsure(
        `Change ${quoted(written)} to ${quoted(id)}`,
        ...places.map(({ offset, length }) => ({
          do: 'replace' as const,
          offset,
          length,
          text: JSON.stringify(id),
        })),
      )
}

const dress =
  (key: 'shape' | 'colour'): Repair =>
  ({ path, file }) => {
    const free = unworn(file, key)
    return unsure(`Give it the ${key} ${free}`, { do: 'set', path, value: free })
  }

const REPAIRS: Readonly<Record<string, Repair>> = {
  'missing-key': write(({ path, file }) => sampleAt(path, file)),
  'missing-ratifier': write(({ path, file }) => sampleAt(path, file)),
  'missing-position': write(({ path, file }) => positionOn(file, keyOf(path), 0)),
  'missing-mandate': write(({ path, file }) => mandateOn(file, keyOf(path))),
  'missing-value': write(({ path }) => (path.includes('keeps') ? 1 : path.includes('weights') ? 0 : 50)),
  'unknown-key': remove,
  'idle-ratifier': remove,
  'idle-parameter': remove,
  'bad-id': asId,
  'wrong-type': unquote,
  'weights-not-100': toHundred,
  'issue-on-no-agenda': ontoAgenda,
  'shared-shape': dress('shape'),
  'shared-colour': dress('colour'),
  'byte-order-mark': () => [
    { title: 'Remove the mark', changes: [{ do: 'replace', offset: 0, length: 1, text: '' }], sure: true },
  ],
}

/** The fixes of a problem: those that it came with, then these. */
export const fixesOf = (problem: FileProblem, file: unknown): readonly Fix[] => {
  const repair = REPAIRS[problem.code]
  // A likelier meaning was found: what would throw the word away is not offered beside it.
  if (repair === remove && problem.fixes.length > 0) return problem.fixes
  return repair === undefined
    ? problem.fixes
    : [...problem.fixes, ...repair({ path: problem.steps, file, problem })]
}
