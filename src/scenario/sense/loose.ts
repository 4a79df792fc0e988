/**
 * What is left of a file once everything of the wrong shape is taken out: a value of the right type wherever there is
 * one. Checks that look at one place at a time can run on that, so that one slip does not hide all others.
 */
import type { Path } from '../finding.ts'
import { pointerTo } from '../finding.ts'

/** Every key may be missing, every entry of a list may be a gap. */
export type Loose<T> = T extends string | number | boolean | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? readonly (Loose<Item> | undefined)[]
    : T extends object
      ? { readonly [Key in keyof T]?: Loose<T[Key]> | undefined }
      : T

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** The value without what stands at the broken places; entries of lists leave a gap, so that indexes stay true. */
export const without = (value: unknown, broken: readonly Path[]): unknown => {
  const gone = new Set(broken.map(pointerTo))
  const kept = (inner: unknown, at: string): unknown => {
    if (gone.has(at)) return undefined
    if (Array.isArray(inner)) return inner.map((item, index) => kept(item, `${at}${pointerTo([index])}`))
    if (!isObject(inner)) return inner
    const entries = Object.entries(inner).map(
      ([key, item]) => [key, kept(item, at + pointerTo([key]))] as const,
    )
    return Object.fromEntries(entries.filter(([, item]) => item !== undefined))
  }
  return kept(value, '')
}

export interface Found {
  readonly object: Readonly<Record<string, unknown>>
  readonly path: Path
}

/** Every object of a value, with its path, outermost first. */
export const objectsIn = (value: unknown, path: Path = []): Found[] => {
  if (Array.isArray(value)) return value.flatMap((item, index) => objectsIn(item, [...path, index]))
  if (!isObject(value)) return []
  const inner = Object.entries(value).flatMap(([key, item]) => objectsIn(item, [...path, key]))
  return [{ object: value, path }, ...inner]
}

/** The entries of a list that are there, with their indexes. */
export const entriesOf = <Item>(list: readonly (Item | undefined)[] | undefined): [number, Item][] =>
  (list ?? []).flatMap((item, index) => (item === undefined ? [] : [[index, item] as [number, Item]]))

/** What an object keyed by ids has under an id: its own, never what every object inherits. */
export const own = <Value>(
  record: Readonly<Record<string, Value>> | undefined,
  key: string,
): Value | undefined => (record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined)
