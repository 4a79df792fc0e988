/** The numbers of the parties as sheets: weights by issue, values by option. */
import { asList, get } from '../../../language/names.ts'
import { valuesWritten } from '../../../scenario/expand/valuesByShape.ts'
import type { Path } from '../../../scenario/finding.ts'
import { withRangesWrittenOut } from '../../../scenario/sense/ranges.ts'
import { valueAt } from '../../../scenario/shape/whereabouts.ts'
import type { OptionId } from '../../../terms/ids.ts'
import type { Act } from './act.ts'
import { calledAt } from './fields.ts'
import { keptToSum, WHOLE } from './weights.ts'

export interface SheetParty {
  readonly id: string
  readonly name: string
  readonly index: number
  readonly path: Path
  readonly shape: string
  readonly colour: string
  readonly roles: readonly string[]
  /** Its walk-away; null where it has none. */
  readonly reservationValue: number | null
}

export interface SheetIssue {
  readonly id: string
  readonly label: string
  readonly index: number
  readonly path: Path
}

export interface SheetOption {
  readonly id: string
  readonly label: string
  readonly short: string
  readonly index: number
  readonly path: Path
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
const numberOf = (value: unknown): number | null => (typeof value === 'number' ? value : null)

/** Things without an id cannot be referred to: they are left out until they have one. */
export const sheetParties = (file: unknown): readonly SheetParty[] =>
  asList(get(file, 'parties')).flatMap((party, index) => {
    const id = textOf(get(party, 'id'))
    const path = ['parties', index]
    return id === ''
      ? []
      : [
          {
            id,
            name: calledAt(file, path),
            index,
            path,
            shape: textOf(get(get(party, 'marker'), 'shape')),
            colour: textOf(get(get(party, 'marker'), 'colour')),
            roles: asList(get(party, 'roles')).map(textOf),
            reservationValue: numberOf(get(get(party, 'walkAway'), 'reservationValue')),
          },
        ]
  })

export const sheetIssues = (file: unknown): readonly SheetIssue[] =>
  asList(get(file, 'issues')).flatMap((issue, index) => {
    const id = textOf(get(issue, 'id'))
    const path = ['issues', index]
    return id === '' ? [] : [{ id, label: calledAt(file, path), index, path }]
  })

export const sheetOptions = (file: unknown, issue: Pick<SheetIssue, 'path'>): readonly SheetOption[] =>
  asList(
    get(asList(get(withRangesWrittenOut(file), 'issues'))[Number(issue.path.at(-1))], 'options'),
  ).flatMap((option, index) => {
    const id = textOf(get(option, 'id'))
    const label = textOf(get(option, 'label')) || id
    const short = textOf(get(option, 'short')) || label
    // A quantity of a range has no place of its own.
    const path = [...issue.path, 'options', ...(isRange(file, issue) ? [] : [index])]
    return id === '' ? [] : [{ id, label, short, index, path }]
  })

/** Whether the options are quantities from one to another, written as a range. */
export const isRange = (file: unknown, { path }: Pick<SheetIssue, 'path'>): boolean => {
  const options = valueAt(file, [...path, 'options'])
  return typeof options === 'object' && options !== null && !Array.isArray(options)
}

const positionIn = (file: unknown, party: SheetParty, issue: SheetIssue): unknown =>
  get(get(asList(get(file, 'parties'))[party.index], 'positions'), issue.id)

export const weightPath = (party: SheetParty, issue: SheetIssue): Path => [
  ...party.path,
  'positions',
  issue.id,
  'weight',
]

/** Where a value is written: by option, in a list by its place, under a shape as what departs from it. */
export const valuePath = (file: unknown, party: SheetParty, issue: SheetIssue, option: SheetOption): Path => {
  const path = [...party.path, 'positions', issue.id, 'values']
  const written = valueAt(file, path)
  if (Array.isArray(written)) return [...path, option.index]
  return get(written, 'shape') === undefined ? [...path, option.id] : [...path, 'except', option.id]
}

export const writtenWeight = (file: unknown, party: SheetParty, issue: SheetIssue): number | null =>
  numberOf(get(positionIn(file, party, issue), 'weight'))

export const writtenValue = (
  file: unknown,
  party: SheetParty,
  issue: SheetIssue,
  option: SheetOption,
): number | null => {
  const written = get(positionIn(file, party, issue), 'values')
  if (Array.isArray(written)) return numberOf(written[option.index])
  if (get(written, 'shape') === undefined) return numberOf(get(written, option.id))
  const ids = sheetOptions(file, issue).map(({ id }) => id as OptionId)
  return numberOf(get(valuesWritten(written, ids), option.id))
}

export const openingIn = (file: unknown, party: SheetParty, issue: SheetIssue): string =>
  textOf(get(positionIn(file, party, issue), 'opening'))

export const weightsIn = (file: unknown, party: SheetParty): readonly number[] =>
  sheetIssues(file).map((issue) => writtenWeight(file, party, issue) ?? 0)

/** Hundredths at most: sums of decimals would show their error otherwise. */
export const weightSum = (file: unknown, party: SheetParty): number =>
  Math.round(weightsIn(file, party).reduce((sum, weight) => sum + weight, 0) * 100) / 100

/** Whether weights have to sum to 100 in this file. */
export const isNormalised = (file: unknown): boolean => get(file, 'scale') !== 'published'

const changed = (file: unknown, party: SheetParty, next: readonly number[]): Act['changes'] =>
  sheetIssues(file).flatMap((issue, at) => {
    const value = next[at] ?? 0
    return value === writtenWeight(file, party, issue)
      ? []
      : [{ do: 'set' as const, path: weightPath(party, issue), value }]
  })

export interface WeightTyped {
  readonly party: SheetParty
  readonly issue: SheetIssue
  readonly value: number
  /** Issues whose weight must stay. */
  readonly locked: ReadonlySet<string>
  /** Keeps the sum: the others give what this one gains. */
  readonly chained: boolean
}

/** Null where every other weight is locked, so that this one cannot change. */
export const setWeight = (
  file: unknown,
  { party, issue, value, locked, chained }: WeightTyped,
): Act | null => {
  const what = `weight of ${issue.label} for ${party.name}`
  if (!chained)
    return {
      what,
      changes: [{ do: 'set', path: weightPath(party, issue), value: Math.max(0, Math.min(WHOLE, value)) }],
    }
  const issues = sheetIssues(file)
  const next = keptToSum({
    weights: weightsIn(file, party),
    at: issues.findIndex(({ id }) => id === issue.id),
    value,
    locked: issues.map(({ id }) => locked.has(id)),
  })
  return next === null ? null : { what, changes: changed(file, party, next) }
}

export interface ValueTyped {
  readonly party: SheetParty
  readonly option: SheetOption
  readonly value: number
}

/** Writes values of one issue: one that is typed, or a block that is pasted. */
export const setValues = (file: unknown, issue: SheetIssue, values: readonly ValueTyped[]): Act => {
  const [first] = values
  return {
    what:
      values.length === 1 && first !== undefined
        ? `value of ${first.option.label} for ${first.party.name}`
        : `${values.length} values of ${issue.label}`,
    changes: values.flatMap(({ party, option, value }) =>
      writtenValue(file, party, issue, option) === value
        ? []
        : [{ do: 'set' as const, path: valuePath(file, party, issue, option), value }],
    ),
  }
}

export const setOpening = (party: SheetParty, issue: SheetIssue, option: SheetOption): Act => ({
  what: `opening of ${party.name} on ${issue.label}`,
  changes: [{ do: 'set', path: [...party.path, 'positions', issue.id, 'opening'], value: option.id }],
})
