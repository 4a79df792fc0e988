/** Ranges of quantities that cannot be written out as options, and lists of values that are longer than the options. */
import { formatOf } from '../definition/definitionFor.ts'
import type { Quantities } from '../definition/range.ts'
import { isSampled, optionsOfRange, quantitiesOf } from '../expand/quantities.ts'
import { type Finding, type Path, quoted } from '../finding.ts'
import { valueAt } from '../shape/whereabouts.ts'

const listAt = (value: unknown, path: Path): readonly unknown[] => {
  const list = valueAt(value, path)
  return Array.isArray(list) ? list : []
}

const isRange = (written: unknown): written is Quantities =>
  typeof written === 'object' &&
  written !== null &&
  !Array.isArray(written) &&
  (['from', 'to'] as const).every((key) => typeof valueAt(written, [key]) === 'number') &&
  (['step', 'count'] as const).every((key) =>
    ['number', 'undefined'].includes(typeof valueAt(written, [key])),
  )

const textOf = (written: unknown): string | undefined => (typeof written === 'string' ? written : undefined)

/** The range without the words that are none: how its options are called then rests on its numbers alone. */
const inOwnWords = (range: Quantities): Quantities => {
  const forms = valueAt(range, ['unitForms'])
  const unitForms =
    typeof forms === 'object' && forms !== null
      ? Object.fromEntries(Object.entries(forms).filter(([, form]) => typeof form === 'string'))
      : undefined
  return {
    ...range,
    unit: textOf(valueAt(range, ['unit'])),
    unitForms: unitForms as Quantities['unitForms'],
    treaty: textOf(valueAt(range, ['treaty'])),
  }
}

/** The range that stands there, as far as its options can be told; null where none does. */
export const rangeIn = (written: unknown): Quantities | null =>
  isRange(written) ? inOwnWords(written) : null

/** Of a file as it was parsed, whatever else is wrong with it. */
export const rangeFindings = (root: unknown): Finding[] =>
  formatOf(root) === 1
    ? []
    : listAt(root, ['issues']).flatMap((issue, index): Finding[] => {
        const written = valueAt(issue, ['options'])
        if (!isRange(written)) return []
        const found = quantitiesOf(written)
        if (isSampled(found)) return []
        const path: Path = ['issues', index, 'options']
        return [
          {
            code: 'bad-range',
            path: found.key === null ? path : [...path, found.key],
            message: found.message,
            hint: found.hint,
          },
        ]
      })

/** Of a list of values in the order of the options: those that no option is left for. `inFull` has each issue’s options. */
export const surplusValues = (root: unknown, inFull: unknown): Finding[] => {
  const counts = new Map(
    listAt(inFull, ['issues']).map((issue) => [valueAt(issue, ['id']), listAt(issue, ['options']).length]),
  )
  return listAt(root, ['parties']).flatMap((party, index) =>
    Object.entries(valueAt(party, ['positions']) ?? {}).flatMap(([issue, position]): Finding[] => {
      const values = listAt(position, ['values'])
      const count = counts.get(issue) ?? 0
      if (count === 0 || values.length <= count) return []
      return [
        {
          code: 'too-many',
          path: ['parties', index, 'positions', issue, 'values', count],
          message: `This list has ${values.length} values; issue ${quoted(issue)} has ${count} options.`,
          hint: 'Write one for each option, in their order.',
        },
      ]
    }),
  )
}

/** The same file with the options of its ranges in place of them: for checks of names alone. */
export const withRangesWrittenOut = (root: unknown): unknown => {
  const issues = listAt(root, ['issues'])
  const isList = (issue: unknown): boolean => Array.isArray(valueAt(issue, ['options']))
  if (issues.every(isList)) return root
  return {
    ...(root as object),
    issues: issues.map((issue) => {
      const written = valueAt(issue, ['options'])
      if (written === undefined || isList(issue)) return issue
      // Of a range that has lost a bound nobody knows the options.
      const range = rangeIn(written)
      return {
        ...(issue as object),
        options: range === null ? undefined : optionsOfRange(range, '', 'en'),
      }
    }),
  }
}
