/**
 * Scans the bare text before it is parsed: how long it is, how deep it nests, and whether it is JSON at all. The parser
 * is recursive and would overflow on ten thousand open brackets; this scan is a loop.
 */
import type { ProblemCode } from '../codes.ts'
import type { Finding } from '../finding.ts'
import { LIMITS } from '../limits.ts'

/** A problem at an offset of the text rather than at a path. */
export interface TextTrouble extends Finding {
  readonly offset: number
  readonly length: number
  readonly hint: string
}

const trouble = (code: ProblemCode, offset: number, message: string, hint: string): TextTrouble => ({
  code,
  offset,
  length: 0,
  path: [],
  message,
  hint,
})

/** First characters of other formats that people choose by mistake. */
const SIGNS: readonly (readonly [string, string])[] = [
  ['PK\u0003\u0004', 'a zip archive (as .docx, .xlsx and .odt files are)'],
  ['PK\u0005\u0006', 'an empty zip archive'],
  ['%PDF', 'a PDF'],
  ['\u001f', 'a gzip archive'],
  ['\uFFFDPNG', 'a PNG picture'],
  ['\u0089PNG', 'a PNG picture'],
  ['GIF8', 'a GIF picture'],
  ['\uFFFD\uFFFD\uFFFD', 'a picture or another binary file'],
  ['%YAML', 'YAML'],
  ['---', 'YAML'],
]
const MARKUP: readonly (readonly [RegExp, string])[] = [
  [/^\s*<(!doctype html|html|head|body)\b/i, 'an HTML page'],
  [/^\s*<[?!a-z]/i, 'XML'],
  [/^\s*(?!true|false|null|nan|infinity|undefined)[a-z#@;=*]/i, 'plain text'],
]

const looksLike = (text: string): string | undefined =>
  SIGNS.find(([signs]) => text.startsWith(signs))?.[1] ??
  MARKUP.find(([pattern]) => pattern.test(text))?.[1] ??
  (text.slice(0, 4000).includes('\0') ? 'a binary file or text in UTF-16' : undefined)

/** What stops the text from being read at all; null when it may be parsed. */
export const scanText = (text: string): TextTrouble | null => {
  if (text.length > LIMITS.characters)
    return trouble(
      'file-too-long',
      0,
      `The file has more than ${LIMITS.characters.toLocaleString('en')} characters, the most allowed.`,
      'Shorten the texts or split the scenario in two.',
    )
  if (!/\S/.test(text))
    return trouble('empty-file', 0, 'The file is empty.', 'Start from a scenario that comes with Parley.')
  const looks = looksLike(text)
  if (looks !== undefined)
    return trouble(
      'not-json',
      0,
      `This looks like ${looks}, not like a scenario.`,
      'A scenario is a JSON file saved as UTF-8; it starts with {.',
    )
  return scanDepth(text)
}

const scanDepth = (text: string): TextTrouble | null => {
  let depth = 0
  let inString = false
  for (let i = 0; i < text.length; i++) {
    const sign = text.charCodeAt(i)
    if (inString) {
      if (sign === 0x5c) i++
      else if (sign === 0x22 || sign === 0x0a || sign === 0x0d) inString = false
    } else if (sign === 0x22) inString = true
    else if (sign === 0x5b || sign === 0x7b) {
      depth++
      if (depth > LIMITS.depth)
        return trouble(
          'nested-too-deep',
          i,
          `Lists and objects lie more than ${LIMITS.depth} deep here.`,
          'A bracket or brace is probably not closed further up.',
        )
    } else if (sign === 0x5d || sign === 0x7d) depth = Math.max(0, depth - 1)
  }
  return null
}

/** Marks of a wrong encoding, in a text that can still be read. */
export const markTroubles = (given: string, mark: string): TextTrouble[] => {
  const troubles: TextTrouble[] = []
  if (given.startsWith(mark))
    troubles.push(
      trouble(
        'byte-order-mark',
        0,
        'The file starts with a byte order mark.',
        'Save it as UTF-8 without a mark (BOM).',
      ),
    )
  const lost = given.indexOf('�')
  if (lost >= 0)
    troubles.push(
      trouble(
        'wrong-encoding',
        given.startsWith(mark) ? lost - mark.length : lost,
        'A character here was lost: the file was probably not saved as UTF-8.',
        'Save it as UTF-8 and type the lost characters anew.',
      ),
    )
  return troubles
}
