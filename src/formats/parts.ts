/** Looks up parts of a JSON or YAML tree, and notes those that are missing or of the wrong kind. */
import { quoted } from '../scenario/finding.ts'
import type { Notes } from './notes.ts'
import { described, numberIn, type Tree, type TreeEntry, valueUnder } from './text/tree.ts'

export type MapTree = Extract<Tree, { kind: 'map' }>
export type ListTree = Extract<Tree, { kind: 'list' }>

const sayMissing = (holder: Tree, key: string, what: string, notes: Notes): void =>
  notes.say('missing-part', holder.at, `${what} has no ${quoted(key)}.`, 'Add it, or export the file anew.')

const sayWrong = (found: Tree, what: string, wanted: string, notes: Notes): void =>
  notes.say(
    'wrong-type',
    found.at,
    `${what} should be ${wanted}, and is ${described(found)}.`,
    `Write ${wanted}.`,
  )

export const mapUnder = (holder: Tree, key: string, what: string, notes: Notes): MapTree | null => {
  const found = valueUnder(holder, key)
  if (found?.kind === 'map') return found
  if (found === undefined) sayMissing(holder, key, what, notes)
  else sayWrong(found, `${quoted(key)} of ${what}`, 'a map', notes)
  return null
}

export const listUnder = (holder: Tree, key: string, what: string, notes: Notes): ListTree | null => {
  const found = valueUnder(holder, key)
  if (found?.kind === 'list') return found
  if (found === undefined) sayMissing(holder, key, what, notes)
  else sayWrong(found, `${quoted(key)} of ${what}`, 'a list', notes)
  return null
}

/** A finite number; null and a note for anything else. */
export const finiteNumber = (tree: Tree, what: string, notes: Notes): number | null => {
  const value = numberIn(tree)
  if (value !== null && Number.isFinite(value)) return value
  notes.say(
    'not-a-number',
    tree.at,
    `${what} is ${described(tree)}, and should be a number.`,
    'Write a number such as 4 or 0.5.',
  )
  return null
}

export const numberUnder = (holder: Tree, key: string, what: string, notes: Notes): number | null => {
  const found = valueUnder(holder, key)
  if (found !== undefined) return finiteNumber(found, `${quoted(key)} of ${what}`, notes)
  sayMissing(holder, key, what, notes)
  return null
}

/** Keys and numbers of a map; what is no number is noted and counts as 0. */
export const numbersIn = (
  map: MapTree,
  what: string,
  notes: Notes,
): readonly (TreeEntry & { readonly number: number })[] =>
  map.entries.map((entry) => ({
    ...entry,
    number: finiteNumber(entry.value, `${quoted(entry.key)} of ${what}`, notes) ?? 0,
  }))
