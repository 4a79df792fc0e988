/** A problem before its place in the text is known. */
import type { ProblemCode } from './codes.ts'

export type Path = readonly (string | number)[]

/** “Did you mean …?”, or else what there is to choose from. */
export type Suggest = (word: string, candidates: Iterable<string>, what: string) => string

export interface Finding {
  readonly code: ProblemCode
  readonly path: Path
  readonly message: string
  /**
   * A function where it takes a search for similar names, so that the search is made only for problems that are listed.
   */
  readonly hint: string | ((suggest: Suggest) => string)
  /** Whether the problem points at the key or at its value; the value when left out. */
  readonly at?: 'key' | 'value'
}

/** As RFC 6901 has it: `~` becomes `~0`, `/` becomes `~1`. */
export const pointerTo = (path: Path): string =>
  path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

/** Whatever was written, shortened for a message and on one line. */
export const quoted = (value: string, most = 60): string => {
  const short = value.length > most ? `${value.slice(0, most - 1)}…` : value
  return JSON.stringify(short)
}
