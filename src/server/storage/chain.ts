/** Each row's digest includes that of the row before it, so that a class that was tampered with or torn says so. */
import { createHash } from 'node:crypto'

const sha256 = (...parts: readonly string[]): string => {
  const hash = createHash('sha256')
  // The length stands before each part: otherwise two ways to cut one text would have one digest.
  for (const part of parts) hash.update(`${part.length}:`).update(part)
  return hash.digest('hex')
}

/** Before the first row. */
export const chainStart = (id: string, scenario: string, opening: string): string =>
  sha256('class', id, scenario, opening)

export const chainNext = (before: string, body: string): string => sha256(before, body)
