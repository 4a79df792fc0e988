/**
 * What is wrong with something that came from outside, as a value. Throwing is kept for our own bugs.
 */
export type Severity = 'error' | 'warning'

/** What the sentences of a problem name: texts, numbers, and ids of whatever has a name of its own. */
export type ProblemValues = Readonly<Record<string, string | number>>

export interface Problem {
  /** A stable name, such as `unknown-id`; the reader's README section lists them all. */
  readonly code: string
  readonly severity: Severity
  /** A JSON Pointer (RFC 6901). A missing key's pointer names the key; its place is its parent's. Empty for the whole. */
  readonly path: string
  /** Counted from 1; null where there is no text to point into. */
  readonly line: number | null
  /** Counted from 1, in UTF-16 units. */
  readonly column: number | null
  /** What is wrong, and what was expected. */
  readonly message: string
  /** What to do about it. */
  readonly hint: string
  /**
   * For whoever says the same in another language by its code. `variant` tells apart several sentences of one code.
   */
  readonly values?: ProblemValues
}

export const hasErrors = (problems: readonly Pick<Problem, 'severity'>[]): boolean =>
  problems.some((problem) => problem.severity === 'error')

/** What came of reading: the thing itself (perhaps with warnings), or every problem found. */
export type ReadResult<Value> =
  | { readonly ok: true; readonly value: Value; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] }
