/** A problem before its place in the text is known. */

import type { ProblemCode } from './codes.ts'
import type { Kind } from './definition/parts.ts'

export type Path = readonly (string | number)[]

/** “Did you mean …?”, or else what there is to choose from. */
export type Suggest = (word: string, candidates: Iterable<string>, what: string) => string

/** A word that is none of those that may stand there: what was meant is searched only for problems that are listed. */
export interface Choice {
  readonly word: string
  readonly among: Iterable<string>
  /** What was meant, where something else than the spelling tells it. */
  readonly meant?: string
  /** What they are, in the plural: “keys”. */
  readonly what: string
}

/** One change of a file, by path or by offset. Whoever offers it turns it into edits of the text. */
export type FileChange =
  /** Puts a value there; where nothing stands there yet, it is added. */
  | { readonly do: 'set'; readonly path: Path; readonly value: unknown }
  | { readonly do: 'renameKey'; readonly path: Path; readonly key: string }
  /** Takes the key with its value, or the entry of a list. */
  | { readonly do: 'remove'; readonly path: Path }
  /** Offset and length in UTF-16 units of the text that was read. */
  | { readonly do: 'replace'; readonly offset: number; readonly length: number; readonly text: string }

/** A way to mend a problem. */
export interface Fix {
  /** What it does, as an imperative: “Write "title".” without the full stop. */
  readonly title: string
  readonly changes: readonly FileChange[]
  /** Nothing that somebody wrote is lost, and there is no other likely meaning: it may be made unasked. */
  readonly sure: boolean
}

export interface At {
  readonly path: Path
  /** Whether the problem points at the key or at its value; the value when left out. */
  readonly at?: 'key' | 'value'
}

export interface Finding<Code extends string = ProblemCode> extends At {
  readonly code: Code
  readonly message: string
  readonly hint: string | Choice
  /** Other places with the same problem for the same reason. */
  readonly also?: readonly At[]
  readonly fixes?: readonly Fix[]
  /** Something that is described in the file, and not named where it must be: a misspelt name may be why. */
  readonly misses?: Named
  /** A name of nothing in the file. */
  readonly names?: Named
}

export interface Named {
  readonly kind: Kind
  readonly id: string
  /** Of an option. */
  readonly issue?: string
}

/** As RFC 6901 has it: `~` becomes `~0`, `/` becomes `~1`. */
export const pointerTo = (path: Path): string =>
  path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

/** Whatever was written, shortened for a message and on one line. */
export const quoted = (value: string, most = 60): string => {
  const short = value.length > most ? `${value.slice(0, most - 1)}…` : value
  return JSON.stringify(short)
}
