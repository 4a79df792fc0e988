/** Whether a text has a number in so many words where the scenario has it: shapes and defaults of a format leave it unwritten. */
import type { NumberChange } from '../../bargaining/analysis/evening/numbers.ts'
import type { Path } from '../../scenario/finding.ts'

const valueAt = (value: unknown, [key, ...rest]: Path): unknown => {
  if (key === undefined) return value
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
  return valueAt((value as Readonly<Record<string | number, unknown>>)[key], rest)
}

/** `text`: without an error. */
export const isWrittenIn = (text: string): ((change: Pick<NumberChange, 'path' | 'from'>) => boolean) => {
  const file: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
  return ({ path, from }) => valueAt(file, path) === from
}
