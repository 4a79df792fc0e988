/** What goes with a thing that is taken out of a file: everything that refers to it, as little as can be of each. */
import type { TextChange } from '../../../language/changes.ts'
import { asList, get, thingsNamed } from '../../../language/names.ts'
import type { Named, Path } from '../../../scenario/finding.ts'
import { type Mention, mentionsIn } from '../../../scenario/sense/references.ts'
import { describedAt } from '../../../scenario/shape/described.ts'
import { valueAt, whereabouts } from '../../../scenario/shape/whereabouts.ts'

export interface Removal {
  readonly changes: readonly TextChange[]
  /** Where else something goes or is set to another value, in words. */
  readonly also: readonly string[]
  /** References that the file cannot do without: they stay, and the reader reports them. */
  readonly left: readonly string[]
}

const startsWith = (path: Path, start: Path): boolean =>
  start.length <= path.length && start.every((step, at) => step === path[at])

const isUnder = (path: Path, gone: readonly Path[]): boolean => gone.some((start) => startsWith(path, start))

const isSame = (a: Named, b: Named): boolean =>
  a.kind === b.kind && a.id === b.id && (a.kind !== 'option' || a.issue === b.issue)

/** Later entries of a list first, so that the indexes of those to come stay true. */
const fromTheEnd = (a: Path, b: Path): number => {
  for (let at = 0; at < Math.min(a.length, b.length); at++) {
    const [one, other] = [a[at], b[at]]
    if (one === other) continue
    return typeof one === 'number' && typeof other === 'number'
      ? other - one
      : String(other).localeCompare(String(one))
  }
  return b.length - a.length
}

/** How many entries of a list or object are left. */
const leftIn = (file: unknown, holder: Path, gone: readonly Path[]): number => {
  const value = valueAt(file, holder)
  const all = typeof value === 'object' && value !== null ? Object.keys(value).length : 0
  const lost = gone.filter((path) => path.length === holder.length + 1 && startsWith(path, holder)).length
  return all - lost
}

/** A linkage of one issue is none. */
const leastKeys = (record: Path): number => (record.at(-1) === 'when' && record.at(-3) === 'linkages' ? 2 : 0)

/** The smallest part around a place that the file can do without; null where that is nothing less than the file. */
const removablePart = (file: unknown, from: Path, gone: readonly Path[]): Path | null => {
  for (let at = from; at.length > 0; at = at.slice(0, -1)) {
    const holder = at.slice(0, -1)
    const wants = describedAt(holder, file)?.wants
    if (wants?.is === 'list' && leftIn(file, holder, gone) > wants.least) return at
    if (wants?.is === 'record' && leftIn(file, holder, gone) > leastKeys(holder)) return at
    const isKey = wants?.is === 'object' || wants?.is === 'union'
    if (isKey && describedAt(at, file)?.optional === true) return at
  }
  return null
}

/** Another thing of the kind that may stand there instead. */
const anotherFor = (file: unknown, { kind, issue }: Mention, gone: ReadonlySet<string>) =>
  thingsNamed(file, kind, issue).find(({ id }) => !gone.has(id))?.id

/** Whether the part around a name matters more than what it names: then another is named. */
const isKept = (file: unknown, { path }: Mention, gone: ReadonlySet<string>): boolean => {
  const key = path.at(-1)
  if (path.at(-2) !== 'allowed') return key === 'statusQuo' || key === 'opening' || key === 'track'
  return asList(valueAt(file, path.slice(0, -1))).every((id) => typeof id !== 'string' || gone.has(id))
}

/** The entry that describes a thing: of a list, or under its tag. */
const entryOf = ({ path, at }: Mention): Path => (at === 'key' ? path : path.slice(0, -1))

/** Never the last of what a file must have: two parties, one issue, two options. */
const mayGo = (file: unknown, entry: Path): boolean => {
  const wants = describedAt(entry.slice(0, -1), file)?.wants
  return wants?.is !== 'list' || leftIn(file, entry.slice(0, -1), []) > wants.least
}

/** Null where nothing describes the thing, or the file needs at least as many of its kind as it has. */
export const removalOf = (file: unknown, thing: Named): Removal | null => {
  const mentions = mentionsIn(file)
  const described = mentions.find((mention) => mention.defines && isSame(mention, thing))
  if (described === undefined || !mayGo(file, entryOf(described))) return null
  const gone: Path[] = [entryOf(described)]
  const set: { path: Path; value: string }[] = []
  const left: Path[] = []
  const things: Named[] = [thing]
  for (const one of things) {
    const ids = new Set(things.filter((other) => isSame({ ...other, id: one.id }, one)).map(({ id }) => id))
    for (const mention of mentions) {
      if (mention.defines || !isSame(mention, one) || isUnder(mention.path, gone)) continue
      const part = isKept(file, mention, ids) ? null : removablePart(file, mention.path, gone)
      if (part === null) {
        const value = anotherFor(file, mention, ids)
        if (value === undefined) left.push(mention.path)
        else set.push({ path: mention.path, value })
      } else {
        gone.push(part)
        // What is described within a part that goes is gone too, with all that refers to it.
        for (const inner of mentions) if (inner.defines && startsWith(inner.path, part)) things.push(inner)
      }
    }
  }
  const outermost = gone.filter((path) => !gone.some((other) => other !== path && startsWith(path, other)))
  const sets = set.filter(({ path }) => !isUnder(path, outermost))
  const elsewhere = [...outermost.filter((path) => path !== gone[0]), ...sets.map(({ path }) => path)]
  return {
    changes: [
      ...sets.map(({ path, value }) => ({ do: 'set' as const, path, value })),
      ...[...outermost].sort(fromTheEnd).map((path) => ({ do: 'remove' as const, path })),
    ],
    also: elsewhere.map((path) => whereabouts(file, path)),
    left: left.map((path) => whereabouts(file, path)),
  }
}

/** What the thing at a path of a list is, where it has an id. */
export const namedAt = (file: unknown, path: Path, kind: Named['kind'], issue?: string): Named | null => {
  const id = get(valueAt(file, path), 'id')
  return typeof id === 'string' ? { kind, id, ...(issue === undefined ? {} : { issue }) } : null
}
