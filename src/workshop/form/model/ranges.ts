/** The options of an issue as a list, or as a range of quantities: one becomes the other, with all that refers to them. */
import { asList, get } from '../../../language/names.ts'
import { idOfQuantity, isSampled, optionsOfRange, quantitiesOf } from '../../../scenario/expand/quantities.ts'
import { rangeIn } from '../../../scenario/sense/ranges.ts'
import { valueAt } from '../../../scenario/shape/whereabouts.ts'
import type { Act, FormChange } from './act.ts'
import { isRange, type SheetIssue, sheetOptions } from './sheet.ts'

/** Format 1 has lists alone. */
export const hasRanges = (file: unknown): boolean => get(file, 'format') !== 1

export interface RangeTyped {
  readonly from: number
  readonly to: number
  /** Empty where the numbers stand alone. */
  readonly unit: string
}

export interface RangePlan {
  readonly act: Act
  /** What the options will be called, in their order. */
  readonly labels: readonly string[]
  /** What the options have of their own and a range cannot keep, in words. */
  readonly lost: readonly string[]
}

const languageOf = (file: unknown): string => {
  const language = get(file, 'language')
  return typeof language === 'string' ? language : 'en'
}

const hasSome = (option: unknown, key: string): boolean => asList(get(option, key)).length > 0

const lostWith = (options: readonly unknown[]): readonly string[] => [
  'their names',
  'the clause of each',
  ...(options.some((option) => hasSome(option, 'layers')) ? ['what each shows on the map'] : []),
  ...(options.some((option) => hasSome(option, 'underwriters')) ? ['who underwrites each'] : []),
  ...(options.some((option) => hasSome(option, 'compliance')) ? ['whose keeping to it each relies on'] : []),
]

/** Ids that another option of the issue has until it is renamed itself are taken in a second step. */
const renames = (issue: string, from: readonly string[], to: readonly string[]): FormChange[] => {
  const rename = (id: string, next: string): FormChange[] =>
    id === next ? [] : [{ do: 'rename', named: { kind: 'option', id, issue }, id: next }]
  const clashes = to.some((id, at) => from.some((before, other) => other !== at && before === id))
  if (!clashes) return from.flatMap((id, at) => rename(id, to[at] ?? id))
  const between = from.map((_, at) => `to-be-renamed-${at}`)
  return [
    ...from.flatMap((id, at) => rename(id, between[at] ?? id)),
    ...between.flatMap((id, at) => rename(id, to[at] ?? id)),
  ]
}

/**
 * The first option becomes the first quantity, and so on in even steps: what is said of an option holds of its quantity.
 * A text says why not.
 */
export const toRange = (
  file: unknown,
  issue: SheetIssue,
  { from, to, unit }: RangeTyped,
): RangePlan | string => {
  const options = sheetOptions(file, issue)
  const written = asList(valueAt(file, [...issue.path, 'options']))
  if (options.length !== written.length) return 'An option has no id yet. Give it one first.'
  const found = quantitiesOf({ from, to, step: undefined, count: options.length })
  if (!isSampled(found)) return `${found.message} ${found.hint}`
  const range = { from, to, count: options.length, ...(unit === '' ? {} : { unit }) }
  return {
    act: {
      what: `options of ${issue.label} as a range`,
      changes: [
        ...renames(
          issue.id,
          options.map(({ id }) => id),
          found.map(idOfQuantity),
        ),
        { do: 'set', path: [...issue.path, 'options'], value: range },
      ],
    },
    labels: optionsOfRange(range, '', languageOf(file)).map(({ label }) => label),
    lost: lostWith(written),
  }
}

/** Each quantity as an option of the same id, so that whatever refers to it stays. Null where there is no range to write out. */
export const toList = (file: unknown, issue: SheetIssue): Act | null => {
  const range = isRange(file, issue) ? rangeIn(valueAt(file, [...issue.path, 'options'])) : null
  if (range === null) return null
  const options = optionsOfRange(range, issue.label, languageOf(file)).map(
    ({ id, label, short, treaty, underwriters, compliance }) => ({
      id,
      label,
      short,
      treaty,
      ...(underwriters.length === 0 ? {} : { underwriters }),
      ...(compliance.length === 0 ? {} : { compliance }),
    }),
  )
  if (options.length === 0) return null
  return {
    what: `options of ${issue.label} as a list`,
    changes: [{ do: 'set', path: [...issue.path, 'options'], value: options }],
  }
}
