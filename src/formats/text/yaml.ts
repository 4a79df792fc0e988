/**
 * YAML as a tree with positions. The library composes recursively, so depth is measured before, while its parser builds
 * the tokens; aliases are expanded within a budget.
 */
import { Composer, type CST, isAlias, isMap, isScalar, isSeq, Lexer, type Node, Parser } from 'yaml'
import { FORMAT_LIMITS } from '../limits.ts'
import type { Notes } from '../notes.ts'
import { sayDuplicate } from './json.ts'
import type { Tree, TreeEntry } from './tree.ts'

const COLLECTIONS: ReadonlySet<string> = new Set(['block-map', 'block-seq', 'flow-collection'])

type Tokens = { readonly tokens: readonly CST.Token[] } | { readonly tooDeepAt: number }

/**
 * The library's parser closes nested collections by recursion, so its stack is watched while it grows: 4 KB of "? "
 * would overflow ours at the end of the text.
 */
const tokensOf = (text: string): Tokens => {
  const parser = new Parser()
  const tokens: CST.Token[] = []
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token)
    const top = parser.stack.at(-1)
    if (top === undefined || parser.stack.length <= FORMAT_LIMITS.depth) continue
    const depth = parser.stack.filter(({ type }) => COLLECTIONS.has(type)).length
    if (depth > FORMAT_LIMITS.depth) return { tooDeepAt: top.offset }
  }
  for (const token of parser.end()) tokens.push(token)
  return { tokens }
}

/** Null where the text is no YAML, or expands beyond the budget. */
export const parseYaml = (text: string, notes: Notes): Tree | null => {
  const read = tokensOf(text)
  if ('tooDeepAt' in read) {
    sayTooDeep(read.tooDeepAt, notes)
    return null
  }
  const [first, second] = [
    ...new Composer({ uniqueKeys: false, strict: true }).compose(read.tokens, true, text.length),
  ]
  if (first === undefined) return null
  for (const error of first.errors.slice(0, FORMAT_LIMITS.malformed))
    notes.say(
      'malformed',
      error.pos[0],
      `This is not YAML: ${error.message.trim()}.`.replace(/\.+$/, '.'),
      CORRECT,
    )
  if (first.errors.length > 0) return null
  if (second !== undefined) {
    notes.say(
      'malformed',
      second.range[0],
      'A second document begins here; a domain’s file holds one.',
      'Save each as a file of its own.',
    )
    return null
  }
  return unfolding(first.contents, notes)
}

const CORRECT = 'Correct it by hand, or export the file anew.'

const sayTooDeep = (at: number, notes: Notes): void =>
  notes.say(
    'nested-too-deep',
    at,
    `Lists and maps lie more than ${FORMAT_LIMITS.depth} deep here.`,
    'The file is probably damaged, or an alias names what it stands in.',
  )

/** Thrown and caught in this file: the only way out of a recursion that has gone too deep. */
class TooMuch extends Error {}

const unfolding = (contents: Node | null, notes: Notes): Tree | null => {
  const anchored = new Map<string, Node>()
  let nodes = 0
  const tree = (given: Node | null, depth: number, place: number): Tree => {
    const at = given?.range?.[0] ?? place
    nodes++
    if (depth > FORMAT_LIMITS.depth) {
      sayTooDeep(at, notes)
      throw new TooMuch()
    }
    if (nodes > FORMAT_LIMITS.nodes) {
      notes.say(
        'unfolds-too-far',
        at,
        `The file unfolds to more than ${FORMAT_LIMITS.nodes.toLocaleString('en')} values.`,
        'Write values out instead of using aliases.',
      )
      throw new TooMuch()
    }
    if (isAlias(given)) return tree(anchored.get(given.source) ?? null, depth + 1, at)
    if (given !== null && 'anchor' in given && given.anchor !== undefined) anchored.set(given.anchor, given)
    if (isSeq<Node>(given))
      return { kind: 'list', at, items: given.items.map((item) => tree(item, depth + 1, at)) }
    if (isMap<Node, Node | null>(given)) {
      const entries = new Map<string, TreeEntry>()
      for (const { key, value } of given.items) {
        const keyAt = key.range?.[0] ?? at
        const name = keyText(tree(key, depth + 1, at))
        if (entries.has(name)) sayDuplicate(name, keyAt, notes)
        entries.set(name, { key: name, keyAt, value: tree(value, depth + 1, keyAt) })
      }
      return { kind: 'map', at, entries: [...entries.values()] }
    }
    return scalarTree(isScalar(given) ? given.value : null, at)
  }
  try {
    return tree(contents, 0, 0)
  } catch (error) {
    if (error instanceof TooMuch) return null
    throw error
  }
}

const keyText = (key: Tree): string =>
  key.kind === 'map' || key.kind === 'list' || key.kind === 'nothing' ? '' : String(key.value)

const scalarTree = (value: unknown, at: number): Tree => {
  if (typeof value === 'string') return { kind: 'text', at, value }
  if (typeof value === 'number' || typeof value === 'bigint')
    return { kind: 'number', at, value: Number(value) }
  if (typeof value === 'boolean') return { kind: 'flag', at, value }
  return { kind: 'nothing', at }
}
