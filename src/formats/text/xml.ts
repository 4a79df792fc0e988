/**
 * XML as a tree of elements with positions. The parser is strict but continues after an error, so that all of a file's
 * errors are reported at once; a raw & and a late declaration, which are common, are repaired beforehand with a
 * warning.
 */
import sax from 'sax'
import { quoted } from '../../scenario/finding.ts'
import { FORMAT_LIMITS } from '../limits.ts'
import type { Notes } from '../notes.ts'

export interface Element {
  /** In lower case, as are the attributes' names: files of one format differ in it. */
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly Element[]
  /** Offset of its `<`. */
  readonly at: number
}

interface Growing extends Element {
  readonly children: Growing[]
}

/** Characters given to the parser at a time, so that it can be stopped early. */
const PIECE = 4_096
/** The parser knows these; whatever else follows an & is the author's own. */
const RAW_AMPERSAND = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[0-9a-f]{1,6});)/gi

/** Unicode's private use area: unassigned characters, which a text rarely contains. */
const FIRST_PRIVATE = 0xe000
const LAST_PRIVATE = 0xf8ff

/**
 * A character that the text does not contain, to replace & while it is parsed, so that offsets stay right. Null if it
 * contains all.
 */
const standIn = (text: string): string | null => {
  const held = new Set(text.match(/[\ue000-\uf8ff]/g))
  for (let code = FIRST_PRIVATE; code <= LAST_PRIVATE; code++) {
    const sign = String.fromCharCode(code)
    if (!held.has(sign)) return sign
  }
  return null
}

/** Where the declaration begins if only spaces and comments stand before it; by a loop, for no pattern is safe here. */
const lateDeclaration = (text: string): number | null => {
  let at = 0
  for (;;) {
    while (/\s/.test(text.charAt(at))) at++
    if (text.startsWith('<?xml', at)) return at > 0 ? at : null
    const end = text.startsWith('<!--', at) ? text.indexOf('-->', at) : -1
    if (end < 0) return null
    at = end + '-->'.length
  }
}

/** The declaration and what stands before it, blanked out. */
const withoutLateDeclaration = (text: string, notes: Notes): string => {
  const at = lateDeclaration(text)
  const end = at === null ? -1 : text.indexOf('?>', at)
  if (at === null || end < 0) return text
  notes.say(
    'late-declaration',
    at,
    'Something stands before the XML declaration, which has to be the first thing in a file.',
    'Read all the same; move the comment below the declaration.',
  )
  const rest = end + '?>'.length
  return text.slice(0, rest).replace(/[^\n\r]/g, ' ') + text.slice(rest)
}

const MEANINGS: readonly (readonly [RegExp, string, string])[] = [
  [
    /^Unclosed root tag|^Unexpected end/,
    'The file ends before every element is closed.',
    'The end of the file is probably lost.',
  ],
  [
    /closing? tag|close tag/i,
    'This closing tag closes nothing that is open here.',
    'Compare it with the tags opened above.',
  ],
  [
    /attribute/i,
    'This attribute is not written as name="value".',
    'Put the value in double quotes, and a space between attributes.',
  ],
  [/before first tag|outside of root/, 'Text stands outside of the root element.', 'Remove it.'],
  [/comment/i, 'This comment holds --, which a comment may not.', 'Write - instead.'],
]

const explained = (message: string): readonly [string, string] => {
  const known = MEANINGS.find(([pattern]) => pattern.test(message))
  return known === undefined
    ? [
        `This is not well-formed XML (${message.toLowerCase()}).`,
        'Correct it by hand, or export the file anew.',
      ]
    : [known[1], known[2]]
}

/** The root element; null where there is none, or the errors leave nothing reliable. */
export const parseXml = (given: string, notes: Notes): Element | null => {
  const entity = /<!ENTITY/i.exec(given)
  if (entity !== null) {
    notes.say(
      'entity-declaration',
      entity.index,
      'The file declares entities, which are never unfolded here: they could grow without end.',
      'Write the texts out and remove the declarations.',
    )
    return null
  }
  const ampersand = standIn(given)
  if (ampersand === null) {
    notes.say(
      'malformed',
      0,
      'The file holds every character of Unicode’s private use area: it is no text.',
      'Name a domain or profile saved by GENIUS.',
    )
    return null
  }
  const text = withoutLateDeclaration(given, notes).replace(RAW_AMPERSAND, ampersand)
  return treeOf(text, ampersand, notes)
}

const treeOf = (text: string, ampersand: string, notes: Notes): Element | null => {
  const parser = sax.parser(true, { position: true })
  const open: Growing[] = []
  let root: Growing | null = null
  let malformed = 0
  let tooDeep = false
  parser.onerror = (error) => {
    const message = error.message.split('\n')[0] ?? ''
    // Cleared, because otherwise the parser throws at the next piece.
    Object.assign(parser, { error: null })
    malformed++
    if (malformed <= FORMAT_LIMITS.malformed)
      notes.say('malformed', parser.position - 1, ...explained(message))
  }
  parser.onopentag = (tag) => {
    const at = parser.startTagPosition - 1
    const element: Growing = {
      name: tag.name.toLowerCase(),
      attributes: attributesOf(tag.attributes, ampersand, at, notes),
      children: [],
      at,
    }
    const parent = open.at(-1)
    if (parent !== undefined) parent.children.push(element)
    else root ??= element
    open.push(element)
    if (open.length > FORMAT_LIMITS.depth && !tooDeep) {
      tooDeep = true
      notes.say(
        'nested-too-deep',
        at,
        `Elements lie more than ${FORMAT_LIMITS.depth} deep here.`,
        'An element is probably not closed further up.',
      )
    }
  }
  parser.onclosetag = () => {
    open.pop()
  }
  for (let from = 0; from < text.length && malformed < FORMAT_LIMITS.malformed && !tooDeep; from += PIECE)
    parser.write(text.slice(from, from + PIECE))
  if (malformed < FORMAT_LIMITS.malformed && !tooDeep) parser.close()
  return malformed > 0 || tooDeep ? null : root
}

const attributesOf = (
  given: Readonly<Record<string, string | { readonly value: string }>>,
  ampersand: string,
  at: number,
  notes: Notes,
): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(given).map(([name, written]) => {
      const value = typeof written === 'string' ? written : written.value
      if (!value.includes(ampersand)) return [name.toLowerCase(), value]
      const meant = value.replaceAll(ampersand, '&')
      notes.say(
        'raw-ampersand',
        at,
        `${quoted(meant)} holds an & that begins no entity.`,
        'Taken as it stands; XML wants it written as &amp;.',
      )
      return [name.toLowerCase(), meant]
    }),
  )

/** Where an attribute stands in the text; its element where it cannot be found. */
export const attributeAt = (text: string, element: Element, name: string): number => {
  const end = text.indexOf('>', element.at)
  const tag = text.slice(element.at, end < 0 ? undefined : end)
  const found = new RegExp(`\\s${name}\\s*=`, 'i').exec(tag)
  return element.at + (found === null ? 0 : found.index + 1)
}

export const childrenNamed = (element: Element, name: string): readonly Element[] =>
  element.children.filter((child) => child.name === name)

/** Whether any element below has one of these names. */
export const findBelow = (element: Element, names: readonly string[]): Element | undefined => {
  for (const child of element.children) {
    if (names.includes(child.name)) return child
    const found = findBelow(child, names)
    if (found !== undefined) return found
  }
  return undefined
}
