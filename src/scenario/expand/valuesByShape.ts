/** A party’s values by shape, or as a list, written out option by option. */
import type { z } from 'zod/mini'
import type { OptionId } from '../../terms/ids.ts'
import { type shapedValues, values } from '../definition/values.ts'
import type { Parts } from './parts.ts'

type Shaped = z.output<typeof shapedValues>
type Values = Record<OptionId, number>

/** Two decimals: what a reader can check by hand. */
const rounded = (value: number): number => Math.round(value * 100) / 100

/** From one value to another in even steps: where `n` of `steps` lies. */
const between = (from: number, to: number, n: number, steps: number): number =>
  steps === 0 ? to : from + ((to - from) * n) / steps

const valueAt = (shaped: Shaped, options: readonly OptionId[], n: number): number => {
  const last = options.length - 1
  switch (shaped.shape) {
    case 'linear':
      return between(shaped.from, shaped.to, n, last)
    case 'peak': {
      const top = options.indexOf(shaped.at)
      return n <= top
        ? between(shaped.from, shaped.top, n, top)
        : between(shaped.top, shaped.to, n - top, last - top)
    }
    case 'step':
      return n < options.indexOf(shaped.at) ? shaped.from : shaped.to
  }
}

/** A list shorter than the options leaves the rest without a value, which the reader misses. */
export const valuesFor = (written: Shaped | readonly number[], options: readonly OptionId[]): Values =>
  Object.fromEntries(
    Array.isArray(written)
      ? options.slice(0, written.length).map((option, n) => [option, written[n]])
      : options.map((option, n) => {
          const shaped = written as Shaped
          return [option, shaped.except[option] ?? rounded(valueAt(shaped, options, n))]
        }),
  )

/** The values of one position as a file writes them, in whichever way; null where they are no values yet. */
export const valuesWritten = (written: unknown, options: readonly OptionId[]): Values | null => {
  const read = values.safeParse(written)
  if (!read.success) return null
  const found: Shaped | readonly number[] | Values = read.data
  return Array.isArray(found) || isShaped(found) ? valuesFor(found, options) : found
}

const isShaped = (written: object): written is Shaped =>
  'shape' in written && typeof written.shape === 'string'

type AnyValues = Shaped | readonly number[] | Values

export const valuesByShape = (parts: Parts): Parts => {
  const { issues, parties, readings } = parts
  if (issues === undefined || parties === undefined) return parts
  const optionsOf = new Map<string, OptionId[]>(
    issues.map(({ id, options }) => [id, options.map((option) => option.id)]),
  )
  const inFull = (issue: string, written: AnyValues): Values =>
    Array.isArray(written) || isShaped(written)
      ? valuesFor(written as Shaped | readonly number[], optionsOf.get(issue) ?? [])
      : (written as Values)
  /** The same record, with what `change` makes of each entry. */
  const each = <Entry>(
    record: Readonly<Record<string, Entry>>,
    change: (entry: Entry, key: string) => Entry,
  ) => Object.fromEntries(Object.entries(record).map(([key, entry]) => [key, change(entry, key)]))
  return {
    ...parts,
    parties: parties.map((party) => ({
      ...party,
      positions: each(party.positions, (position, issue) => ({
        ...position,
        values: inFull(issue, position.values),
      })),
    })),
    ...(readings === undefined
      ? {}
      : {
          readings: readings.map((reading) => ({
            ...reading,
            parties: each(reading.parties, (read) =>
              read.values === undefined
                ? read
                : { ...read, values: each(read.values, (own, issue) => inFull(issue, own)) },
            ),
          })),
        }),
  }
}
