import { type Meaning, warning } from '../terms/meaning.ts'

/**
 * Codes of an analysis's notes besides the findings: about its own figures, and about what is mostly as it should be.
 */
export const NOTE_CODES = {
  'not-exact': warning('A figure of a space too large to look at every outcome is a bound or an estimate.'),
  'ties-left-out': warning('More outcomes tie than are listed.'),
  'never-rational': warning('Options inside all red lines that are in no text of the zone.'),
} as const satisfies Record<string, Meaning>

export type NoteCode = keyof typeof NOTE_CODES
