/** The severity and meaning of a problem code, as entered in the closed lists of codes. */
import type { Severity } from './problem.ts'

export interface Meaning {
  readonly severity: Severity
  readonly meaning: string
}

export const error = (meaning: string): Meaning => ({ severity: 'error', meaning })
export const warning = (meaning: string): Meaning => ({ severity: 'warning', meaning })
