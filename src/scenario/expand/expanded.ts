/**
 * Writes out every shorthand of a file: what leaves the reader says everything in full, whichever way it was written. A
 * shorthand has a file of its own.
 */
import { allAllowed } from './allAllowed.ts'
import { commonGrounds } from './commonGrounds.ts'
import { consentOnly } from './consentOnly.ts'
import { ownWords } from './ownWords.ts'
import type { Parts } from './parts.ts'
import { writtenOutRanges } from './quantities.ts'
import { unanimous } from './unanimous.ts'
import { valuesByShape } from './valuesByShape.ts'
import { unmarkedWritings, writings } from './writings.ts'

/** Each finds the shorthands of its kind, and relies on what those before it have written out. */
const SHORTHANDS: readonly ((parts: Parts) => Parts)[] = [
  writtenOutRanges,
  consentOnly,
  valuesByShape,
  allAllowed,
  commonGrounds,
  ownWords,
  unanimous,
  writings,
]

/** Format 1 has no shorthands: its parts are returned as they are, but for characters that are marks in the newest format. */
export const expanded = <Some extends Parts>(parts: Some): Some =>
  (parts.format === 1
    ? unmarkedWritings(parts)
    : SHORTHANDS.reduce<Parts>((file, expand) => expand(file), parts)) as Some
