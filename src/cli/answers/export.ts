/** What `parley export --json` prints. */
import { z } from 'zod/mini'
import { about } from './parts.ts'

export const exportAnswer = about(
  'A scenario written as the files of a published domain, or as a package for a learning platform.',
  z.strictObject({
    scenario: about('The id of the scenario.', z.string()),
    reading: about(
      'The reading whose weights, values and walk-aways were written; null in a package whose learners choose.',
      z.nullable(z.string()),
    ),
    format: z.enum(['geniusweb', 'negmas', 'scorm']),
    written: about(
      'The domain first, then a profile for each principal; of a package the zip.',
      z.array(z.string()),
    ),
    lost: about(
      'What the scenario has and such files cannot carry.',
      z.array(z.strictObject({ code: z.string(), message: z.string() })),
    ),
  }),
)
