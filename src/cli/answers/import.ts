/** What `parley import --json` prints. */
import { z } from 'zod/mini'
import { about, count, problem } from './parts.ts'

export const importAnswer = about(
  'A published domain made into a scenario, or what is wrong with its files.',
  z.strictObject({
    files: about(
      'In the order in which they were named; "path" of their problems is empty, the place is line and column.',
      z.array(
        z.strictObject({
          file: about('The path as it was given.', z.string()),
          problems: about('In the order of the text.', z.array(problem)),
        }),
      ),
    ),
    imported: about(
      'Null where a problem is an error: then nothing was written.',
      z.nullable(
        z.strictObject({
          written: about('The scenario file.', z.string()),
          id: about('Its id.', z.string()),
          title: z.string(),
          format: z.enum(['genius', 'geniusweb', 'negmas']),
          parties: count('Parties.'),
          issues: count('Issues.'),
          outcomes: count('Complete packages.'),
        }),
      ),
    ),
  }),
)
