/**
 * What turns one JSON value into another, small where most of it has stayed: a view of 60 KB changes by some 3 KB with a
 * move. The result equals the value itself, down to the order of keys, and shares with the old value every part that has
 * not changed.
 */

export type Difference =
  /** Another value in its place. */
  | { readonly is: unknown }
  /** A record: its values that differ or are new, by key, and keys that are gone. */
  | { readonly keys: Readonly<Record<string, Difference>>; readonly gone?: readonly string[] }
  /** A list: how many of its first items stay, which of those differ, and the items that follow them. */
  | {
      readonly keep: number
      readonly items?: Readonly<Record<string, Difference>>
      readonly more?: readonly unknown[]
    }

type JsonRecord = Readonly<Record<string, unknown>>

const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Without those that JSON leaves out. */
const keysIn = (value: JsonRecord): readonly string[] =>
  Object.keys(value).filter((key) => value[key] !== undefined)

const isSameOrder = (keys: readonly string[], others: readonly string[]): boolean =>
  keys.length === others.length && keys.every((key, at) => key === others[at])

const NONE: readonly string[] = []

const betweenRecords = (before: JsonRecord, after: JsonRecord): Difference | null => {
  const [had, has] = [keysIn(before), keysIn(after)]
  // Most records keep their keys.
  const isSame = isSameOrder(had, has)
  const gone = isSame ? NONE : had.filter((key) => after[key] === undefined)
  if (!isSame) {
    const stays = had.filter((key) => after[key] !== undefined)
    const added = has.filter((key) => before[key] === undefined)
    if (!isSameOrder([...stays, ...added], has)) return { is: after }
  }
  const differing: [string, Difference][] = []
  for (const key of has) {
    const difference = differenceBetween(before[key], after[key])
    if (difference !== null) differing.push([key, difference])
  }
  if (differing.length === 0 && gone.length === 0) return null
  return { keys: Object.fromEntries(differing), ...(gone.length === 0 ? {} : { gone }) }
}

const betweenLists = (before: readonly unknown[], after: readonly unknown[]): Difference | null => {
  const keep = Math.min(before.length, after.length)
  const differing: [string, Difference][] = []
  for (let at = 0; at < keep; at++) {
    const difference = differenceBetween(before[at], after[at])
    if (difference !== null) differing.push([String(at), difference])
  }
  const more = after.slice(keep)
  if (differing.length === 0 && more.length === 0 && keep === before.length) return null
  return {
    keep,
    ...(differing.length === 0 ? {} : { items: Object.fromEntries(differing) }),
    ...(more.length === 0 ? {} : { more }),
  }
}

/** Null where both are equal. Both are JSON data. */
export const differenceBetween = (before: unknown, after: unknown): Difference | null => {
  if (before === after) return null
  if (Array.isArray(before) && Array.isArray(after)) return betweenLists(before, after)
  if (isRecord(before) && isRecord(after)) return betweenRecords(before, after)
  return { is: after }
}

const withItems = (
  list: readonly unknown[],
  { keep, items = {}, more = [] }: Extract<Difference, { keep: number }>,
): readonly unknown[] => [
  ...list.slice(0, keep).map((item, at) => {
    const difference = items[at]
    return difference === undefined ? item : withDifference(item, difference)
  }),
  ...more,
]

const withKeys = (
  record: JsonRecord,
  { keys, gone = [] }: Extract<Difference, { keys: unknown }>,
): JsonRecord =>
  Object.fromEntries([
    ...Object.entries(record)
      .filter(([key]) => !gone.includes(key))
      .map(([key, value]) => {
        const difference = Object.hasOwn(keys, key) ? keys[key] : undefined
        return [key, difference === undefined ? value : withDifference(value, difference)]
      }),
    ...Object.entries(keys).flatMap(([key, difference]) =>
      Object.hasOwn(record, key) ? [] : [[key, withDifference(undefined, difference)]],
    ),
  ])

/** Throws where the difference is not one from this value: then what is held here is not what the server thinks. */
export const withDifference = (value: unknown, difference: Difference): unknown => {
  if ('is' in difference) return difference.is
  if ('keep' in difference && Array.isArray(value)) return withItems(value, difference)
  if ('keys' in difference && isRecord(value)) return withKeys(value, difference)
  throw new Error('This difference is from another value.')
}
