/** What changed in meaning between two versions of a scenario, and how much only in wording. */
import type { Path } from '../../../scenario/finding.ts'
import type { Scenario } from '../../../scenario/scenario.ts'
import type { Change, ChangeValue } from './change.ts'
import { withNewIds } from './renamed.ts'
import { isName, isWords } from './words.ts'

export interface Changes {
  /** In the order of the file. */
  readonly changes: readonly Change[]
  /** Places where only words or grounds are different. */
  readonly reworded: number
}

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** The key that identifies entries of a list, by the list's name; elsewhere their id, or else their place. */
const IDENTITIES: Readonly<Record<string, (entry: Fields) => unknown>> = {
  linkages: ({ when }) => when,
  redLines: ({ issue }) => issue,
  widening: ({ options }) => options,
  effects: ({ on, party, towards, issue, option }) => [on, party, towards, issue, option],
  conditions: ({ label }) => label,
}

/** Entries by that key, with their place in the list; further entries with the same key get a number. */
const keyed = (list: readonly unknown[], name: string): Map<string, { at: number; entry: unknown }> => {
  const entries = new Map<string, { at: number; entry: unknown }>()
  list.forEach((entry, at) => {
    const identity = isFields(entry) ? (IDENTITIES[name]?.(entry) ?? entry.id ?? at) : at
    let key = JSON.stringify(identity)
    while (entries.has(key)) key += '+'
    entries.set(key, { at, entry })
  })
  return entries
}

/** Lists in which the order means something: options, the rounds of the talks, the order of the floor. */
const ORDERED = new Set(['options', 'rounds', 'floor', 'readings'])

const isPlain = (list: readonly unknown[]): list is readonly string[] =>
  list.every((item) => typeof item === 'string')

/** A value short enough to print: itself, or the name or id of the thing. */
const stated = (value: unknown): ChangeValue => {
  if (value === undefined || value === null) return null
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  if (Array.isArray(value)) {
    const items = value.map(stated)
    // Entries without a name or content of their own are not told by their number alone.
    return items.includes(null) ? null : items.map(String)
  }
  const { label, name, headline, id, issue, options, on, party, by } = value as Fields
  const called = [label, name, headline, id].find((text) => typeof text === 'string')
  if (typeof called === 'string') return called
  // What has no name is identified by its content: a red line's issue and options, an effect's kind and size.
  const about = [issue, options, on, party, by].flatMap((part) => stated(part) ?? [])
  return about.length === 0 ? null : about.join(' ')
}

export const changesBetween = (earlier: Scenario, later: Scenario): Changes => {
  const { before, changes: renamed } = withNewIds(earlier, later)
  const changes: Change[] = [...renamed]
  let reworded = 0

  const tell = (type: Change['type'], path: Path, from: unknown, to: unknown): void => {
    changes.push({ type, path, from: stated(from), to: stated(to) })
  }
  const lists = (
    a: readonly unknown[],
    b: readonly unknown[],
    pathA: Path,
    pathB: Path,
    name: string,
  ): void => {
    if (isPlain(a) && isPlain(b)) {
      const isMoved = same([...a].sort(), [...b].sort())
      if (!isMoved) tell('changed', pathB, a, b)
      else if (ORDERED.has(name)) tell('moved', pathB, a, b)
      return
    }
    const [olds, news] = [keyed(a, name), keyed(b, name)]
    for (const [key, { at, entry }] of olds) if (!news.has(key)) tell('removed', [...pathA, at], entry, null)
    for (const [key, { at, entry }] of news) {
      const old = olds.get(key)
      if (old === undefined) tell('added', [...pathB, at], null, entry)
      else values(old.entry, entry, [...pathA, old.at], [...pathB, at], name)
    }
    const kept = (these: Map<string, unknown>, those: Map<string, unknown>): string[] =>
      [...these.keys()].filter((key) => those.has(key))
    if (ORDERED.has(name) && !same(kept(olds, news), kept(news, olds)))
      tell(
        'moved',
        pathB,
        a.map((entry) => String(stated(isFields(entry) ? entry.id : entry))),
        b.map((entry) => String(stated(isFields(entry) ? entry.id : entry))),
      )
  }
  const fields = (a: Fields, b: Fields, pathA: Path, pathB: Path, owner: string): void => {
    for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
      const [old, now] = [a[key], b[key]]
      if (key === 'id' || same(old, now)) continue
      if (isWords(key, now ?? old, owner)) reworded++
      else if (isName(key)) tell('renamed', [...pathB, key], old, now)
      else if (old === undefined) tell('added', [...pathB, key], null, now)
      else if (now === undefined) tell('removed', [...pathA, key], old, null)
      else values(old, now, [...pathA, key], [...pathB, key], key)
    }
  }
  const values = (a: unknown, b: unknown, pathA: Path, pathB: Path, name: string): void => {
    if (Array.isArray(a) && Array.isArray(b)) lists(a, b, pathA, pathB, name)
    else if (isFields(a) && isFields(b)) fields(a, b, pathA, pathB, name)
    else if (!same(a, b)) tell('changed', pathB, a, b)
  }
  values(before, later, [], [], '')
  return { changes, reworded }
}
