/** What a code of a problem stands for, in the closed lists of those that find problems. */
import type { Severity } from './problem.ts'

export interface Meaning {
  readonly severity: Severity
  readonly meaning: string
}

export const error = (meaning: string): Meaning => ({ severity: 'error', meaning })
export const warning = (meaning: string): Meaning => ({ severity: 'warning', meaning })
