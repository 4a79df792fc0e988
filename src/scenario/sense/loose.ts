/**
 * What is left of a broken file once every value of the wrong shape is removed. Checks that look at one place at a time
 * can run on that, so that one mistake does not hide all others.
 */
import type { Path } from '../finding.ts'

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

/** Steps to the broken places; an empty map is such a place. */
interface Steps extends Map<string, Steps> {}

const stepsTo = (broken: readonly Path[]): Steps => {
  const root: Steps = new Map()
  // The shortest first: what lies within a removed part need not be looked at.
  for (const path of [...broken].sort((a, b) => a.length - b.length)) {
    let at = root
    for (const [index, step] of path.entries()) {
      const known = at.get(String(step))
      if (known?.size === 0) break
      const next: Steps = known ?? new Map()
      if (index < path.length - 1 || known === undefined) at.set(String(step), next)
      at = next
    }
  }
  return root
}

/** The value without what stands at the broken places; entries of lists leave a gap, so that indexes stay true. */
export const without = (value: unknown, broken: readonly Path[]): unknown => {
  const kept = (inner: unknown, steps: Steps | undefined): unknown => {
    if (steps === undefined) return inner
    if (steps.size === 0) return undefined
    if (Array.isArray(inner)) return inner.map((item, index) => kept(item, steps.get(String(index))))
    if (!isObject(inner)) return inner
    const entries = Object.entries(inner).map(([key, item]) => [key, kept(item, steps.get(key))] as const)
    return Object.fromEntries(entries.filter(([, item]) => item !== undefined))
  }
  return broken.length === 0 ? value : kept(value, stepsTo(broken))
}

export interface Found {
  readonly object: Readonly<Record<string, unknown>>
  readonly path: Path
}

/** Every object of a value, with its path, outermost first. */
export const objectsIn = (value: unknown): readonly Found[] => {
  const found: Found[] = []
  const visit = (inner: unknown, path: Path): void => {
    if (!isObject(inner)) return
    if (Array.isArray(inner)) {
      inner.forEach((item, index) => {
        if (isObject(item)) visit(item, [...path, index])
      })
      return
    }
    found.push({ object: inner, path })
    for (const [key, item] of Object.entries(inner)) if (isObject(item)) visit(item, [...path, key])
  }
  visit(value, [])
  return found
}

const CONDITION_LISTS = new Set<unknown>(['when', 'unless', 'heldIf'])

/** Conditions look the same wherever they stand: entries of a list of one of these names, or of one that joins some. */
export const isCondition = ({ path }: Found): boolean => {
  const list = path.findLastIndex(
    (step, at) => at < path.length - 1 && step !== 'of' && typeof step === 'string',
  )
  return CONDITION_LISTS.has(path[list]) && typeof path.at(-1) === 'number'
}

/** The entries of a list that are there, with their indexes. */
export const entriesOf = <Item>(list: readonly (Item | undefined)[] | undefined): [number, Item][] =>
  (list ?? []).flatMap((item, index) => (item === undefined ? [] : [[index, item] as [number, Item]]))

/** The own property of an object under an id, never an inherited one. */
export const own = <Value>(
  record: Readonly<Record<string, Value>> | undefined,
  key: string,
): Value | undefined => (record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined)
