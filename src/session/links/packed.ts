/**
 * A text as characters that stand in a link: deflated (RFC 1951) by the browser's own compression, written in base64url
 * (RFC 4648, section 5), and closed by a checksum, so that a link that lost its end or was changed on its way is known.
 */
import { hashOf } from '../../scenario/hash.ts'
import type { ReadResult } from '../../terms/problem.ts'
import { trouble } from '../transcript/trouble.ts'

const CHECK = /^([A-Za-z0-9_-]+)\.([0-9a-f]{16})$/
/** `String.fromCharCode` takes its bytes as arguments, of which an engine allows so many. */
const AT_ONCE = 8192

const toBase64Url = (bytes: Uint8Array): string => {
  let binary = ''
  for (let at = 0; at < bytes.length; at += AT_ONCE)
    binary += String.fromCharCode(...bytes.subarray(at, at + AT_ONCE))
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

const fromBase64Url = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0))

const through = (bytes: Uint8Array<ArrayBuffer>, change: CompressionStream | DecompressionStream) =>
  new Blob([bytes]).stream().pipeThrough(change)

/** Stops as soon as there is more than `most`: a few kilobytes of a hostile link can stand for gigabytes. */
const bytesOf = async (stream: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array | null> => {
  const parts: Uint8Array[] = []
  let length = 0
  const reader = stream.getReader()
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    parts.push(read.value)
    length += read.value.length
    if (length <= most) continue
    await reader.cancel()
    return null
  }
  const whole = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

const refuse = (code: string, message: string, hint: string) => ({
  ok: false as const,
  problems: [trouble(code, message, hint)],
})

export const pack = async (text: string): Promise<string> => {
  const bytes = await bytesOf(
    through(new TextEncoder().encode(text), new CompressionStream('deflate-raw')),
    Number.POSITIVE_INFINITY,
  )
  const body = toBase64Url(bytes ?? new Uint8Array())
  return `${body}.${hashOf(body)}`
}

/** `mostBytes` of the text as UTF-8. Never throws. */
export const unpack = async (packed: string, mostBytes: number): Promise<ReadResult<string>> => {
  // Mail breaks long lines.
  const [, body, check] = CHECK.exec(packed.replace(/\s|%20|%0[AD]/gi, '')) ?? []
  if (body === undefined)
    return refuse(
      'link-cut',
      'This link is not whole: its end, or a piece of it, was lost on the way.',
      'Copy all of it, or ask for it again. Some programs shorten long links; a file is never shortened.',
    )
  const altered = refuse(
    'link-altered',
    'This link was changed on its way: what it holds no longer matches its checksum.',
    'Ask for it again, or for the game as a file.',
  )
  if (hashOf(body) !== check) return altered
  try {
    const bytes = await bytesOf(
      through(fromBase64Url(body), new DecompressionStream('deflate-raw')),
      mostBytes,
    )
    if (bytes === null)
      return refuse(
        'link-too-large',
        'What this link unpacks to is larger than any game can be.',
        'It does not come from Parley: open nothing more from where you found it.',
      )
    return { ok: true, value: new TextDecoder('utf-8', { fatal: true }).decode(bytes), warnings: [] }
  } catch {
    return altered
  }
}
