/** JSON as a tree with places. Depth is scanned first: the parser is recursive. */
import { type Node, type ParseError, parseTree, printParseErrorCode, visit } from 'jsonc-parser'
import { quoted } from '../../scenario/finding.ts'
import { FORMAT_LIMITS } from '../limits.ts'
import type { Notes } from '../notes.ts'
import type { Tree, TreeEntry } from './tree.ts'

/** The first offset at which brackets lie too deep; null if none does. */
const tooDeepAt = (text: string): number | null => {
  let depth = 0
  let inString = false
  for (let i = 0; i < text.length; i++) {
    const sign = text[i]
    if (inString) {
      if (sign === '\\') i++
      else if (sign === '"' || sign === '\n') inString = false
    } else if (sign === '"') inString = true
    else if (sign === '[' || sign === '{') {
      depth++
      if (depth > FORMAT_LIMITS.depth) return i
    } else if (sign === ']' || sign === '}') depth = Math.max(0, depth - 1)
  }
  return null
}

const WANTED: Readonly<Record<string, string>> = {
  PropertyNameExpected: 'a key in double quotes',
  ValueExpected: 'a value',
  ColonExpected: 'a colon after the key',
  CommaExpected: 'a comma',
  CloseBraceExpected: 'a closing }',
  CloseBracketExpected: 'a closing ]',
  EndOfFileExpected: 'the end of the file',
  InvalidNumberFormat: 'a number such as 4 or 0.5',
  UnexpectedEndOfString: 'the end of a text on its line',
}

const STRICT = { disallowComments: true, allowTrailingComma: false } as const

/** Thrown and caught in this file: the only way to stop the parser before it has reported a million errors. */
class Enough extends Error {}

/** The first few errors, one a place. */
const errorsIn = (text: string): readonly ParseError[] => {
  const errors: ParseError[] = []
  try {
    visit(
      text,
      {
        onError: (error, offset, length) => {
          if (offset === errors.at(-1)?.offset) return
          errors.push({ error, offset, length })
          if (errors.length === FORMAT_LIMITS.malformed) throw new Enough()
        },
      },
      STRICT,
    )
  } catch (thrown) {
    if (!(thrown instanceof Enough)) throw thrown
  }
  return errors
}

const sayMalformed = (text: string, errors: readonly ParseError[], notes: Notes): void => {
  for (const { error, offset, length } of errors) {
    const found = text.slice(offset, offset + Math.max(1, length))
    const here = found.trim() === '' ? 'the end of the file' : quoted(found, 24)
    const wanted = WANTED[printParseErrorCode(error)] ?? 'JSON'
    notes.say(
      'malformed',
      offset,
      `This is not JSON: ${wanted} was expected, and ${here} was found.`,
      'Correct it by hand, or export the file anew.',
    )
  }
}

/** Null where the text is no JSON; keys that stand twice are noted, and the last counts. */
export const parseJson = (text: string, notes: Notes): Tree | null => {
  const deep = tooDeepAt(text)
  if (deep !== null) {
    notes.say(
      'nested-too-deep',
      deep,
      `Lists and objects lie more than ${FORMAT_LIMITS.depth} deep here.`,
      'A bracket or brace is probably not closed further up.',
    )
    return null
  }
  const errors = errorsIn(text)
  sayMalformed(text, errors, notes)
  const root = errors.length > 0 ? undefined : parseTree(text, [], STRICT)
  return root === undefined ? null : treeOf(root, notes)
}

const treeOf = (node: Node, notes: Notes): Tree => {
  const at = node.offset
  switch (node.type) {
    case 'array':
      return { kind: 'list', at, items: (node.children ?? []).map((child) => treeOf(child, notes)) }
    case 'object':
      return { kind: 'map', at, entries: entriesOf(node, notes) }
    case 'string':
      return { kind: 'text', at, value: String(node.value) }
    case 'number':
      return { kind: 'number', at, value: Number(node.value) }
    case 'boolean':
      return { kind: 'flag', at, value: node.value === true }
    default:
      return { kind: 'nothing', at }
  }
}

const entriesOf = (node: Node, notes: Notes): readonly TreeEntry[] => {
  const entries = new Map<string, TreeEntry>()
  for (const { children: [key, value] = [] } of node.children ?? []) {
    if (key === undefined || value === undefined) continue
    const name = String(key.value)
    if (entries.has(name)) sayDuplicate(name, key.offset, notes)
    entries.set(name, { key: name, keyAt: key.offset, value: treeOf(value, notes) })
  }
  return [...entries.values()]
}

export const sayDuplicate = (name: string, at: number, notes: Notes): void =>
  notes.say(
    'duplicate-key',
    at,
    `${quoted(name)} stands here a second time.`,
    'Keep one of the two, or give one another name.',
  )
