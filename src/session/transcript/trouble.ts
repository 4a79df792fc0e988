import type { Problem } from '../../terms/problem.ts'

/** Something that a person should be told and that has no place in a text. */
export const trouble = (code: string, message: string, hint: string): Problem => ({
  code,
  severity: 'error',
  path: '',
  line: null,
  column: null,
  message,
  hint,
})
