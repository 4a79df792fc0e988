/** What any command prints with --json when it has no answer to give. */
import { z } from 'zod/mini'
import { about, problem } from './parts.ts'

export const failureAnswer = about(
  'Why there is no answer.',
  z.strictObject({
    failure: about(
      'problems: a file has errors (exit code 1). wrong-use: what was asked for cannot be done (2). fault: a fault of Parley itself (70).',
      z.enum(['problems', 'wrong-use', 'fault']),
    ),
    message: about('In a sentence.', z.string()),
    files: about(
      'Files that cannot be used, with why; empty where no file is to blame.',
      z.array(z.strictObject({ file: z.string(), problems: z.array(problem) })),
    ),
  }),
)
