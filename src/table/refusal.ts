/** Says why a move cannot be made. Nothing was sent and nothing is lost. */
import type { Problem, ProblemValues } from '../terms/problem.ts'

/** `path` is a JSON Pointer into the move. */
export const refusal = (
  code: string,
  path: string,
  message: string,
  hint: string,
  values?: ProblemValues,
): Problem => ({
  code,
  severity: 'error',
  path,
  line: null,
  column: null,
  message,
  hint,
  ...(values === undefined ? {} : { values }),
})
