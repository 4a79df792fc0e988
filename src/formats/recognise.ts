/** Which format a file has, by its content: names and endings of published files cannot be relied on. */

import { readGenius } from './genius/readGenius.ts'
import { isGeniusWeb, readGeniusWeb } from './geniusweb/readGeniusWeb.ts'
import { FORMAT_LIMITS } from './limits.ts'
import { isNegmas, readNegmas } from './negmas/readNegmas.ts'
import { type Notes, notesOn } from './notes.ts'
import type { StatedFile } from './stated.ts'
import { decodeText } from './text/decode.ts'
import { parseJson } from './text/json.ts'
import { type Tree, valueUnder } from './text/tree.ts'
import { parseYaml } from './text/yaml.ts'

/** A file as somebody picked it. */
export interface GivenFile {
  readonly name: string
  readonly bytes: Uint8Array
}

export interface ReadFile {
  readonly notes: Notes
  /** Null where the file cannot be used, for a noted reason. */
  readonly stated: StatedFile | null
}

export const readFile = ({ name, bytes }: GivenFile): ReadFile => {
  if (bytes.length > FORMAT_LIMITS.bytes) {
    const notes = notesOn(name)
    sayTooLarge(bytes.length, 'bytes', FORMAT_LIMITS.bytes, notes)
    return { notes, stated: null }
  }
  const { text, notUtf8At } = decodeText(bytes)
  const notes = notesOn(name, text)
  if (notUtf8At !== null)
    notes.say(
      'wrong-encoding',
      notUtf8At,
      'The text is not UTF-8 from here on, and names no other encoding; it was read as windows-1252.',
      'Look whether names are right, or save the file as UTF-8.',
    )
  return { notes, stated: statedIn(text, notes) }
}

const sayTooLarge = (size: number, unit: string, most: number, notes: Notes): void =>
  notes.say(
    'file-too-large',
    null,
    `The file has ${size.toLocaleString('en')} ${unit}; ${most.toLocaleString('en')} are allowed.`,
    'A domain that a scenario can hold is far smaller; is this another file?',
  )

const treeIn = (text: string, start: string, notes: Notes): Tree | null => {
  if (/^[{[]/.test(start)) return parseJson(text, notes)
  if (text.length <= FORMAT_LIMITS.yaml) return parseYaml(text, notes)
  sayTooLarge(text.length, 'characters of YAML', FORMAT_LIMITS.yaml, notes)
  return null
}

/** A domain of the field has issues; parties, rounds and sittings beside them only a scenario has. */
const isScenario = (tree: Tree): boolean =>
  tree.kind === 'map' &&
  ['format', 'issues', 'parties', 'rounds'].every((key) => valueUnder(tree, key) !== undefined)

const statedIn = (text: string, notes: Notes): StatedFile | null => {
  const start = text.trimStart()
  if (start === '') {
    notes.say('empty-file', 0, 'The file is empty.', 'Name a domain and its profiles.')
    return null
  }
  if (start.startsWith('<')) return readGenius(text, notes)
  const tree = treeIn(text, start, notes)
  if (tree === null) return null
  if (isScenario(tree)) {
    notes.say(
      'unknown-format',
      0,
      'This is a scenario of Parley already.',
      'It needs no import: see parley check and parley analyse.',
    )
    return null
  }
  if (isGeniusWeb(tree)) return readGeniusWeb(tree, notes)
  if (isNegmas(tree)) return readNegmas(tree, notes)
  notes.say(
    'unknown-format',
    0,
    'The file is neither a domain nor a profile in Genius XML, GeniusWeb JSON or NegMAS YAML.',
    'A GeniusWeb domain has "issuesValues", a NegMAS domain "issues", their profiles "issueUtilities" and "values".',
  )
  return null
}
