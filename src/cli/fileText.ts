/** A file's text, or why there is none. Reads no more than a scenario may contain, whatever the file is. */
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'
import { LIMITS } from '../scenario/limits.ts'
import type { Problem } from '../terms/problem.ts'

/** A UTF-16 unit takes at most three bytes of UTF-8; one more byte shows that the file is too long. */
const MOST_BYTES = 3 * LIMITS.characters + 1
const CHUNK = 65_536

interface Unreadable {
  readonly ok: false
  readonly problem: Problem
}
export type FileText = { readonly ok: true; readonly text: string } | Unreadable
export type FileBytes = { readonly ok: true; readonly bytes: Uint8Array } | Unreadable

type Refusal = readonly [message: string, hint: string]
const FOLDER: Refusal = ['This is a folder.', 'Name the files in it, such as scenarios/*.json.']
const NO_FILE: Refusal = [
  'This is a pipe or a device, not a file.',
  'Write what comes out of it into a file, and name that.',
]

/** Messages for the file system's error codes. */
const REASONS: Readonly<Record<string, Refusal>> = {
  ENOENT: ['There is no such file.', 'Look at the path again; it is taken from the current folder.'],
  ENOTDIR: ['A part of this path is a file, not a folder.', 'Look at the path again.'],
  EACCES: ['This file may not be read.', 'Change its permissions, or copy it where you may read it.'],
  EPERM: ['This file may not be read.', 'Change its permissions, or copy it where you may read it.'],
  EISDIR: FOLDER,
  ENXIO: NO_FILE,
  ELOOP: ['This link leads back to itself.', 'Name the file itself.'],
  ENAMETOOLONG: ['This name is longer than any file’s.', 'Look at the path again.'],
  EMFILE: ['Too many files are open.', 'Check fewer files at once.'],
}

const unreadable = (message: string, hint: string): Unreadable => ({
  ok: false,
  problem: {
    code: 'unreadable-file',
    severity: 'error',
    path: '',
    line: null,
    column: null,
    message,
    hint,
  },
})

/** Opened non-blocking, because opening a named pipe would otherwise wait for a writer. Windows has no such flag. */
const NOW = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)

/** Up to `most` bytes, and what is left of the last chunk; `read` fills a chunk and says how far, 0 at the end. */
const bytesBy = (read: (chunk: Uint8Array) => number, most: number): Uint8Array => {
  const chunks: Uint8Array[] = []
  let total = 0
  while (total < most) {
    const chunk = new Uint8Array(CHUNK)
    const length = read(chunk)
    if (length === 0) break
    chunks.push(chunk.subarray(0, length))
    total += length
  }
  return Buffer.concat(chunks)
}

/** What comes in on standard input. A pipe may have nothing yet: then it is asked again. */
const readInput = (chunk: Uint8Array): number => {
  for (;;)
    try {
      return readSync(0, chunk, 0, CHUNK, null)
    } catch (error) {
      if (codeOf(error) === 'EOF') return 0
      if (codeOf(error) !== 'EAGAIN') throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20)
    }
}

/** `-` stands for standard input. */
export const STANDARD_INPUT = '-'

const bytesOf = (path: string, most: number): Uint8Array | Refusal => {
  if (path === STANDARD_INPUT) return bytesBy(readInput, most)
  const file = openSync(path, NOW)
  try {
    const about = fstatSync(file)
    if (about.isDirectory()) return FOLDER
    if (!about.isFile()) return NO_FILE
    return bytesBy((chunk) => readSync(file, chunk, 0, CHUNK, null), most)
  } finally {
    closeSync(file)
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown'

/** Of a longer file than `most` bytes just the beginning is given: enough for a reader to say that it is too long. */
export const fileText = (path: string, most = MOST_BYTES): FileText => {
  const found = fileBytes(path, most)
  // The byte order mark is kept, because the reader reports it.
  return found.ok
    ? { ok: true, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(found.bytes) }
    : found
}

/** The same as bytes: published domains come in several encodings. */
export const fileBytes = (path: string, most: number): FileBytes => {
  try {
    const bytes = bytesOf(path, most)
    return bytes instanceof Uint8Array ? { ok: true, bytes } : unreadable(...bytes)
  } catch (error) {
    const code = codeOf(error)
    const [message, hint] = REASONS[code] ?? [
      `The file cannot be read (${code}).`,
      'Copy it elsewhere and try again.',
    ]
    return unreadable(message, hint)
  }
}
