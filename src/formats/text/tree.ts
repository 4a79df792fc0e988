/** A JSON or YAML value with positions, the input of the readers of both formats. */
import { quoted } from '../../scenario/finding.ts'

export interface TreeEntry {
  readonly key: string
  readonly keyAt: number
  readonly value: Tree
}

export type Tree =
  | { readonly kind: 'map'; readonly at: number; readonly entries: readonly TreeEntry[] }
  | { readonly kind: 'list'; readonly at: number; readonly items: readonly Tree[] }
  | { readonly kind: 'text'; readonly at: number; readonly value: string }
  | { readonly kind: 'number'; readonly at: number; readonly value: number }
  | { readonly kind: 'flag'; readonly at: number; readonly value: boolean }
  | { readonly kind: 'nothing'; readonly at: number }

export const valueUnder = (tree: Tree | undefined, key: string): Tree | undefined =>
  tree?.kind === 'map' ? tree.entries.find((entry) => entry.key === key)?.value : undefined

/** A name may be written as a number or a flag; null for what cannot be one. */
export const nameIn = (tree: Tree | undefined): string | null => {
  if (tree === undefined) return null
  return tree.kind === 'text' || tree.kind === 'number' || tree.kind === 'flag' ? String(tree.value) : null
}

/** A number, or a text that holds one, as some files have them; null for what is none. */
export const numberIn = (tree: Tree | undefined): number | null => {
  if (tree?.kind === 'number') return tree.value
  if (tree?.kind !== 'text' || tree.value.trim() === '') return null
  const value = Number(tree.value)
  return Number.isNaN(value) ? null : value
}

/** A value in words, for a message. */
export const described = (tree: Tree): string => {
  switch (tree.kind) {
    case 'map':
      return 'a map'
    case 'list':
      return 'a list'
    case 'nothing':
      return 'nothing'
    default:
      return quoted(String(tree.value), 30)
  }
}
