/**
 * Bytes to text. Domains have been saved for twenty years by all kinds of editors: UTF-8, UTF-16 with a mark, and
 * whatever Windows wrote. The pure rooms have no TextDecoder, and these are all the encodings that occur.
 */
export interface Decoded {
  readonly text: string
  /** Offset of the text at which it turned out not to be UTF-8, though nothing declares another encoding. */
  readonly notUtf8At: number | null
}

/** What windows-1252 has at 0x80 to 0x9f, where ISO 8859-1 has control characters; holes map to themselves. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const CHUNK = 8192

/** Code units to text, in pieces that an argument list can hold. */
const textOf = (units: readonly number[]): string => {
  let text = ''
  for (let from = 0; from < units.length; from += CHUNK)
    text += String.fromCharCode(...units.slice(from, from + CHUNK))
  return text
}

const windows1252 = (bytes: Uint8Array): string =>
  textOf(Array.from(bytes, (byte) => (byte >= 0x80 && byte <= 0x9f ? WINDOWS.charCodeAt(byte - 0x80) : byte)))

const utf16 = (bytes: Uint8Array, littleEndian: boolean): string => {
  const units: number[] = []
  for (let i = 0; i + 1 < bytes.length; i += 2) {
    const [first, second] = [bytes[i] ?? 0, bytes[i + 1] ?? 0]
    units.push(littleEndian ? first | (second << 8) : (first << 8) | second)
  }
  return textOf(units)
}

/** Length of the sequence that a first byte announces, and the least code point that may be written so long. */
const announced = (first: number): readonly [length: number, least: number] => {
  if (first < 0x80) return [1, 0]
  if (first >= 0xc2 && first < 0xe0) return [2, 0x80]
  if (first >= 0xe0 && first < 0xf0) return [3, 0x800]
  if (first >= 0xf0 && first < 0xf5) return [4, 0x10000]
  return [0, 0]
}

/** Strict UTF-8 (RFC 3629); where it is broken, the offset of the text up to there. */
const utf8 = (bytes: Uint8Array): { text: string } | { brokenAt: number } => {
  const units: number[] = []
  for (let i = 0; i < bytes.length; ) {
    const first = bytes[i] ?? 0
    const [length, least] = announced(first)
    if (length === 0 || i + length > bytes.length) return { brokenAt: units.length }
    let point = length === 1 ? first : first & (0xff >> (length + 1))
    for (let k = 1; k < length; k++) {
      const next = bytes[i + k] ?? 0
      if ((next & 0xc0) !== 0x80) return { brokenAt: units.length }
      point = (point << 6) | (next & 0x3f)
    }
    if (point < least || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff))
      return { brokenAt: units.length }
    if (point < 0x10000) units.push(point)
    else units.push(0xd800 + ((point - 0x10000) >> 10), 0xdc00 + ((point - 0x10000) & 0x3ff))
    i += length
  }
  return { text: textOf(units) }
}

const LATIN = /^(windows-1252|cp1252|iso-8859-1|iso8859-1|latin-?1|l1)$/i
/** UTF-16 units: enough for a comment before the declaration. */
const HEAD = 2_000
const LESS_THAN = 0x3c

/** Only XML can say. */
const declaredIn = (bytes: Uint8Array): string | undefined =>
  !bytes.subarray(0, HEAD).includes(LESS_THAN)
    ? undefined
    : /<\?xml[^>]*?encoding\s*=\s*["']([\w.-]+)["']/.exec(windows1252(bytes.subarray(0, HEAD)))?.[1]

/** Marks first, then what an XML declaration says, then UTF-8, and windows-1252 for what is not. */
export const decodeText = (bytes: Uint8Array): Decoded => {
  const [first, second, third] = bytes
  if (first === 0xff && second === 0xfe) return { text: utf16(bytes.subarray(2), true), notUtf8At: null }
  if (first === 0xfe && second === 0xff) return { text: utf16(bytes.subarray(2), false), notUtf8At: null }
  // Without a byte order mark, a zero byte beside the first character indicates UTF-16.
  if (second === 0 && first !== 0) return { text: utf16(bytes, true), notUtf8At: null }
  if (first === 0 && second !== 0) return { text: utf16(bytes, false), notUtf8At: null }
  const marked = first === 0xef && second === 0xbb && third === 0xbf
  const body = marked ? bytes.subarray(3) : bytes
  if (!marked && LATIN.test(declaredIn(body) ?? '')) return { text: windows1252(body), notUtf8At: null }
  const read = utf8(body)
  return 'text' in read
    ? { text: read.text, notUtf8At: null }
    : { text: windows1252(body), notUtf8At: read.brokenAt }
}
