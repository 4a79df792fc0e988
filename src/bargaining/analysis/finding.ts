/** A finding of the analysis, before its position in the text is known. */
import type { Path } from '../../scenario/finding.ts'
import type { SolverCode } from './codes.ts'

export interface SolverFinding {
  readonly code: SolverCode
  /** From the root of the file. */
  readonly path: Path
  readonly message: string
  readonly hint: string
}
