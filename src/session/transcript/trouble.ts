import type { Problem, ProblemValues } from '../../terms/problem.ts'

/** Something that a person should be told and that has no place in a text. */
export const trouble = (code: string, message: string, hint: string, values?: ProblemValues): Problem => ({
  code,
  severity: 'error',
  path: '',
  line: null,
  column: null,
  message,
  hint,
  ...(values === undefined ? {} : { values }),
})
