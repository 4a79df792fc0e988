/** Acts on one field or one entry of a list, by the definition of the format. */
import { asList, calledIn, get } from '../../../language/names.ts'
import { sampleAt } from '../../../language/snippets.ts'
import type { Named, Path } from '../../../scenario/finding.ts'
import { describedAt } from '../../../scenario/shape/described.ts'
import { valueAt } from '../../../scenario/shape/whereabouts.ts'
import type { Act, FormChange } from './act.ts'
import { idFor, isFollowing } from './ids.ts'
import { titleOf } from './titles.ts'

const isSameValue = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** Writes a value; what may be left out and is empty, or what holds anyway, is taken out of the file. */
export const setField = (file: unknown, path: Path, value: unknown): Act => {
  const described = describedAt(path, file)
  const isNeedless =
    described?.optional === true &&
    (value === '' || value === undefined || isSameValue(value, described.fallback))
  const isThere = valueAt(file, path) !== undefined
  const what = titleOf(path, file)
  if (!isNeedless) return { what, changes: [{ do: 'set', path, value: value ?? '' }] }
  return { what, changes: isThere ? [{ do: 'remove', path }] : [] }
}

/** Gives a thing another name; its id follows where it came from the name that it had. */
export const setName = (file: unknown, path: Path, name: string, thing: Named | null): Act => {
  const changes: FormChange[] = [{ do: 'set', path, value: name }]
  const before = valueAt(file, path)
  if (thing !== null && isFollowing(thing, typeof before === 'string' ? before : '')) {
    const id = idFor(file, thing, name, thing.id)
    if (id !== thing.id) changes.push({ do: 'rename', named: thing, id })
  }
  return { what: titleOf(path, file), changes }
}

export const setId = (named: Named, id: string): Act => ({
  what: `the id “${named.id}”`,
  changes: [{ do: 'rename', named, id }],
})

/** Puts an example at the end of a list. */
export const addEntry = (file: unknown, list: Path, choice?: string): Act => {
  const path = [...list, asList(valueAt(file, list)).length]
  return {
    what: `a new entry of ${titleOf(list, file)}`,
    changes: [{ do: 'insert', path, value: sampleAt(path, file, choice) }],
  }
}

/** Puts an example where there is nothing yet. */
export const addKey = (file: unknown, path: Path): Act => ({
  what: titleOf(path, file),
  changes: [{ do: 'set', path, value: sampleAt(path, file) }],
})

export const removeAt = (file: unknown, path: Path): Act => ({
  what: titleOf(path, file),
  changes: [{ do: 'remove', path }],
})

/** Null at the end of the list that it would leave. */
export const moveEntry = (file: unknown, path: Path, by: -1 | 1): Act | null => {
  const to = Number(path.at(-1)) + by
  if (to < 0 || to >= asList(valueAt(file, path.slice(0, -1))).length) return null
  return { what: `the place of ${titleOf(path, file)}`, changes: [{ do: 'move', path, to }] }
}

/** Puts an id into a list of ids, where the order of `all` has it, or takes it out. */
export const toggleIn = (
  file: unknown,
  list: Path,
  id: string,
  { all, on }: { readonly all: readonly string[]; readonly on: boolean },
): Act => {
  const there = asList(valueAt(file, list))
  const at = there.indexOf(id)
  const what = titleOf(list, file)
  if (at >= 0 === on) return { what, changes: [] }
  if (!on) return { what, changes: [{ do: 'remove', path: [...list, at] }] }
  const place = all.indexOf(id)
  const next = there.findIndex((other) => typeof other === 'string' && all.indexOf(other) > place)
  return {
    what,
    changes: [{ do: 'insert', path: [...list, next < 0 ? there.length : next], value: id }],
  }
}

/** What the thing at a path is called: its label, name or headline, else its id. */
export const calledAt = (file: unknown, path: Path): string => {
  const thing = valueAt(file, path)
  const id = get(thing, 'id')
  return calledIn(thing) || (typeof id === 'string' ? id : '')
}
